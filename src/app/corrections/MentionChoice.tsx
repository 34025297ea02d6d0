import { useDocument } from '../documents.ts';
import { useWorld } from '../worldContext.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { MarkedText } from '../text/MarkedText.tsx';
import { lay, type MentionPlace } from './desk.ts';
import { useCorrectionWords } from './useCorrectionWords.ts';

/** The sentence in which something is wrong, and which of its names it is. */
export function MentionChoice({ node, at }: { node: string; at: MentionPlace }) {
  const { graph } = useWorld();
  const { words } = useCorrectionWords();
  const fetched = useDocument(at.document);
  if (fetched.state !== 'ready') return <p className="sentence waiting" aria-busy="true" />;
  const { text, sentences, mentions, language } = fetched.document;
  const { start, end } = sentences[at.sentence]!;
  const here = mentions.filter(({ sentence, entity }) => sentence === at.sentence && graph.hasNode(entity));
  const current = here.find((mention) => mention.start === at.start && mention.entity === node) ?? null;
  return (
    <>
      <p className="sentence desk-sentence" lang={language}>
        <MarkedText text={text} start={start} end={end} mentions={here} current={current?.start ?? null} />
      </p>
      {here.length > 1 && (
        <fieldset className="desk-chips" aria-label={words.whichName}>
          {here.map((mention) => (
            <button
              key={`${mention.start} ${mention.entity}`}
              type="button"
              className="chip"
              aria-pressed={mention === current}
              title={graph.getNodeAttribute(mention.entity, 'label')}
              onClick={() =>
                lay({
                  kind: 'entity',
                  node: mention.entity,
                  at: { ...at, start: mention.start, end: mention.end },
                })
              }
            >
              <TypeMark type={graph.getNodeAttribute(mention.entity, 'type')} />
              <span>{text.slice(mention.start, mention.end)}</span>
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
