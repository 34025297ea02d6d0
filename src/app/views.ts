import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { View } from './choices.ts';

const LOADERS = {
  documents: async () => (await import('./documents/DocumentsView.tsx')).DocumentsView,
  timeline: async () => (await import('./timeline/Timeline.tsx')).Timeline,
  map: async () => (await import('./map/MapView.tsx')).MapView,
  table: async () => (await import('./table/Table.tsx')).Table,
  matrix: async () => (await import('./matrix/Matrix.tsx')).Matrix,
} satisfies Record<Exclude<View, 'network'>, () => Promise<ComponentType>>;

/** A view, ready to be shown. Rejects where it cannot be had. */
export async function loadView(view: Exclude<View, 'network'>): Promise<ComponentType> {
  return LOADERS[view]();
}

/** Every view beside the network, loaded when it is first looked at. Each fills its parent and shows the choices of the store. */
export const OTHER_VIEWS: Partial<Record<View, LazyExoticComponent<ComponentType>>> = Object.fromEntries(
  Object.entries(LOADERS).map(([view, load]) => [view, lazy(async () => ({ default: await load() }))]),
);
