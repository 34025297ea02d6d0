import type { Ref } from 'react';
import type { Camera } from '../address.ts';
import type { Focus } from '../focus.ts';
import type { Display, Theme } from '../look/palette.ts';
import type { Drawing } from './drawing.ts';
import type { Mark } from './marks.ts';
import type { Sketch } from './sketch.ts';

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

/** A part of the unit square. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** How much of the network is seen: what is chosen with its neighbours, the whole, or a box of the unit square. */
export type Framing = { kind: 'auto' } | { kind: 'whole' } | { kind: 'box'; box: Box };

/** What comes forward because it was asked for (a path, a comparison, a community), by key. */
export interface Emphasis {
  nodes: readonly string[];
  edges: readonly string[];
}

/** What a drag on the picture does: moves nodes and ground, or picks nodes out with a box or a line drawn around them. */
export type Tool = 'hand' | 'box' | 'lasso';

/** What of the picture a person means. */
export type Target =
  | { kind: 'node'; node: string }
  | { kind: 'edge'; edge: string }
  /** A community drawn as one bubble, by its strongest member. */
  | { kind: 'community'; leader: string }
  | { kind: 'ground' };

/** What the picture shows; changed a part at a time. */
export interface Shown {
  visible: Visible;
  focus: Focus;
  /** What comes forward with a choice that is no single node or link; null: nothing. */
  emphasis: Emphasis | null;
  /** Ringed and named, by node key. */
  selection: ReadonlySet<string>;
  /** By node or edge key. What is gone is drawn although it is not visible, if the drawing has it. */
  marks: ReadonlyMap<string, Mark>;
  /** Put somewhere by hand, by node key. */
  pinned: ReadonlySet<string>;
  /** Named whatever happens, and in sight where what is chosen is framed, by node key. */
  noted: ReadonlySet<string>;
  tool: Tool;
  theme: Theme;
  /** On a stage names are larger and fewer, links and nodes bolder; a projector has colours of its own as well. */
  display: Display;
  insets: Insets;
}

/** All a picture is made of. */
export interface Making extends Shown {
  drawing: Drawing;
  framing: Framing | null;
}

export interface NetworkHandle {
  /** The whole network inside the free area, 24 px of ground around it. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Flies to a node, with its neighbours in sight where they fit. */
  center(node: string): void;
  /** Brings a link forward as the pointer does; null: none. */
  point(edge: string | null): void;
  /** The box of the unit square that is seen in the free area, to be framed again; null where nothing is drawn. */
  boxSeen(): Box | null;
  /** What is on screen, to be drawn elsewhere; null where nothing is. */
  sketch(): Sketch | null;
  /** Where a node, or the bubble it is drawn in, stands now; null while it is not shown. */
  placeOf(node: string): NodePlace | null;
  /** Tells, until the function it gives is called, of every frame in which nodes may stand elsewhere than before. */
  follow(listener: () => void): () => void;
}

/** Where a node stands, its middle and its radius, in pixels of the container. */
export interface NodePlace {
  x: number;
  y: number;
  radius: number;
}

/** What a person does in the picture. */
export interface Deeds {
  onChooseNode(node: string): void;
  onChooseEdge(edge: string): void;
  onClear(): void;
  onChooseCommunity?(leader: string): void;
  /** A camera the person moved has come to rest; null: it shows the whole, fitted. */
  onCamera?(camera: Camera | null): void;
  /** A node was put somewhere, in the units of the layout. */
  onMoved?(node: string, place: readonly [x: number, y: number]): void;
  /** A node was let go on another; it goes back to its place. */
  onDropped?(node: string, onto: string): void;
  /** Nodes were picked out; `adding`: to those picked out before. */
  onSelected?(nodes: readonly string[], adding: boolean): void;
  /** Right click or long press, in pixels of the window. */
  onMenu?(target: Target, x: number, y: number): void;
  /** Double click on a node. */
  onExpand?(node: string): void;
}

export interface NetworkProps extends Deeds, Partial<Omit<Shown, 'visible' | 'focus' | 'theme' | 'insets'>> {
  /** Changed: what both have glides from its old place to the new one. */
  drawing: Drawing;
  visible: Visible;
  focus: Focus;
  theme: Theme;
  insets: Insets;
  /**
   * While a story is told: what is framed in the free area, whatever becomes of the window, until the person moves the
   * camera or it is set anew. All changes then lead from one picture to the next: the camera flies, what comes and goes
   * fades. Null: the camera stands where `camera` says.
   */
  framing?: Framing | null;
  /** Where the camera stands; null: the whole, fitted. A new value moves it, one that `onCamera` told does not. */
  camera?: Camera | null;
  /** Accessible name of the picture; also shown where it cannot be drawn. */
  label: string;
  /** Told the zoom, 1 = the whole network fitted, 2 = twice as large. */
  onZoom?(zoom: number): void;
  /** Told once, after the first painted frame. */
  onDrawn?(): void;
  /** Told that there is no WebGL, or no longer, and when it is there again: without it drawing is slower. */
  onPlain?(plain: boolean): void;
  handle?: Ref<NetworkHandle>;
}
