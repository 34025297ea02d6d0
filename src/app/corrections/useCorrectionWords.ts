import type { Correction } from '../../model/correction.ts';
import { nameOfKey } from '../../model/entity.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { en } from './words.en.ts';
import { zh, type Words } from './words.zh.ts';

/** What correcting says, and how a correction reads in one line. */
export function useCorrectionWords(): { words: Words; say(correction: Correction): string } {
  const words = useWords<Words>({ zh, en });
  const { kinds } = useMessages();
  const say = (correction: Correction): string => {
    switch (correction.kind) {
      case 'merge':
        return words.said.merge(correction.keys.map(nameOfKey), nameOfKey(correction.into));
      case 'split':
        return words.said.split(nameOfKey(correction.key), correction.aliases, nameOfKey(correction.into));
      case 'rename':
        return words.said.rename(nameOfKey(correction.key), correction.name);
      case 'retype':
        return words.said.retype(nameOfKey(correction.key), kinds[correction.type]);
      case 'reject': {
        const name = nameOfKey(correction.key);
        const { place, surface } = correction;
        if (place && (place.sentence !== undefined || place.at)) return words.said.rejectHere(name, place.document);
        if (place) return words.said.rejectDocument(name, place.document);
        return surface === undefined ? words.said.reject(name) : words.said.rejectSurface(name, surface);
      }
    }
  };
  return { words, say };
}
