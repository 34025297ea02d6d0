import type { Annotation } from '../../model/story.ts';

export type AnnotationKind = Annotation['kind'];

/** Where a new text stands from its node: up and to the right. */
const FIRST = { dx: 0.17, dy: -0.13 };
/** How far a text may be from its node. */
const FARTHEST = 1.5;

/** Annotations and one more at a node. */
export function withAnnotation(
  annotations: readonly Annotation[],
  kind: AnnotationKind,
  node: string,
): readonly Annotation[] {
  return [...annotations, kind === 'ring' ? { kind, node } : { kind, node, text: '', ...FIRST }];
}

/** With a text put elsewhere, in shares of the shorter side of the window from its node; a ring stays. */
export function withPlace(
  annotations: readonly Annotation[],
  index: number,
  dx: number,
  dy: number,
): readonly Annotation[] {
  const one = annotations[index];
  if (!one || one.kind === 'ring') return annotations;
  return annotations.with(index, { ...one, dx: near(dx), dy: near(dy) });
}

/** With other words; a text that is left without any goes. */
export function withWords(
  annotations: readonly Annotation[],
  index: number,
  text: Exclude<Annotation, { kind: 'ring' }>['text'],
): readonly Annotation[] {
  const one = annotations[index];
  if (!one || one.kind === 'ring') return annotations;
  const empty = typeof text === 'string' ? text.trim() === '' : `${text.zh}${text.en}`.trim() === '';
  return empty ? without(annotations, index) : annotations.with(index, { ...one, text });
}

export function without(annotations: readonly Annotation[], index: number): readonly Annotation[] {
  return annotations.filter((_, place) => place !== index);
}

function near(value: number): number {
  return +Math.max(-FARTHEST, Math.min(FARTHEST, value)).toFixed(3);
}
