import type { AnnotatedDocument, Mention } from '../../model/document.ts';
import { foldedSurface, type Rejection } from './correction-plan.ts';

/** The places of one document that name no entity. */
export interface Rejections {
  /** Those that speak of this mention, were it a mention of `key`. */
  of(key: string, mention: Mention): Rejection[];
}

/** Looks rejections up in a document; each sentence is searched once for each, however many mentions it has. */
export function rejectionsIn({ text, sentences }: AnnotatedDocument, rejections: readonly Rejection[]): Rejections {
  const byKey = new Map<string, Rejection[]>();
  for (const rejection of rejections) byKey.set(rejection.key, [...(byKey.get(rejection.key) ?? []), rejection]);

  const folded = remembered((sentence: number) => foldedSurface(sentenceText(sentence)));
  const holds = remembered((part: string) => remembered((sentence: number) => folded(sentence).includes(part)));
  const places = remembered((surface: string) =>
    remembered((sentence: number) => placesOf(surface, sentenceText(sentence))),
  );

  function sentenceText(sentence: number): string {
    return text.slice(sentences[sentence]!.start, sentences[sentence]!.end);
  }

  function fits({ surface, at, sentence, nth }: Rejection, mention: Mention, words: string, read: string): boolean {
    const { start, end } = mention;
    if (surface !== undefined && surface !== read) return false;
    if (at && (at[0] !== start || at[1] !== end)) return false;
    if (sentence !== undefined && !holds(sentence)(mention.sentence)) return false;
    return nth === undefined || places(words)(mention.sentence).get(start - sentences[mention.sentence]!.start) === nth;
  }

  return {
    of(key, mention) {
      const candidates = byKey.get(key);
      if (!candidates) return [];
      const words = text.slice(mention.start, mention.end);
      const read = foldedSurface(words);
      return candidates.filter((rejection) => fits(rejection, mention, words, read));
    },
  };
}

/** By offset: which time a text says the surface, from 1 on. */
function placesOf(surface: string, text: string): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length))
    places.set(at, places.size + 1);
  return places;
}

function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}
