import { memo } from 'react';
import type { AnnotatedDocument, Mention } from '../../model/document.ts';
import { MarkedText } from '../text/MarkedText.tsx';
import type { ReadBlock } from './outline.ts';
import { QuoteTools } from './QuoteTools.tsx';
import type { Quoting } from './useQuoting.ts';

interface Props {
  document: AnnotatedDocument;
  block: ReadBlock;
  index: number;
  /** The sentence that was asked for. */
  opened: number | null;
  /** The sentence that is looked at. */
  picked: number | null;
  /** Offset of the place that is looked at. */
  current: number | null;
  /** The entities that are followed; null for all. */
  strong: ReadonlySet<string> | null;
  /** What can be done with the sentence that is looked at. */
  quoting: Quoting | null;
  onChoose(entity: string): void;
}

/** One block of a document; drawn again only when what is looked at in it changes. */
export const TextBlock = memo(
  function TextBlock({ document, block, index, opened, picked, current, strong, quoting, onChoose }: Props) {
    const { text, mentions } = document;
    const { role, pieces } = block;
    return (
      <div className="block" data-role={role} data-block={index} {...headingOf(role)}>
        {pieces.map((piece) => (
          <span
            key={piece.start}
            data-sentence={piece.sentence ?? undefined}
            className={lookOf(piece.sentence, opened, picked)}
          >
            <MarkedText
              text={text}
              start={piece.start}
              end={piece.end}
              mentions={between(mentions, piece.start, piece.end)}
              strong={strong}
              current={current}
              onChoose={onChoose}
            />
          </span>
        ))}
        {quoting && picked !== null && <QuoteTools quoting={quoting} sentence={picked} />}
      </div>
    );
  },
  (before, now) =>
    before.document === now.document &&
    before.block === now.block &&
    before.opened === now.opened &&
    before.picked === now.picked &&
    before.current === now.current &&
    before.strong === now.strong &&
    before.quoting?.said === now.quoting?.said,
);

function lookOf(sentence: number | null, opened: number | null, picked: number | null): string | undefined {
  if (sentence === null) return undefined;
  return (
    [...(sentence === opened ? ['opened'] : []), ...(sentence === picked ? ['picked'] : [])].join(' ') || undefined
  );
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
