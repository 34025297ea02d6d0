import { domToCanvas } from 'modern-screenshot';
import { createRoot } from 'react-dom/client';
import { paletteOf } from '../look/palette.ts';
import { pngFile } from '../takeaway/png.ts';
import type { ViewedScene } from './drawn-scenes.ts';
import { SceneView } from './SceneView.tsx';

/** A view that is not the network as a PNG file, see `pngOfScene`: put on the page where nobody sees it, and drawn from there. */
export async function pngOfView(scene: ViewedScene, scale: number, recipe: string): Promise<Blob> {
  const frame = document.createElement('div');
  frame.className = 'scene-frame';
  const root = createRoot(frame);
  document.body.append(frame);
  try {
    root.render(<SceneView {...scene} />);
    await settled(frame);
    for (const option of frame.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
    const { ground } = paletteOf(scene.look.theme, scene.look.display);
    const canvas = await domToCanvas(frame.firstElementChild!, { scale, backgroundColor: ground, font: false });
    return await pngFile(canvas, recipe);
  } finally {
    root.unmount();
    frame.remove();
  }
}

/** Milliseconds in which nothing may change any more, and those after which it is drawn all the same. */
const QUIET = 250;
const LONGEST = 10_000;

/** Resolves when nothing changes in an element any more: what it shows is there, and what was to be worked out for it is. */
function settled(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      watcher.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
      resolve();
    };
    const isBusy = () => element.querySelector('[aria-busy="true"]') !== null;
    const check = () => {
      quiet = setTimeout(() => (isBusy() ? check() : done()), QUIET);
    };
    const watcher = new MutationObserver(() => {
      clearTimeout(quiet);
      check();
    });
    let quiet = setTimeout(check);
    const longest = setTimeout(done, LONGEST);
    watcher.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
  });
}
