import './styles/tokens.css';
import './styles/shell.css';
import './styles/filters.css';
import './styles/search.css';
import './styles/card.css';
import './styles/text.css';
import './styles/reader.css';
import './styles/coverage.css';
import './styles/phone.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { openBundle } from './bundle.ts';
import { followTheme } from './look/theme.ts';
import { followLanguage } from './messages/document.ts';
import { keepPreferences } from './preferences.ts';
import { chooseSource } from './source.ts';

chooseSource(document);
keepPreferences();
const root = document.getElementById('root')!;
if (new URLSearchParams(location.search).has('speaker')) {
  void import('./speaker/start.tsx').then(({ startSpeaker }) => startSpeaker(root));
} else {
  const opened = openBundle();
  followTheme();
  followLanguage();
  createRoot(root).render(<App opened={opened} />);
}
