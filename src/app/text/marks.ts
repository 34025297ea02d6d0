import type { Mention } from '../../model/document.ts';

/** A stretch of text: plain, or one mention. */
export interface Stretch {
  start: number;
  end: number;
  mention: Mention | null;
}

/**
 * Cuts `[start, end)` of a text into plain stretches and mentions, in order and without a gap. Mentions outside are left
 * out; of two that overlap the earlier one stands. Offsets are UTF-16 code units into the document's text.
 */
export function stretches(start: number, end: number, mentions: readonly Mention[]): Stretch[] {
  const cut: Stretch[] = [];
  let reached = start;
  for (const mention of mentions) {
    if (mention.start < reached || mention.end > end) continue;
    if (mention.start > reached) cut.push({ start: reached, end: mention.start, mention: null });
    cut.push({ start: mention.start, end: mention.end, mention });
    reached = mention.end;
  }
  if (reached < end) cut.push({ start: reached, end, mention: null });
  return cut;
}
