import { useMemo } from 'react';
import { createStore, type StoreApi } from 'zustand';

/** A cell that is pointed at or has the keyboard, by the node keys of its row and column. */
export type Spot = { row: string; column: string } | null;

/** Where the pointer is: beside the choices, since it changes with every move and nothing else follows from it. */
export type Pointed = StoreApi<{ spot: Spot }>;

export function usePointed(): Pointed {
  return useMemo(() => createStore<{ spot: Spot }>(() => ({ spot: null })), []);
}
