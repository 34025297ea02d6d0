import { create } from 'zustand';

/** What lies over a scene; one thing at a time. */
export type Layer = 'black' | 'white' | 'find' | 'evidence' | 'overview' | 'keys';

/** What the pointer does on the stage, besides pointing. */
export type Hand = 'spotlight' | 'pen';

interface Layers {
  layer: Layer | null;
  hand: Hand | null;
  /** Index of the sentence the evidence shows. */
  quote: number;
  /** Digits typed so far of a scene's number. */
  digits: string;
  /** What the presenter is quietly told. */
  note: 'first' | 'last' | 'windowed' | null;
}

const BARE: Layers = { layer: null, hand: null, quote: 0, digits: '', note: null };

/** What the presenter has put over the scene. It ends with the telling and is no part of the work. */
export const useLayers = create<Layers>()(() => BARE);

/** Puts something over the scene, or takes it away where it lies there. */
export function toggleLayer(layer: Layer): void {
  useLayers.setState((now) => ({ layer: now.layer === layer ? null : layer, quote: 0, note: null }));
}

/** Takes the spotlight or the pen up, or puts it down. */
export function toggleHand(hand: Hand): void {
  useLayers.setState((now) => ({ hand: now.hand === hand ? null : hand, layer: null, note: null }));
}

/** Opens the evidence at one of its sentences, by index. */
export function showQuote(quote: number): void {
  useLayers.setState({ layer: 'evidence', quote, note: null });
}

/** Clears the scene of all that lies over it. */
export function bare(): void {
  useLayers.setState(BARE);
}
