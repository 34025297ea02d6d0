import type { Saying } from '../../model/story.ts';
import type { Language } from '../messages/language.ts';

/** The words for an audience in the language that is spoken. */
export function saidIn(saying: Saying, language: Language): string {
  return typeof saying === 'string' ? saying : saying[language];
}
