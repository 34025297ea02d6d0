import { memo } from 'react';
import type { AnnotatedDocument } from '../../model/document.ts';
import { type Chunk, holdsSentence } from './chunks.ts';
import type { ReadBlock } from './outline.ts';
import type { Stop } from './stops.ts';
import { TextBlock } from './TextBlock.tsx';
import type { Quoting } from './useQuoting.ts';

interface Props {
  document: AnnotatedDocument;
  chunk: Chunk;
  index: number;
  /** Whether its entities are marked; else it is plain text, found by the browser's search all the same. */
  marked: boolean;
  /** The sentence that was asked for, and the one that is looked at. */
  opened: number | null;
  picked: number | null;
  /** The place that is looked at. */
  current: Stop | null;
  /** The entities that are followed; null for all. */
  strong: ReadonlySet<string> | null;
  quoting: Quoting;
  onChoose(entity: string): void;
}

/** Some blocks of a document; drawn again only when something in it is looked at. */
export const TextChunk = memo(
  function TextChunk({ document, chunk, index, marked, opened, picked, current, strong, quoting, onChoose }: Props) {
    const { first, blocks, height } = chunk;
    return (
      <div className="chunk" data-chunk={index} style={{ containIntrinsicHeight: `auto ${height}px` }}>
        {marked
          ? blocks.map((block, at) => (
              <TextBlock
                key={block.start}
                document={document}
                block={block}
                index={first + at}
                opened={holds(block, opened) ? opened : null}
                picked={holds(block, picked) ? picked : null}
                current={current && current.start >= block.start && current.start < block.end ? current.start : null}
                strong={strong}
                quoting={holds(block, picked) ? quoting : null}
                onChoose={onChoose}
              />
            ))
          : document.text.slice(blocks[0]!.start, blocks.at(-1)!.end)}
      </div>
    );
  },
  (before, now) =>
    before.document === now.document &&
    before.chunk === now.chunk &&
    before.marked === now.marked &&
    before.strong === now.strong &&
    !isLookedAt(before) &&
    !isLookedAt(now),
);

function isLookedAt({ chunk, opened, picked, current }: Props): boolean {
  return [opened, picked, current?.sentence ?? null].some((sentence) => holdsSentence(chunk, sentence));
}

function holds({ pieces }: ReadBlock, sentence: number | null): boolean {
  return sentence !== null && pieces.some((piece) => piece.sentence === sentence);
}
