import { useMemo } from 'react';
import type { AnnotatedDocument } from '../../model/document.ts';
import { useWords } from '../messages/useWords.ts';
import type { ReadBlock } from './outline.ts';
import { PairHere } from './PairHere.tsx';
import type { Walk } from './useWalk.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  document: AnnotatedDocument;
  pair: readonly [string, string] | null;
  shared: readonly number[];
  walk: Walk;
  blocks: readonly ReadBlock[];
  /** Leads to a block, by index. */
  onJump(block: number): void;
}

/** Fewer headings are seen at a glance. */
const MANY = 3;
const LETTERS = 60;

/** Over the text: the pair the document was opened for, and its headings. */
export function ReaderTools({ document, pair, shared, walk, blocks, onJump }: Props) {
  const words = useWords({ zh, en });
  const headings = useMemo(
    () =>
      [...blocks.entries()]
        .filter(([, { role }]) => role === 'heading')
        .map(([index, { start, end }]) => ({ index, text: document.text.slice(start, end).trim().slice(0, LETTERS) })),
    [blocks, document],
  );
  if (!pair && headings.length < MANY) return null;
  return (
    <div className="reader-tools">
      {pair && <PairHere document={document} pair={pair} shared={shared} walk={walk} />}
      {headings.length >= MANY && (
        <select
          className="heading-jump"
          aria-label={words.headings}
          value=""
          onChange={(event) => onJump(Number(event.target.value))}
        >
          <option value="" disabled>
            {words.headings}
          </option>
          {headings.map(({ index, text }) => (
            <option key={index} value={index}>
              {text}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
