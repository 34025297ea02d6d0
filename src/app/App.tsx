import { lazy, useEffect, useState } from 'react';
import { onReopened, openBundle } from './bundle.ts';
import { startCorrections } from './corrections/start.ts';
import { isEmbed } from './embed/address.ts';
import { Explorer } from './Explorer.tsx';
import { followHistory } from './history.ts';
import { followStories } from './story/load.ts';
import { prepareScenes } from './story/prepare.ts';
import { Later } from './shell/Later.tsx';
import { Waiting } from './shell/Waiting.tsx';
import type { World } from './world.ts';
import { CurrentWorld } from './CurrentWorld.tsx';

const Embedded = lazy(() => import('./embed/Embedded.tsx').then(({ Embedded }) => ({ default: Embedded })));

type Opened = { state: 'loading' } | { state: 'ready'; world: World } | { state: 'failed'; reason: string };

/** From the moment the page opens: reading, then the explorer, or what went wrong. */
export function App({ opened }: { opened: Promise<World> }) {
  const [promise, setPromise] = useState(opened);
  const [now, setNow] = useState<Opened>({ state: 'loading' });
  useEffect(() => onReopened(setPromise), []);
  useEffect(() => {
    let wanted = true;
    const stops: Array<() => void> = [];
    promise
      .then(async (world) => ({ world, stop: await startCorrections(world) }))
      .then(
        ({ world, stop }) => {
          if (!wanted) return stop();
          stops.push(stop, followHistory(world), followStories(world), prepareScenes(world));
          setNow({ state: 'ready', world });
        },
        (error: unknown) =>
          wanted && setNow({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
    return () => {
      wanted = false;
      for (const stop of stops) stop();
    };
  }, [promise]);
  const retry = () => {
    setNow({ state: 'loading' });
    setPromise(openBundle());
  };
  if (now.state === 'loading') return <Waiting kind="loading" />;
  if (now.state === 'failed') return <Waiting kind="failed" reason={now.reason} onRetry={retry} />;
  if (now.world.graph.order === 0)
    return <Waiting kind="empty" documents={now.world.documents.length} onRetry={retry} />;
  return (
    <CurrentWorld opened={now.world}>
      {isEmbed(location) ? (
        <Later>
          <Embedded />
        </Later>
      ) : (
        <Explorer />
      )}
    </CurrentWorld>
  );
}
