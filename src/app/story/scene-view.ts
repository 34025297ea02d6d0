import type { SceneView } from '../../model/story.ts';
import type { Framing } from '../network/contract.ts';

/** The fields of an address's fragment, lists as lists. */
export function sceneViewOf(fragment: string): SceneView {
  return Object.fromEntries(
    [...new URLSearchParams(fragment)].map(([name, value]) => [name, value.includes('\t') ? value.split('\t') : value]),
  );
}

/** The fragment of an address that a scene's view stands for; `frame` is none of it. */
export function fragmentOf({ frame: _, ...fields }: SceneView): string {
  const texts = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.join('\t'),
  ]);
  return new URLSearchParams(texts).toString();
}

/** How a scene wants the network framed; what makes no sense is as if left out. Rings around an entity are seen whole. */
export function framingOf({ frame, layout }: SceneView): Framing {
  if (frame === 'whole') return { kind: 'whole' };
  const [left, top, right, bottom, ...more] = typeof frame === 'string' ? frame.split(' ').map(Number) : [];
  const box = [left, top, right, bottom];
  if (more.length === 0 && box.every((side) => Number.isFinite(side)) && left! < right! && top! < bottom!)
    return { kind: 'box', box: [left!, top!, right!, bottom!] };
  return { kind: typeof layout === 'string' && layout.startsWith('around ') ? 'whole' : 'auto' };
}

/** A framing as a scene's `frame`; undefined where it is left out. */
export function printFraming(framing: Framing): string | undefined {
  if (framing.kind === 'auto') return undefined;
  return framing.kind === 'whole' ? 'whole' : framing.box.map((side) => +side.toFixed(4)).join(' ');
}
