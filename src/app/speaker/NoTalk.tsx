import { useWords } from '../messages/useWords.ts';
import { useSpeaking } from './speaker-end.ts';
import type { OpenedWorld } from './useOpenedWorld.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The window while no story is known: until the stage is heard or the bundle is read, it may come. */
export function NoTalk({ world }: { world: OpenedWorld }) {
  const words = useWords({ zh, en });
  const link = useSpeaking((state) => state.link);
  if (world === 'reading' && link !== 'joined')
    return (
      <main className="speaker-empty" aria-busy="true">
        <p role="status">{words.loading}</p>
      </main>
    );
  return (
    <main className="speaker-empty">
      <h1>{words.none}</h1>
      <p className="quiet">{words.noneHelp}</p>
      <a className="action" href={location.pathname}>
        {words.explorer}
      </a>
    </main>
  );
}
