import type { EntityType } from '../../model/entity.ts';

export type Theme = 'light' | 'dark';
/** What a picture is shown on: a screen at arm's length, a stage, or a projector whose light the room washes out. */
export type Display = 'screen' | 'stage' | 'projector';
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

export interface Palette {
  ground: string;
  panel: string;
  line: string;
  ink: string;
  softInk: string;
  types: Record<EntityType, string>;
}

/** Contrast on the ground 4.0–5.7 light, 7.5–9.2 dark; types stay apart under protan, deutan and tritan sight (ΔE ≥ 13). */
export const PALETTES: Record<Theme, Palette> = {
  light: {
    ground: '#fbfaf7',
    panel: '#ffffff',
    line: '#e6e3dc',
    ink: '#1b1e23',
    softInk: '#6b7078',
    types: { city: '#1f5fd1', company: '#c2630a', technology: '#0b8667', policy: '#9a3aa6' },
  },
  dark: {
    ground: '#101317',
    panel: '#171b21',
    line: '#2a3038',
    ink: '#e8eaed',
    softInk: '#98a1ab',
    types: { city: '#6ea8fe', company: '#f2a65a', technology: '#4fc3a1', policy: '#d58ad9' },
  },
};

/** Contrast on the ground 7 and more; under protan, deutan and tritan sight types stay apart by CIEDE2000 14 and more. */
const PROJECTED: Record<Theme, Palette> = {
  light: {
    ground: '#ffffff',
    panel: '#ffffff',
    line: '#c9c9c9',
    ink: '#000000',
    softInk: '#4a4e55',
    types: { city: '#0022ff', company: '#a52700', technology: '#00664a', policy: '#a40092' },
  },
  dark: {
    ground: '#000000',
    panel: '#0a0c0f',
    line: '#4a4f57',
    ink: '#ffffff',
    softInk: '#c2c8cf',
    types: { city: '#36abff', company: '#ffa42d', technology: '#00ffc5', policy: '#ff4bbe' },
  },
};

/** The colours of a theme on a display. */
export function paletteOf(theme: Theme, display: Display): Palette {
  return (display === 'projector' ? PROJECTED : PALETTES)[theme];
}

/** The shape says the type to those who cannot tell the colours apart. */
export const SHAPES: Record<EntityType, Shape> = {
  city: 'circle',
  company: 'square',
  technology: 'diamond',
  policy: 'triangle',
};
