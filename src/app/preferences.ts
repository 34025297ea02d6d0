import type { Theme } from './look/palette.ts';
import { type Language, preferredLanguage } from './messages/language.ts';
import { useStore } from './store.ts';

const KEY = 'comention';

interface Kept {
  language?: Language;
  theme?: Theme;
  cardWidth?: number;
  folded?: boolean;
  projector?: boolean;
}

/** Sets language, theme and widths as the reader left them, or as the browser asks, and keeps later changes. */
export function keepPreferences(): void {
  const kept = readKept();
  const dark = matchMedia('(prefers-color-scheme: dark)');
  useStore.setState({
    language: kept.language ?? preferredLanguage(navigator.languages),
    theme: kept.theme ?? (dark.matches ? 'dark' : 'light'),
    ...(kept.cardWidth === undefined ? {} : { cardWidth: kept.cardWidth }),
    ...(kept.folded === undefined ? {} : { folded: kept.folded }),
    ...(kept.projector === undefined ? {} : { projector: kept.projector }),
  });
  dark.addEventListener('change', () => {
    if (readKept().theme === undefined) useStore.setState({ theme: dark.matches ? 'dark' : 'light' });
  });
}

/** Keeps a choice for the next visit; a browser that keeps nothing is no error. */
export function keep(choice: Kept): void {
  useStore.setState(choice);
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readKept(), ...choice }));
  } catch {
    // Private windows and full disks: the choice lives as long as the page.
  }
}

function readKept(): Kept {
  try {
    const { language, theme, cardWidth, folded, projector } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<
      string,
      unknown
    >;
    return {
      ...(language === 'zh' || language === 'en' ? { language } : {}),
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(typeof cardWidth === 'number' && Number.isFinite(cardWidth) ? { cardWidth } : {}),
      ...(typeof folded === 'boolean' ? { folded } : {}),
      ...(typeof projector === 'boolean' ? { projector } : {}),
    };
  } catch {
    return {};
  }
}
