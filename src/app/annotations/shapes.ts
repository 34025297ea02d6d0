import type { Annotation, Saying } from '../../model/story.ts';
import type { Insets, NodePlace } from '../network/contract.ts';
import { highlightRing } from '../network/highlight.ts';
import { type Box, freeArea, type Point, type Size } from '../network/view.ts';
import { wrap } from './wrap.ts';

/** What annotations are drawn on; in pixels. */
export interface AnnotatedScreen {
  size: Size;
  insets: Insets;
  /** Where a node stands; null: it is not shown, and what is bound to it is not drawn. */
  placeOf(node: string): NodePlace | null;
  say(words: Saying): string;
  /** The width of a text in letters of a size. */
  measure(text: string, size: number): number;
  /** How high letters are. */
  lettering: number;
}

/** What an annotation looks like; `index` is its number among all of its scene. */
export type AnnotationShape =
  | { kind: 'ring'; index: number; at: Point; radius: number; width: number }
  | {
      kind: 'note';
      index: number;
      box: Box;
      /** Where its middle is from its node, in shares of the shorter side of the window: as it is drawn. */
      dx: number;
      dy: number;
      lines: readonly string[];
      /** Left end and middle of the first line, and from line to line. */
      at: Point;
      leading: number;
      lettering: number;
      arrow: Arrow | null;
    };

/** A curve from `from` to `to`, drawn towards `bend`. */
export interface Arrow {
  from: Point;
  bend: Point;
  to: Point;
  /** The two ends of its head behind the tip. */
  barbs: readonly [Point, Point];
  width: number;
}

/** Letters of a text in one line at most, and the share of the free width it takes at most. */
const LETTERS = 15;
const WIDEST = 0.7;
/** Pixels between a text and the border of what is free. */
const MARGIN = 12;
/** In shares of the height of letters. */
const LEADING = 1.4;
const PADDING = { across: 0.6, down: 0.4 };
/** How far an arrow swings out, as a share of its length. */
const SWING = 0.16;

/**
 * The shapes of a scene's annotations, rings first: a ring around its node; a text at its distance from the node, moved so
 * far that it lies in what is free; an arrow from the text to the rim of the node. What is bound to a node that is not
 * shown, and a text without words, has none.
 */
export function shapesOf(annotations: readonly Annotation[], screen: AnnotatedScreen): AnnotationShape[] {
  const rings = annotations.flatMap((one, index) => (one.kind === 'ring' ? ringAt(one.node, index, screen) : []));
  const ringed = new Map(rings.map(({ index, radius, width }) => [annotations[index]!.node, radius + width / 2]));
  const notes = annotations.flatMap((one, index) =>
    one.kind === 'ring' ? [] : noteAt(one, index, screen, ringed.get(one.node)),
  );
  return [...rings, ...notes];
}

function ringAt(
  node: string,
  index: number,
  { placeOf, lettering }: AnnotatedScreen,
): Array<Extract<AnnotationShape, { kind: 'ring' }>> {
  const place = placeOf(node);
  if (!place) return [];
  return [{ kind: 'ring', index, at: { x: place.x, y: place.y }, ...highlightRing(place.radius, lettering) }];
}

function noteAt(
  { kind, node, text, dx, dy }: Exclude<Annotation, { kind: 'ring' }>,
  index: number,
  { size, insets, placeOf, say, measure, lettering }: AnnotatedScreen,
  ringed: number | undefined,
): AnnotationShape[] {
  const place = placeOf(node);
  const words = say(text).trim();
  if (!place || words === '') return [];
  const area = freeArea(size, insets, MARGIN);
  const padding = { across: PADDING.across * lettering, down: PADDING.down * lettering };
  const room = Math.min(LETTERS * lettering, WIDEST * (area.right - area.left));
  const lines = wrap(words, room, (line) => measure(line, lettering));
  const leading = LEADING * lettering;
  const width = Math.max(...lines.map((line) => measure(line, lettering))) + 2 * padding.across;
  const height = lines.length * leading + 2 * padding.down;
  const unit = Math.min(size.width, size.height);
  const left = within(place.x + dx * unit - width / 2, area.left, area.right - width);
  const top = within(place.y + dy * unit - height / 2, area.top, area.bottom - height);
  const box = { left, top, right: left + width, bottom: top + height };
  const at = { x: left + padding.across, y: top + padding.down + leading / 2 };
  const rim = ringed ?? 1.34 * place.radius;
  const arrow = kind === 'arrow' ? arrowFrom(box, place, rim + 0.3 * lettering, lettering) : null;
  const drawn = { dx: (left + width / 2 - place.x) / unit, dy: (top + height / 2 - place.y) / unit };
  return [{ kind: 'note', index, box, ...drawn, lines, at, leading, lettering, arrow }];
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** An arrow from the border of a box to `away` pixels before a node; null where there is no room for one. */
function arrowFrom(box: Box, node: Point, away: number, lettering: number): Arrow | null {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const from = borderTowards(box, middle, node);
  const [across, down] = [node.x - from.x, node.y - from.y];
  const length = Math.hypot(across, down);
  const inside = node.x > box.left && node.x < box.right && node.y > box.top && node.y < box.bottom;
  if (inside || length < away + 0.6 * lettering) return null;
  const turn = across < 0 ? -SWING : SWING;
  const bend = { x: from.x + across / 2 + turn * down, y: from.y + down / 2 - turn * across };
  const last = Math.hypot(node.x - bend.x, node.y - bend.y);
  const toward = { x: (node.x - bend.x) / last, y: (node.y - bend.y) / last };
  const to = { x: node.x - toward.x * away, y: node.y - toward.y * away };
  const head = 0.55 * lettering;
  const barb = (side: number): Point => ({
    x: to.x - head * (0.87 * toward.x - side * 0.5 * toward.y),
    y: to.y - head * (0.87 * toward.y + side * 0.5 * toward.x),
  });
  return { from, bend, to, barbs: [barb(1), barb(-1)], width: Math.max(2, 0.1 * lettering) };
}

/** Where the line from the middle of a box to a point leaves the box. */
function borderTowards(box: Box, middle: Point, to: Point): Point {
  const [across, down] = [to.x - middle.x, to.y - middle.y];
  const share = Math.min(
    (box.right - box.left) / 2 / Math.max(Math.abs(across), 1e-6),
    (box.bottom - box.top) / 2 / Math.max(Math.abs(down), 1e-6),
    1,
  );
  return { x: middle.x + share * across, y: middle.y + share * down };
}
