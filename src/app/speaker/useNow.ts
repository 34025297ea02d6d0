import { useEffect, useState } from 'react';

/** Milliseconds since 1970, told anew about every half second, and at once when the window is looked at again. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = () => setNow(Date.now());
    const ticking = setInterval(look, 500);
    addEventListener('visibilitychange', look);
    return () => {
      clearInterval(ticking);
      removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
