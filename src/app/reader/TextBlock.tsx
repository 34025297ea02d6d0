import { memo } from 'react';
import type { AnnotatedDocument, Mention } from '../../model/document.ts';
import { MarkedText } from '../text/MarkedText.tsx';
import type { ReadBlock } from './outline.ts';

interface Props {
  document: AnnotatedDocument;
  block: ReadBlock;
  /** The sentence that was asked for. */
  opened: number | null;
  current: Mention | null;
  onChoose(entity: string): void;
}

/** One block of a document; drawn again only when what is looked at in it changes. */
export const TextBlock = memo(
  function TextBlock({ document, block, opened, current, onChoose }: Props) {
    const { text, mentions } = document;
    return (
      <div className="block" data-role={block.role} {...headingOf(block.role)}>
        {block.pieces.map(({ start, end, sentence }) => (
          <span
            key={start}
            data-sentence={sentence ?? undefined}
            className={sentence !== null && sentence === opened ? 'opened' : undefined}
          >
            <MarkedText
              text={text}
              start={start}
              end={end}
              mentions={between(mentions, start, end)}
              current={current}
              onChoose={onChoose}
            />
          </span>
        ))}
      </div>
    );
  },
  (before, now) => before.block === now.block && before.current === now.current && shows(before) === shows(now),
);

function shows({ block, opened }: Props): number | null {
  return block.pieces.some(({ sentence }) => sentence !== null && sentence === opened) ? opened : null;
}

function headingOf(role: ReadBlock['role']) {
  return role === 'title' || role === 'heading' ? { role: 'heading', 'aria-level': role === 'title' ? 3 : 4 } : {};
}

/** Mentions that start in `[start, end)`, found by halving. */
function between(mentions: readonly Mention[], start: number, end: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: Mention[] = [];
  for (let index = low; index < mentions.length && mentions[index]!.start < end; index += 1)
    inside.push(mentions[index]!);
  return inside;
}
