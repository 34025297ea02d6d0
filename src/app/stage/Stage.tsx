import { useEffect } from 'react';
import { endTelling, tell } from '../story/telling.ts';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';

/** What stands over the network while a story is told. */
export function Stage() {
  const world = useOpened();
  const telling = useStore((state) => state.telling)!;
  const scene = useStore((state) => state.stories.get(telling.story)?.scenes[telling.scene]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { story, scene: index } = telling;
      if (event.key === 'ArrowRight') tell(world, { story, scene: index + 1 });
      if (event.key === 'ArrowLeft') tell(world, { story, scene: index - 1 });
      if (event.key === 'Escape') endTelling();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [world, telling]);
  if (!scene) return null;
  return (
    <section>
      <h1>{String(scene.title)}</h1>
      <p>{String(scene.text)}</p>
    </section>
  );
}
