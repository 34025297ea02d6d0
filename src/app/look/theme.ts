import { useStore } from '../store.ts';
import { PALETTES, type Theme } from './palette.ts';

/** Writes the palette of the chosen theme into the page's custom properties, now and whenever the theme changes. */
export function followTheme(): void {
  dress(useStore.getState().theme);
  useStore.subscribe((now, before) => {
    if (now.theme !== before.theme) dress(now.theme);
  });
}

function dress(theme: Theme): void {
  const { types, ...colours } = PALETTES[theme];
  const { style, dataset } = document.documentElement;
  for (const [name, colour] of Object.entries({ ...colours, ...types })) {
    style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, colour);
  }
  style.colorScheme = theme;
  dataset.theme = theme;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colours.panel);
}
