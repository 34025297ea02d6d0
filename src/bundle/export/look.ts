import type { EntityType } from '../../model/entity.ts';

/** Colours of the types on a light ground, for programs that draw the exported graph. */
const COLOURS: Readonly<Record<EntityType, readonly [red: number, green: number, blue: number]>> = {
  city: [31, 95, 209],
  company: [194, 98, 10],
  technology: [11, 134, 103],
  policy: [154, 58, 166],
};

/** Colour of a type as `rgb(r, g, b)`. */
export function colourOf(type: EntityType): string {
  return `rgb(${COLOURS[type].join(', ')})`;
}

/** Radius of a node: by √mentions, 3 to 22. */
export function sizeOf(mentions: number): number {
  return Math.round(Math.min(22, 2 + Math.sqrt(mentions)) * 100) / 100;
}
