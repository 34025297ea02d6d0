import type { Scene } from '../../model/story.ts';
import { printAddress } from '../address.ts';
import { addressOf } from '../history.ts';
import type { Framing } from '../network/contract.ts';
import type { Choices } from '../store.ts';
import type { World } from '../world.ts';
import { printFraming, sceneViewOf } from './scene-view.ts';

/**
 * A scene of what is seen: view, filters, what is chosen and open, nodes hidden and put somewhere. It has no words yet.
 *
 * @param world the bundle as it was opened
 * @param framing how much of the network is seen
 * @param id is not that of another scene of the story
 */
export function recordScene(world: World, choices: Choices, framing: Framing, id: string): Scene {
  const address = { ...addressOf(world, choices), camera: null, coverage: false, telling: null };
  const frame = printFraming(framing);
  const view = { ...sceneViewOf(printAddress(address)), ...(frame === undefined ? {} : { frame }) };
  return { id, title: '', text: '', notes: '', view, annotations: [], evidence: [] };
}
