import * as v from 'valibot';
import { create } from 'zustand';

/** A view one can come back to: all of the choices, as an address. */
export interface SavedView {
  name: string;
  /** The fragment of a URL, without `#`. */
  address: string;
}

const savedSchema = v.array(v.object({ name: v.string(), address: v.string() }));

interface Saved {
  views: readonly SavedView[];
  /** Whether the browser keeps them for the next visit. */
  kept: boolean;
}

/** The views saved in this browser for the network at this place, the latest first. */
export const useSaved = create<Saved>()(() => ({ views: readViews(), kept: true }));

/** Saves a view before the others; one of the same name is replaced. */
export function saveView(view: SavedView): void {
  change((views) => [view, ...views.filter(({ name }) => name !== view.name)]);
}

export function removeView(name: string): void {
  change((views) => views.filter((view) => view.name !== name));
}

function change(make: (views: readonly SavedView[]) => SavedView[]): void {
  const views = make(useSaved.getState().views);
  try {
    localStorage.setItem(place(), JSON.stringify(views));
    useSaved.setState({ views, kept: true });
  } catch {
    useSaved.setState({ views, kept: false });
  }
}

function readViews(): SavedView[] {
  try {
    return v.parse(savedSchema, JSON.parse(localStorage.getItem(place()) ?? '[]'));
  } catch {
    return [];
  }
}

function place(): string {
  return `comention:views:${location.pathname}`;
}
