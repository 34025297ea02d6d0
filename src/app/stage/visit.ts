import { NO_FILTERS } from '../../graph/filter/filter.ts';
import { NOWHERE } from '../place.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { useLayers } from './layers.ts';

/** Goes from a scene to an entity and all it is linked with, whatever the scene left out. */
export function visit({ minimum }: Pick<World, 'minimum'>, node: string): void {
  useLayers.setState({ layer: null });
  useStore.getState().set({
    view: 'network',
    place: { ...NOWHERE, focus: { kind: 'node', node } },
    trail: [],
    selection: new Set(),
    collapsed: new Set(),
    filters: { ...NO_FILTERS, minimum },
    arrangement: { by: 'force', moved: new Map() },
    camera: null,
    framing: { kind: 'auto' },
  });
}
