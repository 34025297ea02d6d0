import '../styles/tokens.css';
import './speaker.css';
import { createRoot } from 'react-dom/client';
import { followTheme } from '../look/theme.ts';
import { followLanguage } from '../messages/document.ts';
import { useStore } from '../store.ts';
import { readDesk } from './desk.ts';
import { Speaker } from './Speaker.tsx';
import { followStage } from './speaker-end.ts';

/** Makes this page the speaker's window of a talk. */
export function startSpeaker(root: HTMLElement): void {
  useStore.setState({ theme: readDesk().theme });
  followTheme();
  followLanguage();
  followStage();
  createRoot(root).render(<Speaker />);
}
