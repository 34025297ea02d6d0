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
  const { types, ...colours } = paletteOf(theme, display);
  const { style, dataset } = document.documentElement;
  for (const [name, colour] of Object.entries({ ...colours, ...types })) {
    style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, colour);
  }
  style.colorScheme = theme;
  dataset.theme = theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colours.panel);
}
