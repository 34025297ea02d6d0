import { ENTITY_TYPES } from '../../model/entity.ts';
import { type Display, paletteOf, SHAPES, type Shape, type Theme } from '../look/palette.ts';

/** What a drawing is made with; mutable, so that a theme changes without a node being touched. */
export interface Ink {
  theme: Theme;
  ground: string;
  ink: string;
  softInk: string;
  accent: string;
  /** By kind: index into `ENTITY_TYPES`, then bubbles. */
  kinds: string[];
  /** What surrounds nodes, and how many pixels of it. */
  rim: string;
  rimWidth: number;
  /** How many times as wide as on a screen links and rings are drawn. */
  boldness: number;
}

/** By kind; a bubble, which comes after all types, is a circle. */
export const KIND_SHAPES: readonly Shape[] = [...ENTITY_TYPES.map((type) => SHAPES[type]), 'circle'];

/**
 * How far each shape reaches from its middle for a radius of 1, so that all look equally heavy: half a side, half a
 * diagonal, the circle around a triangle.
 */
export const REACH: Record<Shape, number> = { circle: 1, square: 0.88, diamond: 1.24, triangle: 1.34 };

const BOLDNESS: Record<Display, number> = { screen: 1, stage: 1.3, projector: 1.8 };

export function inkOf(theme: Theme, display: Display = 'screen'): Ink {
  const { ground, ink, softInk, types } = paletteOf(theme, display);
  const outlined = display === 'projector';
  return {
    theme,
    ground,
    ink,
    softInk,
    accent: types.city,
    kinds: [...ENTITY_TYPES.map((type) => types[type]), softInk],
    rim: outlined ? ink : ground,
    rimWidth: outlined ? 2 : 1.2,
    boldness: BOLDNESS[display],
  };
}

/** Red, green and blue of `#rrggbb`, 0 to 1. */
export function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
