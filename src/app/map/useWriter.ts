import { useMemo } from 'react';
import { type Lettering, lettererWith } from '../network/lettering.ts';
import type { Spot } from './scene.ts';

/** Writes the name of a city, with the number its circle stands for where that is asked. */
export function useWriter(counted: ((count: number) => string) | null): (spot: Spot, whole: boolean) => Lettering {
  const letter = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    return lettererWith((text, font) => {
      if (!context) return 0;
      context.font = font;
      return context.measureText(text).width;
    });
  }, []);
  return useMemo(
    () =>
      ({ city, count, radius }, whole) => {
        const name = count !== null && counted ? `${city.label} ${counted(count)}` : city.label;
        return letter(name, radius, whole || counted !== null ? Infinity : undefined);
      },
    [letter, counted],
  );
}
