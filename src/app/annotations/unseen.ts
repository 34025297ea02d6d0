import type { Annotation } from '../../model/story.ts';

/** An annotation that is not drawn, by its number, and why: the bundle does not have its node, or the scene does not show it. */
export interface Unseen {
  index: number;
  why: 'gone' | 'hidden';
}

/**
 * The annotations of a scene that are not drawn.
 *
 * @param known whether the bundle has a node
 * @param shown nodes that are shown, by key
 */
export function unseenAnnotations(
  annotations: readonly Annotation[],
  known: (node: string) => boolean,
  shown: ReadonlySet<string>,
): Unseen[] {
  return annotations.flatMap(({ node }, index): Unseen[] => {
    if (!known(node)) return [{ index, why: 'gone' }];
    return shown.has(node) ? [] : [{ index, why: 'hidden' }];
  });
}
