import { pngOf } from '../takeaway/png.ts';
import type { DrawnScene } from './drawn-scenes.ts';

/**
 * What a scene shows as a PNG file, `scale` times as many pixels a side as it was drawn for; `recipe` (ASCII) is carried as
 * a text in it. Rejects when the browser cannot make the picture.
 */
export async function pngOfScene(drawn: DrawnScene, scale: number, recipe: string): Promise<Blob> {
  if (drawn.kind === 'network') return pngOf(drawn.sketch, scale, recipe);
  const { pngOfView } = await import('./view-png.tsx');
  return pngOfView(drawn, scale, recipe);
}
