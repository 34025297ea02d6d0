import { type KeyboardEvent, useEffect, useRef } from 'react';
import { lossesOf } from '../../bundle/story-losses.ts';
import { nameOfKey } from '../../model/entity.ts';
import type { Scene, Story } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { useFocusBack } from '../useFocusBack.ts';
import { useOpened } from '../worldContext.ts';
import { neighbourIn } from './grid.ts';
import { SceneSketch } from './SceneSketch.tsx';
import { goTo, retreat } from './steps.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** All scenes of a story side by side: arrows move, Enter goes there. What a scene misses in this bundle is said here, not on stage. */
export function Overview({ story, index }: { story: Story; index: number }) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const list = useRef<HTMLOListElement>(null);
  useFocusBack();
  useEffect(() => {
    buttonsIn(list.current)[index]?.focus();
  }, [index]);
  const press = (event: KeyboardEvent) => {
    const buttons = buttonsIn(list.current);
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = neighbourIn(
      buttons.map(({ offsetLeft, offsetTop }) => ({ x: offsetLeft, y: offsetTop })),
      at,
      event.key,
    );
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  return (
    <div className="podium-overview" role="dialog" aria-label={words.overview}>
      <header>
        <h2>{saidIn(story.title, language) || words.untitled}</h2>
        <span>{words.scenesCount(story.scenes.length)}</span>
        <button type="button" className="podium-button" aria-label={words.close} onClick={() => retreat(world)}>
          ✕
        </button>
      </header>
      <ol ref={list} className="plain" onKeyDown={press}>
        {story.scenes.map((scene, at) => (
          <li key={scene.id}>
            <button type="button" aria-current={at === index ? 'step' : undefined} onClick={() => goTo(world, at)}>
              <SceneSketch scene={scene} />
              <span className="podium-scene-name">
                <span className="podium-scene-number">{at + 1}</span>
                {saidIn(scene.title, language) || words.sceneNumber(at + 1)}
              </span>
            </button>
            <Missing scene={scene} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Missing({ scene }: { scene: Scene }) {
  const { graph, documentIndex } = useOpened();
  const words = useWords({ zh, en });
  const losses = lossesOf(scene, {
    hasNode: (key) => graph.hasNode(key),
    hasLink: (a, b) => graph.hasEdge(a, b),
    hasDocument: (id) => documentIndex.has(id),
  });
  if (losses.length === 0) return null;
  const names = losses.map((loss) => {
    if (loss.kind === 'node') return nameOfKey(loss.node);
    return loss.kind === 'link' ? loss.nodes.map(nameOfKey).join(' — ') : words.missingDocument(loss.document);
  });
  return <p className="podium-missing">{words.missing(names)}</p>;
}

function buttonsIn(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])];
}
