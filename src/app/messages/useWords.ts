import { useStore } from '../store.ts';
import type { Language } from './language.ts';

/** What a room says, in the language the reader has chosen: `const words = useWords({ zh, en })`, from its own two files. */
export function useWords<Words>(catalogue: Record<Language, Words>): Words {
  return catalogue[useStore((state) => state.language)];
}
