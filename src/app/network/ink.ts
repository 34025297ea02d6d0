import { ENTITY_TYPES } from '../../model/entity.ts';
import { PALETTES, SHAPES, type Shape, type Theme } from '../look/palette.ts';

/** The colours a drawing is made with; mutable, so that a theme changes without a node being touched. */
export interface Ink {
  theme: Theme;
  ground: string;
  ink: string;
  softInk: string;
  accent: string;
  /** By kind: index into `ENTITY_TYPES`, then bubbles. */
  kinds: string[];
}

/** By kind; a bubble, which comes after all types, is a circle. */
export const KIND_SHAPES: readonly Shape[] = [...ENTITY_TYPES.map((type) => SHAPES[type]), 'circle'];

/**
 * How far each shape reaches from its middle for a radius of 1, so that all look equally heavy: half a side, half a
 * diagonal, the circle around a triangle.
 */
export const REACH: Record<Shape, number> = { circle: 1, square: 0.88, diamond: 1.24, triangle: 1.34 };

export function inkOf(theme: Theme): Ink {
  const { ground, ink, softInk, types } = PALETTES[theme];
  return {
    theme,
    ground,
    ink,
    softInk,
    accent: types.city,
    kinds: [...ENTITY_TYPES.map((type) => types[type]), softInk],
  };
}

/** Red, green and blue of `#rrggbb`, 0 to 1. */
export function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
