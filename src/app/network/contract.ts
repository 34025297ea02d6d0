import type Graph from 'graphology';
import type { Ref } from 'react';
import type { EdgeAttributes, GraphAttributes, Layout, NodeAttributes } from '../../model/graph.ts';
import type { Focus } from '../focus.ts';
import type { Theme } from '../look/palette.ts';

export type FactGraph = Graph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** What a filter lets through, by key. */
export interface Visible {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** Pixels of the container that panels or a sheet cover. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** What the picture shows; changed a part at a time. */
export interface Shown {
  visible: Visible;
  focus: Focus;
  theme: Theme;
  insets: Insets;
}

export interface NetworkHandle {
  /** The whole network inside the free area, 24 px of ground around it. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Flies to a node, with its neighbours in sight where they fit. */
  center(node: string): void;
}

export interface NetworkProps {
  /** Facts; never mutated. */
  graph: FactGraph;
  layout: Layout;
  visible: Visible;
  focus: Focus;
  theme: Theme;
  insets: Insets;
  /** Accessible name of the picture; also shown where it cannot be drawn. */
  label: string;
  onChooseNode(node: string): void;
  onChooseEdge(edge: string): void;
  onClear(): void;
  /** Told the zoom, 1 = the whole network fitted, 2 = twice as large. */
  onZoom?(zoom: number): void;
  /** Told once, after the first painted frame. */
  onDrawn?(): void;
  /** Told why nothing can be drawn (no WebGL). */
  onFailed?(reason: string): void;
  handle?: Ref<NetworkHandle>;
}
