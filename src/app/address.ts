import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import type { Focus } from './network/contract.ts';
import type { Reading } from './place.ts';

/** The part of the choices an address carries, so that a link shows another reader the same. */
export interface Address {
  focus: Focus;
  reading: Reading | null;
  /** Whether the coverage sheet is open. */
  coverage: boolean;
  types: ReadonlySet<EntityType>;
  /** Null: as at first sight. */
  minimum: number | null;
}

/** An address as the fragment of a URL, without `#`; empty when nothing differs from the first sight. */
export function printAddress({ focus, reading, coverage, types, minimum }: Address): string {
  const fields = new URLSearchParams();
  if (focus.kind === 'node') fields.set('node', focus.node);
  if (focus.kind === 'edge') fields.set('link', focus.edge);
  if (reading) fields.set('document', reading.document);
  if (reading?.sentence != null) fields.set('sentence', String(reading.sentence + 1));
  if (coverage) fields.set('coverage', '');
  if (types.size < ENTITY_TYPES.length) fields.set('types', ENTITY_TYPES.filter((type) => types.has(type)).join(','));
  if (minimum !== null) fields.set('strength', String(minimum));
  return fields.toString();
}

/** Reads a fragment, with or without `#`; what it cannot make sense of is left as at first sight. */
export function parseAddress(fragment: string): Address {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const node = fields.get('node');
  const edge = fields.get('link');
  const document = fields.get('document');
  const sentence = Number(fields.get('sentence'));
  const strength = fields.get('strength');
  const minimum = strength ? Number(strength) : Number.NaN;
  const types = fields.get('types')?.split(',');
  return {
    focus: edge ? { kind: 'edge', edge } : node ? { kind: 'node', node } : { kind: 'none' },
    reading: document ? { document, sentence: Number.isInteger(sentence) && sentence > 0 ? sentence - 1 : null } : null,
    coverage: fields.has('coverage'),
    types: new Set(types ? ENTITY_TYPES.filter((type) => types.includes(type)) : ENTITY_TYPES),
    minimum: Number.isFinite(minimum) && minimum >= 0 ? minimum : null,
  };
}
