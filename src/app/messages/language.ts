import { useStore } from '../store.ts';
import { en } from './en.ts';
import { type Messages, zh } from './zh.ts';

export type Language = 'zh' | 'en';

/** The first language the browser asks for that the interface speaks; Chinese where it speaks none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'zh' || language === 'en') return language;
  }
  return 'zh';
}

/** The messages of the language the reader has chosen. */
export function useMessages(): Messages {
  return useStore((state) => state.language) === 'zh' ? zh : en;
}
