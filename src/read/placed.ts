/** Text of which every UTF-16 unit knows its offset in the decoded file; −1 where the reader put it in. */
export interface Placed {
  text: string;
  at: number[];
}

export const NOTHING: Placed = { text: '', at: [] };

/** The stretch of `source` from `start` to `end`, exclusive, each character at its own place. */
export function taken(source: string, start: number, end: number): Placed {
  const text = source.slice(start, end);
  return { text, at: counting(start, text.length) };
}

/** `text` with every character at the one place `at`. */
export function standing(text: string, at: number): Placed {
  return { text, at: new Array<number>(text.length).fill(at) };
}

/** The characters from `start` to `end`, exclusive. */
export function slice(placed: Placed, start: number, end = placed.text.length): Placed {
  return { text: placed.text.slice(start, end), at: placed.at.slice(start, end) };
}

/** The same text, its places `offset` further on. */
export function shifted({ text, at }: Placed, offset: number): Placed {
  return { text, at: at.map((place) => (place < 0 ? place : place + offset)) };
}

/** All parts, one after the other. */
export function joined(parts: readonly Placed[]): Placed {
  return { text: parts.map((part) => part.text).join(''), at: parts.flatMap((part) => part.at) };
}

const INVISIBLE = /\p{Cf}|\p{Co}|\uFE0F|\uFFFC/u;
const CONTROL = /\p{Cc}/u;
const SPACE = /\s/;

/** One line as a person reads it: runs of white space become one space, invisible characters and outer space go. */
export function tidied(placed: Placed): Placed {
  const characters: string[] = [];
  const at: number[] = [];
  let gap = -2;
  for (let index = 0; index < placed.text.length; index += 1) {
    const character = placed.text[index]!;
    if (INVISIBLE.test(character)) continue;
    if (SPACE.test(character)) {
      if (gap === -2) gap = placed.at[index]!;
      continue;
    }
    if (gap !== -2 && characters.length > 0) {
      characters.push(' ');
      at.push(gap);
    }
    if (CONTROL.test(character)) continue;
    gap = -2;
    characters.push(character);
    at.push(placed.at[index]!);
  }
  return { text: characters.join(''), at };
}

function counting(from: number, length: number): number[] {
  const at = new Array<number>(length);
  for (let index = 0; index < length; index += 1) at[index] = from + index;
  return at;
}
