import { useStore } from '../store.ts';
import { en } from './en.ts';
import { type Messages, zh } from './zh.ts';

/** The messages of the language the reader has chosen. */
export function useMessages(): Messages {
  return useStore((state) => state.language) === 'zh' ? zh : en;
}
