import { useSyncExternalStore } from 'react';

/** Browsers that let a page hear Escape on a full screen (Keyboard Lock, WICG). */
interface Keyboard {
  lock(keys: string[]): Promise<void>;
}

let wanted = false;

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
    wanted = took();
  };
  return follow(lost);
}

/** Brings the full screen back where it was taken away by an Escape that meant something else. */
export function regainFullScreen(): void {
  if (wanted && !isFullScreen()) void enterFullScreen();
}

function follow(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
