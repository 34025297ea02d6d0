import './stage.css';
import { useEffect, useRef } from 'react';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { SpeakerLink } from '../speaker/SpeakerLink.tsx';
import { saidIn } from '../story/saying.ts';
import { Blank } from './Blank.tsx';
import { Controls } from './Controls.tsx';
import { Edges } from './Edges.tsx';
import { EvidenceSheet } from './EvidenceSheet.tsx';
import { FindSheet } from './FindSheet.tsx';
import { forgetImprovised } from './improvise.ts';
import { KeySheet } from './KeySheet.tsx';
import { bare, useLayers } from './layers.ts';
import { NoScene } from './NoScene.tsx';
import { Overview } from './Overview.tsx';
import { Pen } from './Pen.tsx';
import { Spotlight } from './Spotlight.tsx';
import { sceneOf } from './strayed.ts';
import { useAwake } from './useAwake.ts';
import { useStageKeys } from './useStageKeys.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';
import { WordsOfScene } from './WordsOfScene.tsx';

/** What stands over the network while a story is told: the words of the scene, and what the presenter puts over it. */
export function Stage() {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const story = useStore(({ stories, telling }) => telling && stories.get(telling.story));
  const index = useStore(({ telling }) => telling?.scene ?? 0);
  const scene = useStore(sceneOf);
  const reading = useStore(({ place }) => place.reading !== null);
  const projector = useStore((state) => state.projector);
  const { layer, hand, digits, note } = useLayers();
  const stage = useRef<HTMLElement>(null);
  const awake = useAwake();
  useStageKeys();
  useEffect(() => {
    stage.current?.focus({ preventScroll: true });
    return () => {
      bare();
      forgetImprovised();
    };
  }, []);
  const title = story ? saidIn(story.title, language) || words.untitled : '';
  return (
    <section
      ref={stage}
      className="podium"
      tabIndex={-1}
      aria-label={words.stage(title)}
      data-awake={awake || undefined}
      data-projector={projector || undefined}
    >
      {story && scene ? (
        <>
          <Edges />
          <WordsOfScene scene={scene} index={index} scenes={story.scenes} />
          {(layer === 'evidence' || reading) && <EvidenceSheet scene={scene} />}
          {hand === 'spotlight' && <Spotlight />}
          {hand === 'pen' && <Pen scene={scene.id} />}
          <Controls />
          {layer === 'find' && <FindSheet />}
          {layer === 'overview' && <Overview story={story} index={index} />}
          {layer === 'keys' && <KeySheet />}
          {(layer === 'black' || layer === 'white') && <Blank colour={layer} />}
        </>
      ) : (
        <NoScene empty={story !== undefined} />
      )}
      <SpeakerLink />
      <p className="podium-note" role="status">
        {digits || (note && words.notes[note])}
      </p>
    </section>
  );
}
