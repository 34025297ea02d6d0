import type { CorrectionPlace } from '../../model/correction.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import type { MentionPlace } from './desk.ts';

/** A longer sentence is told by the words around the place. */
const LONGEST = 200;
const AROUND = 60;

/** A mention's place as a person would write it down: the document's path, the sentence, and which time it says the words. */
export function placeOfMention(
  { path, text, sentences }: Pick<AnnotatedDocument, 'path' | 'text' | 'sentences'>,
  { sentence, start, end }: MentionPlace,
): CorrectionPlace {
  const whole = sentences[sentence]!;
  const isLong = whole.end - whole.start > LONGEST;
  const from = isLong ? Math.max(whole.start, start - AROUND) : whole.start;
  const words = text.slice(from, isLong ? Math.min(whole.end, end + AROUND) : whole.end).trim();
  const surface = text.slice(start, end);
  const times = [...timesOf(surface, text.slice(whole.start, whole.end))];
  const nth = times.indexOf(start - whole.start) + 1;
  return { document: path, sentence: words, ...(times.length > 1 && nth > 0 ? { nth } : {}) };
}

/** Where a text says a surface, from left to right. */
function* timesOf(surface: string, text: string): Generator<number> {
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) yield at;
}
