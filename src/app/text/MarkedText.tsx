import type { Mention } from '../../model/document.ts';
import { typeOfKey } from '../../model/entity.ts';
import { stretches } from './marks.ts';

interface Props {
  text: string;
  start: number;
  end: number;
  mentions: readonly Mention[];
  /** Entities that are marked; all where it is left out. */
  marked?: ReadonlySet<string>;
  /** Entities whose marks stand out from the others. */
  strong?: ReadonlySet<string> | null;
  /** Where the mention starts that is looked at right now. */
  current?: number | null;
  /** Makes each mark a link to its entity. */
  onChoose?: ((entity: string) => void) | undefined;
}

/** A piece of a document's text with its mentions marked in their type's colour. The text is only ever text. */
export function MarkedText({ text, start, end, mentions, marked, strong, current, onChoose }: Props) {
  const wanted = marked ? mentions.filter(({ entity }) => marked.has(entity)) : mentions;
  return stretches(start, end, wanted).map((stretch) => {
    const words = text.slice(stretch.start, stretch.end);
    if (!stretch.mention) return <span key={stretch.start}>{words}</span>;
    const { entity } = stretch.mention;
    const looks = {
      className: 'mark',
      'data-type': typeOfKey(entity),
      'data-at': stretch.start,
      'data-strong': strong?.has(entity),
    };
    const now = current === stretch.start ? { 'aria-current': true as const } : {};
    if (!onChoose) {
      return (
        <mark key={stretch.start} {...looks} {...now}>
          {words}
        </mark>
      );
    }
    return (
      <a
        key={stretch.start}
        href={`#node=${encodeURIComponent(entity)}`}
        title={nameOf(entity)}
        {...looks}
        {...now}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onChoose(entity);
        }}
      >
        {words}
      </a>
    );
  });
}

function nameOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
