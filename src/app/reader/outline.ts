import type { AnnotatedDocument, BlockRole } from '../../model/document.ts';

/** A paragraph, heading, row … of a document, with its sentences. */
export interface ReadBlock {
  role: BlockRole;
  /** Offsets into the document's text; the pieces lie one after another and leave nothing out but line ends. */
  start: number;
  end: number;
  pieces: Array<{ start: number; end: number; sentence: number | null }>;
}

/**
 * The blocks of a document: sentences between which no line ends belong to one block. Text that lies in no sentence
 * stays, as a piece of its own without a number.
 */
export function outline({ text, sentences }: Pick<AnnotatedDocument, 'text' | 'sentences'>): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let reached = 0;
  const put = (start: number, end: number, sentence: number | null, role: BlockRole, fresh: boolean) => {
    const last = blocks.at(-1);
    if (last && !fresh) {
      last.pieces.push({ start, end, sentence });
      last.end = end;
    } else blocks.push({ role, start, end, pieces: [{ start, end, sentence }] });
  };
  const fill = (end: number) => {
    const gap = text.slice(reached, end);
    if (gap.trim() !== '') {
      let at = reached;
      for (const line of gap.split('\n')) {
        if (line.trim() !== '') put(at, at + line.length, null, 'paragraph', at > reached || reached === 0);
        at += line.length + 1;
      }
    }
    return gap.includes('\n') || reached === 0;
  };
  for (const [sentence, { start, end, role }] of sentences.entries()) {
    const fresh = fill(start);
    put(start, end, sentence, role, fresh);
    reached = end;
  }
  fill(text.length);
  return blocks;
}
