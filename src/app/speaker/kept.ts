import { parseTalk } from './message.ts';
import { SILENCE, type Talk } from './talk.ts';

const KEY = 'comention-talk';

/** The talk as this window left it when it was reloaded. */
export function keptTalk(): Talk {
  try {
    return parseTalk(JSON.parse(sessionStorage.getItem(KEY) ?? 'null')) ?? SILENCE;
  } catch {
    return SILENCE;
  }
}

/** Keeps a talk for as long as this window is open; a browser that keeps nothing is no error. */
export function keepTalk(talk: Talk): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(talk));
  } catch {
    // The other window knows it as well.
  }
}
