/** What a key asks for on the stage. */
export type Deed =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'leave'
  | 'black'
  | 'white'
  | 'spotlight'
  | 'pen'
  | 'find'
  | 'overview'
  | 'projector'
  | 'evidence'
  | 'speaker'
  | 'language'
  | 'keys'
  | 'fullScreen'
  | 'closer'
  | 'farther'
  | { digit: string };

const DEEDS: ReadonlyMap<string, Deed> = new Map([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['Backspace', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'leave'],
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  [',', 'white'],
  ['s', 'spotlight'],
  ['l', 'pen'],
  ['f', 'find'],
  ['o', 'overview'],
  ['p', 'projector'],
  ['e', 'evidence'],
  ['n', 'speaker'],
  ['t', 'language'],
  ['?', 'keys'],
  ['+', 'closer'],
  ['=', 'closer'],
  ['-', 'farther'],
]);

/** Keys of clickers, which go on whatever has the keyboard. */
const CLICKER = new Set(['PageDown', 'PageUp']);
/** Keys that press what has the keyboard. */
const PRESSING = new Set([' ', 'Enter']);
/** Keys that move about where there is something to move about in. */
const MOVING = new Set(['ArrowRight', 'ArrowLeft', 'Home', 'End', ' ', 'Enter', 'Backspace']);

/** Where a key was pressed. */
export type Place = 'stage' | 'field' | 'button' | 'overview';

/** What a key asks for; null where it is not the stage's. Letters in either case; Shift and F is the full screen. */
export function deedOf(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  place: Place = 'stage',
): Deed | null {
  if (place === 'field' && key !== 'Escape' && !CLICKER.has(key)) return null;
  if (place === 'button' && PRESSING.has(key)) return null;
  if (place === 'overview' && MOVING.has(key)) return null;
  if (shiftKey && key.startsWith('Arrow')) return null;
  if (/^\d$/.test(key)) return { digit: key };
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (letter === 'f' && shiftKey) return 'fullScreen';
  return DEEDS.get(letter) ?? null;
}
