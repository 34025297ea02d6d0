import type { AnnotatedDocument, Mention } from '../../model/document.ts';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import { lay } from './desk.ts';

const WORDS = { zh: { wrong: '这里不对？更正…' }, en: { wrong: 'Something wrong here? Correct…' } };

interface Props {
  document: AnnotatedDocument;
  /** By index; null: none. */
  sentence: number | null;
  /** Entities that are looked at, and where a mention of one starts. */
  preferred: ReadonlySet<string> | null;
  at?: number | undefined;
}

/** Says that something is wrong in a sentence: opens the correction of the name that is looked at, or of the first. */
export function CorrectMention({ document, sentence, preferred, at }: Props) {
  const { graph } = useWorld();
  const words = useWords(WORDS);
  const here = document.mentions.filter((mention) => mention.sentence === sentence && graph.hasNode(mention.entity));
  const mention =
    here.find(({ start }) => start === at) ?? here.find(({ entity }) => preferred?.has(entity)) ?? here[0];
  if (!mention) return null;
  return (
    <button
      type="button"
      className="plain-button mend"
      title={words.wrong}
      aria-label={words.wrong}
      onClick={() => correctMention(document, mention)}
    >
      <Icon name="pencil" size={14} />
    </button>
  );
}

function correctMention({ id }: AnnotatedDocument, { entity, sentence, start, end }: Mention): void {
  lay({ kind: 'entity', node: entity, at: { document: id, sentence, start, end } });
}
