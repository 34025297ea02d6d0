import { STORY_NAME } from '../../bundle/story.ts';

/** A name that a story's file may have and none has yet, like the words given; where they make none, like `otherwise`. */
export function freeName(words: string, isTaken: (name: string) => boolean, otherwise = 'story'): string {
  const fit = words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ -]+/, '');
  const short = [...fit]
    .slice(0, 30)
    .join('')
    .replace(/[ -]+$/, '');
  const base = STORY_NAME.test(short) ? short : otherwise;
  let name = base;
  for (let number = 2; isTaken(name); number++) name = `${base} ${number}`;
  return name;
}
