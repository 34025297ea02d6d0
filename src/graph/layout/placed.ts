/** A node while it is being placed; `radius` and positions in the pixels of a canvas about 1000 wide for 300 nodes. */
export interface PlacedNode {
  key: string;
  community: number;
  radius: number;
  x: number;
  y: number;
}

/** A link between two placed nodes of the same component. */
export interface PlacedLink {
  source: PlacedNode;
  target: PlacedNode;
  weight: number;
}

/** A connected part of the graph. */
export interface Component {
  nodes: PlacedNode[];
  links: PlacedLink[];
}

/** Drawn radius in pixels: by √mentions, 3 to 22. */
export function nodeRadius(mentions: number): number {
  return Math.min(22, 2 + Math.sqrt(mentions));
}
