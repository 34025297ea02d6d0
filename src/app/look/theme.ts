import { type Choices, useStore } from '../store.ts';
import { type Display, paletteOf, type Theme } from './palette.ts';

/** Writes the palette of the chosen theme into the page's custom properties, now and whenever theme or display change. */
export function followTheme(): void {
  const { theme, ...choices } = useStore.getState();
  dress(theme, displayOf(choices));
  useStore.subscribe((now, before) => {
    const display = displayOf(now);
    if (now.theme !== before.theme || display !== displayOf(before)) dress(now.theme, display);
  });
}

/** What the network is shown on: a screen, and while a story is told a stage or a projector. */
export function displayOf({ telling, projector }: Pick<Choices, 'telling' | 'projector'>): Display {
  if (!telling) return 'screen';
  return projector ? 'projector' : 'stage';
}

function dress(theme: Theme, display: Display): void {
  const { style, dataset } = document.documentElement;
  for (const [name, colour] of Object.entries(paletteProperties(theme, display))) style.setProperty(name, colour);
  style.colorScheme = theme;
  dataset.theme = theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paletteOf(theme, display).panel);
}

/** The style of an element that wears a theme: the palette as custom properties. What is mixed of them needs the class `dressed`. */
export function paletteProperties(theme: Theme, display: Display): Record<string, string> {
  const { types, ...colours } = paletteOf(theme, display);
  const named = Object.entries({ ...colours, ...types }).map(([name, colour]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    colour,
  ]);
  return Object.fromEntries(named);
}
