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

const DRAWN = { least: 3, most: 22 };

/**
 * The radius in pixels, 3 to 22, a node of so many mentions is drawn with, by √mentions. The few above three times the fifth
 * largest, the theme of the corpus, count as no more than that.
 *
 * @param mentions of all nodes, falling
 */
export function drawnRadius(mentions: readonly number[]): (count: number) => number {
  const cap = Math.max(1, Math.min(mentions[0] ?? 1, 3 * (mentions[4] ?? mentions.at(-1) ?? 1)));
  return (count) => {
    const share = Math.sqrt(Math.min(Math.max(count, 0), cap) / cap);
    return DRAWN.least + (DRAWN.most - DRAWN.least) * share * Math.min(1, Math.sqrt(cap) / 6);
  };
}
