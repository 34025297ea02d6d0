import type { Words } from './words.zh.ts';

/** What annotations say in English. */
export const en: Words = {
  annotations: 'Annotations',
  none: 'Ring the entity that matters, or put a few words beside it.',
  kinds: { ring: 'Ring', text: 'Text', arrow: 'Arrow' },
  add: { ring: 'Add a ring', text: 'Add text', arrow: 'Add an arrow' },
  point: 'Click an entity in the network',
  here: (name) => `Take ${name}`,
  cancel: 'Cancel',
  at: (name) => `at ${name}`,
  words: (name) => `Words at ${name}`,
  write: 'Edit',
  remove: (kind, name) => `Delete: ${kind.toLowerCase()} at ${name}`,
  why: { gone: 'the network no longer has this entity', hidden: 'not seen in the picture now' },
  handle: (text, name) => `Annotation at ${name}: ${text}`,
  handleHint: 'Drag it or use the arrow keys; Enter edits the words; Delete takes it away',
  field: 'Words of the annotation',
  placeholder: 'A few words…',
};
