/** What typing a digit comes to: a scene's number, from 1, or digits that wait for another. */
export type Typed = { scene: number } | { waiting: string } | null;

/**
 * Reads the number of a scene digit by digit. As soon as no further digit could make another scene's number, that is
 * it; until then it waits. A number the story does not have begins anew with its last digit.
 *
 * @param before digits that wait
 * @param scenes how many the story has
 */
export function typeDigit(before: string, digit: string, scenes: number): Typed {
  const digits = before + digit;
  const number = Number(digits);
  if (number > scenes) return before === '' ? null : typeDigit('', digit, scenes);
  if (number === 0) return null;
  return number * 10 > scenes ? { scene: number } : { waiting: digits };
}
