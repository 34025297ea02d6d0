/**
 * Calls back when nothing happened for a while and the browser has nothing to do; returns what takes that back. For heavy
 * work: the stage may share this window's thread, and must not stand still in the middle of a flight.
 *
 * @param wait milliseconds that must pass first
 */
export function whenCalm(wait: number, call: () => void): () => void {
  let idle = 0;
  const waiting = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(call);
    else call();
  }, wait);
  return () => {
    clearTimeout(waiting);
    if (idle) cancelIdleCallback(idle);
  };
}
