import { useCallback, useMemo } from 'react';
import type { View } from './choices.ts';
import { useStore } from './store.ts';

/** How the choices of one view are read from and written to one line of the address. */
export interface Setup<Choices> {
  /** Makes the best of anything; of nothing, the choices at first sight. */
  parse(text: string): Choices;
  /** Empty for the choices at first sight. */
  print(choices: Choices): string;
}

/** The choices of one view and how to change some of them: undone and redone with all else, and part of the address. */
export function useSetup<Choices>(
  view: View,
  { parse, print }: Setup<Choices>,
): [Choices, (changed: Partial<Choices>) => void] {
  const text = useStore((state) => state.setups.get(view) ?? '');
  const choices = useMemo(() => parse(text), [parse, text]);
  const change = useCallback(
    (changed: Partial<Choices>) => {
      const { setups, set } = useStore.getState();
      const next = print({ ...parse(setups.get(view) ?? ''), ...changed });
      if (next === (setups.get(view) ?? '')) return;
      const others = [...setups].filter(([other]) => other !== view);
      set({ setups: new Map(next === '' ? others : [...others, [view, next]]) });
    },
    [view, parse, print],
  );
  return [choices, change];
}

/** Named values as one line of an address; values may hold anything but tabs. */
export function printFields(fields: Record<string, string | undefined>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
    .join('\t');
}

/** Reads what `printFields` wrote. */
export function parseFields(text: string): ReadonlyMap<string, string> {
  return new Map(text.split('\t').map((field) => [field.split('=', 1)[0]!, field.slice(field.indexOf('=') + 1)]));
}
