import { useCallback, useSyncExternalStore } from 'react';
import type { Annotation } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import type { Insets } from '../network/contract.ts';
import { useNetworkHandle } from '../network/handle.ts';
import { noteLettering } from '../network/highlight.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { measured } from './lettering.ts';
import { type AnnotationShape, shapesOf } from './shapes.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/**
 * What annotations look like where the network stands in this frame; nothing while it is not drawn.
 *
 * @param layer what they are drawn in, which covers the network; null: nothing yet
 * @param writing the number of a text that is written now, which has a shape although it may be empty
 */
export function useShapes(
  layer: HTMLElement | null,
  annotations: readonly Annotation[],
  insets: Insets,
  writing: number | null,
): AnnotationShape[] {
  const words = useWords({ zh, en });
  const network = useNetworkHandle();
  const language = useStore((state) => state.language);
  const projector = useStore((state) => state.projector && state.telling !== null);
  const placeOf = (node: string) => network.current?.placeOf(node) ?? null;
  const standing = () =>
    annotations
      .map(({ node }) => placeOf(node))
      .map((place) => (place ? [place.x, place.y, place.radius].map((value) => value.toFixed(1)).join(' ') : ''))
      .join('\n');
  const follow = useCallback((told: () => void) => network.current?.follow(told) ?? (() => {}), [network]);
  useSyncExternalStore(follow, standing);
  if (!layer) return [];
  const size = { width: layer.clientWidth, height: layer.clientHeight };
  const drawn = annotations.map((one, index) =>
    index === writing && one.kind !== 'ring' && saidIn(one.text, language).trim() === ''
      ? { ...one, text: words.placeholder }
      : one,
  );
  return shapesOf(drawn, {
    size,
    insets,
    placeOf,
    say: (text) => saidIn(text, language),
    measure: measured,
    lettering: noteLettering(size, projector ? 'projector' : 'stage'),
  });
}
