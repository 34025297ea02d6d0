import type { Scene } from '../../model/story.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { foldPanel, usePanel } from './panel.ts';
import { choicesOf } from './telling.ts';

/**
 * Shows a scene in the explorer, as one step that can be undone, and makes it the one that is edited.
 *
 * @param world the bundle as it was opened
 * @param narrow on a phone the panel makes way for the network
 */
export function lookAt(world: World, scene: Scene, narrow: boolean): void {
  usePanel.setState({ scene: scene.id });
  useStore.getState().set({ ...choicesOf(world, scene), coverage: false });
  if (narrow) foldPanel(true);
}
