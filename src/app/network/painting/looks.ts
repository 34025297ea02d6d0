import type { Masks } from '../masks.ts';
import type { Mark } from '../marks.ts';
import type { Live } from '../glide.ts';

/** What a painter draws, in columns ready for its buffers; places in the unit square, sizes in pixels at rest. */
export interface Looks {
  /** x, y, radius, kind, alpha, style of each node; what is drawn first comes first, as in all of these. */
  nodes: Float32Array;
  /** x, y, x, y, width, alpha, style of each edge that is drawn with its width. */
  ribbons: Float32Array;
  /** x, y, alpha of either end of each edge that is drawn a pixel wide. */
  lines: Float32Array;
}

export const NODE_COLUMNS = 6;
export const RIBBON_COLUMNS = 7;
export const LINE_COLUMNS = 6;

/** How many nodes and edges looks have. */
export function itemsOf({ nodes, ribbons, lines }: Looks): number {
  return nodes.length / NODE_COLUMNS + ribbons.length / RIBBON_COLUMNS + lines.length / LINE_COLUMNS;
}

/** How a node is marked: a halo around it, only its outline, a thick outline, a hole in its middle. */
export const NODE_STYLES = { plain: 0, new: 1, gone: 2, stronger: 3, weaker: 4 };
/** How an edge is marked: two lines, dashes, ink instead of grey, thinner. */
export const EDGE_STYLES = { plain: 0, new: 1, gone: 2, stronger: 3, weaker: 4 };

/** More edges than this, and only the strongest `FEW` are drawn with their width. */
const MANY = 3000;
const FEW = 800;
/** At most as many marked edges. */
const MARKED = 4000;
/** How quickly edges pale as they become many. */
const PALING = 0.62;

/** The looks of what is shown. `lifted`: a node in a person's hand, drawn elsewhere with its edges; −1 for none. */
export function looksOf(live: Live, masks: Masks, marks: ReadonlyMap<string, Mark>, lifted = -1): Looks {
  return { nodes: nodeLooks(live, masks, marks, lifted), ...edgeLooks(live, masks, marks, lifted) };
}

function nodeLooks(live: Live, masks: Masks, marks: ReadonlyMap<string, Mark>, lifted: number): Float32Array {
  const looks = new Float32Array(live.x.length * NODE_COLUMNS);
  let at = 0;
  for (let node = 0; node < live.x.length; node++) {
    const known = node < live.nodes.length;
    if (node === lifted || (known && !masks.nodes[node])) continue;
    looks[at] = live.x[node]!;
    looks[at + 1] = live.y[node]!;
    looks[at + 2] = live.radii[node]!;
    looks[at + 3] = live.kinds[node]!;
    looks[at + 4] = live.nodePresence[node]!;
    looks[at + 5] = NODE_STYLES[(known && marks.size > 0 && marks.get(live.nodes[node]!)) || 'plain'];
    at += NODE_COLUMNS;
  }
  return looks.subarray(0, at);
}

function edgeLooks(
  live: Live,
  masks: Masks,
  marks: ReadonlyMap<string, Mark>,
  lifted: number,
): Pick<Looks, 'ribbons' | 'lines'> {
  const { sources, targets, x, y, widths, strengths, edgePresence } = live;
  const shown = new Uint32Array(sources.length);
  const marked = new Uint8Array(sources.length);
  let count = 0;
  let wide = 0;
  let clear = 0;
  for (let edge = 0; edge < sources.length; edge++) {
    if (edge < live.edges.length && !masks.edges[edge]) continue;
    if (lifted >= 0 && (sources[edge] === lifted || targets[edge] === lifted)) continue;
    shown[count] = edge;
    count += 1;
    clear += edgePresence[edge]!;
    const mark = marks.size > 0 && edge < live.edges.length ? marks.get(live.edges[edge]!) : undefined;
    if (!mark || wide >= MARKED) continue;
    marked[edge] = EDGE_STYLES[mark];
    wide += 1;
  }
  const full = count > MANY ? FEW : count;
  const pale = Math.min(1, (MANY / Math.max(1, clear)) ** PALING);
  const ribbons = new Float32Array(Math.min(count, full + wide) * RIBBON_COLUMNS);
  const lines = new Float32Array((count - full) * LINE_COLUMNS);
  let [ribbonAt, lineAt] = [0, 0];
  for (let index = count - 1; index >= 0; index--) {
    const edge = shown[index]!;
    const style = marked[edge]!;
    const [source, target] = [sources[edge]!, targets[edge]!];
    const alpha = edgePresence[edge]! * (0.15 + 0.2 * strengths[edge]!);
    if (index < full || style) {
      ribbons.set([x[source]!, y[source]!, x[target]!, y[target]!], ribbonAt);
      ribbons.set([widthOf(widths[edge]!, style), alphaOf(alpha, style), style], ribbonAt + 4);
      ribbonAt += RIBBON_COLUMNS;
    } else {
      lines[lineAt] = x[source]!;
      lines[lineAt + 1] = y[source]!;
      lines[lineAt + 3] = x[target]!;
      lines[lineAt + 4] = y[target]!;
      lines[lineAt + 2] = lines[lineAt + 5] = pale * alpha;
      lineAt += LINE_COLUMNS;
    }
  }
  return { ribbons: ribbons.subarray(0, ribbonAt), lines: lines.subarray(0, lineAt) };
}

function widthOf(width: number, style: number): number {
  if (style === EDGE_STYLES.new) return Math.max(4.5, 1.6 * width);
  if (style === EDGE_STYLES.stronger) return Math.max(3, 1.8 * width);
  if (style === EDGE_STYLES.weaker) return 0.6 * width;
  return width;
}

function alphaOf(alpha: number, style: number): number {
  if (style === EDGE_STYLES.new || style === EDGE_STYLES.stronger) return Math.min(1, 2 * alpha + 0.2);
  if (style === EDGE_STYLES.gone) return Math.max(alpha, 0.3);
  return alpha;
}
