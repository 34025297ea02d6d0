import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { View } from './choices.ts';

/** Every view beside the network, loaded when it is first looked at. Each fills its parent and shows the choices of the store. */
export const OTHER_VIEWS: Partial<Record<View, LazyExoticComponent<ComponentType>>> = {
  documents: lazy(() =>
    import('./documents/DocumentsView.tsx').then(({ DocumentsView }) => ({ default: DocumentsView })),
  ),
  timeline: lazy(() => import('./timeline/Timeline.tsx').then(({ Timeline }) => ({ default: Timeline }))),
  map: lazy(() => import('./map/MapView.tsx').then(({ MapView }) => ({ default: MapView }))),
  table: lazy(() => import('./table/Table.tsx').then(({ Table }) => ({ default: Table }))),
  matrix: lazy(() => import('./matrix/Matrix.tsx').then(({ Matrix }) => ({ default: Matrix }))),
};
