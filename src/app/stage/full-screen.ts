import { useSyncExternalStore } from 'react';

/** Browsers that let a page hear Escape on a full screen (Keyboard Lock, WICG). */
interface Keyboard {
  lock(keys: string[]): Promise<void>;
}

let wanted = false;
let yielded = false;

/** Asks for the whole screen, which only a key or click may. Whether it was given. */
export async function enterFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    wanted = true;
    const { keyboard } = navigator as Navigator & { keyboard?: Partial<Keyboard> };
    keyboard?.lock?.(['Escape']).catch(() => {});
  } catch {
    wanted = false;
  }
  return wanted;
}

export function leaveFullScreen(): void {
  wanted = false;
  if (isFullScreen()) void document.exitFullscreen().catch(() => {});
}

export function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

/** Whether a browser can show a page on the whole screen. */
export function canFullScreen(): boolean {
  return document.fullscreenEnabled;
}

export function useFullScreen(): boolean {
  return useSyncExternalStore(follow, isFullScreen);
}

/**
 * Hears that the browser took the full screen away, as with its own Escape. `took` says whether that Escape was meant
 * for something else: then the next key or click brings the full screen back.
 */
export function followLoss(took: () => boolean): () => void {
  const lost = () => {
    if (isFullScreen() || !wanted) return;
    wanted = yielded || took();
    yielded = false;
  };
  return follow(lost);
}

/** Another window is about to open, for which a browser may take the full screen away. */
export function yieldFullScreen(): void {
  yielded = isFullScreen();
}

/** Brings the full screen back where it was taken away by something else than a wish to leave it; a key or click here may ask for it. */
export function regainFullScreen(): void {
  if (wanted && !isFullScreen() && navigator.userActivation?.isActive !== false) void enterFullScreen();
}

function follow(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
