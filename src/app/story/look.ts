import type { Scene } from '../../model/story.ts';
import type { Camera } from '../address.ts';
import type { Box } from '../network/contract.ts';
import { fitting, freeArea, type Size } from '../network/view.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { foldPanel, usePanel } from './panel.ts';
import { choicesOf } from './telling.ts';

/** Pixels the open panel takes. */
const PANEL = 340;

/**
 * Shows a scene in the explorer, as one step that can be undone, and makes it the one that is edited. On a phone the panel
 * makes way for the network.
 *
 * @param world the bundle as it was opened
 * @param size of what the network is drawn on
 */
export function lookAt(world: World, scene: Scene, size: Size, narrow: boolean): void {
  const { framing, ...choices } = choicesOf(world, scene);
  const { cardWidth, set } = useStore.getState();
  const isChosen = choices.place?.focus.kind !== 'none';
  const insets = { top: 0, bottom: 0, left: narrow ? 0 : PANEL, right: narrow || !isChosen ? 0 : cardWidth };
  const camera = framing?.kind === 'box' ? cameraOn(framing.box, size, insets) : null;
  usePanel.setState({ scene: scene.id });
  set({ ...choices, framing: null, coverage: false, camera });
  if (narrow) foldPanel(true);
}

function cameraOn([left, bottom, right, top]: Box, size: Size, insets: Parameters<typeof freeArea>[1]): Camera {
  return fitting({ x: [left, right], y: [bottom, top], radii: [0, 0] }, freeArea(size, insets), size);
}
