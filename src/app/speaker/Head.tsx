import { Icon } from '../look/Icon.tsx';
import { useStore } from '../store.ts';
import { useWords } from '../messages/useWords.ts';
import { type Desk, resized } from './desk.ts';
import { TimerPart } from './TimerPart.tsx';
import { useNow } from './useNow.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  at: number;
  all: number;
  desk: Desk;
  onDesk(desk: Desk): void;
}

/** The time, the time used, how far the talk is, and how the window looks. */
export function Head({ at, all, desk, onDesk }: Props) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const now = useNow();
  const other = desk.theme === 'dark' ? 'light' : 'dark';
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(now);
  return (
    <header className="speaker-head">
      <p className="speaker-clock">
        <span className="unseen">{words.clock}</span>
        <time>{clock}</time>
      </p>
      <TimerPart now={now} />
      <p className="speaker-count">{words.sceneOf(at + 1, all)}</p>
      <div className="speaker-tools">
        <ToolButton name={words.smaller} onPress={() => onDesk({ ...desk, notes: resized(desk.notes, -1) })}>
          A−
        </ToolButton>
        <ToolButton name={words.larger} onPress={() => onDesk({ ...desk, notes: resized(desk.notes, 1) })}>
          A+
        </ToolButton>
        <ToolButton name={words.theme[other]} onPress={() => onDesk({ ...desk, theme: other })}>
          <Icon name="theme" size={18} />
        </ToolButton>
      </div>
    </header>
  );
}

function ToolButton({ name, onPress, children }: { name: string; onPress(): void; children: React.ReactNode }) {
  return (
    <button type="button" className="plain-button" title={name} aria-label={name} onClick={onPress}>
      {children}
    </button>
  );
}
