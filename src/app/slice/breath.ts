/** Milliseconds of work before the page may do something else. */
const BREATH = 8;

/**
 * Goes through work that comes in steps, letting the page breathe in between. Resolves with what the work returns, or
 * with null as soon as nobody wants it any more.
 */
export async function inBreaths<Result>(
  work: Iterator<undefined, Result>,
  isWanted: () => boolean,
): Promise<Result | null> {
  for (let until = performance.now() + BREATH; ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resume) => setTimeout(resume));
    if (!isWanted()) return null;
    until = performance.now() + BREATH;
  }
}
