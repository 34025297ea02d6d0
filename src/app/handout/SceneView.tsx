import './scene-view.css';
import { useMemo } from 'react';
import { createStore } from 'zustand';
import { paletteProperties } from '../look/theme.ts';
import { StoreContext, useStore } from '../store.ts';
import { CurrentContext } from '../worldContext.ts';
import type { ViewedScene } from './drawn-scenes.ts';
import { workIn } from './scene-making.ts';

/** A view that is not the network as a scene shows it, whatever the explorer shows: to be looked at, not to be touched. */
export function SceneView({ View, opened, counted, scene, look, size }: ViewedScene) {
  const store = useMemo(() => {
    const explorer = useStore.getState();
    const { theme, language, display } = look;
    return createStore(() => ({
      ...{ ...explorer, ...workIn(opened, scene), corrections: explorer.corrections },
      ...{ theme, language, projector: display === 'projector', telling: { story: '', scene: 0 } },
    }));
  }, [opened, scene, look]);
  const current = useMemo(
    () => ({ ...counted, opened, counting: false, failure: null, retry: () => undefined }),
    [counted, opened],
  );
  return (
    <StoreContext value={store}>
      <CurrentContext value={current}>
        <div
          className="scene-view dressed"
          data-telling
          data-theme={look.theme}
          inert
          style={{ ...size, colorScheme: look.theme, ...paletteProperties(look.theme, look.display) }}
        >
          <section className="other-view">
            <View />
          </section>
        </div>
      </CurrentContext>
    </StoreContext>
  );
}
