import { useEffect, useState } from 'react';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { useWords } from '../messages/useWords.ts';
import { keepDesk, readDesk } from './desk.ts';
import { Head } from './Head.tsx';
import { LinkNote } from './LinkNote.tsx';
import { NextScene } from './NextScene.tsx';
import { NoTalk } from './NoTalk.tsx';
import { Notes } from './Notes.tsx';
import { SceneRow } from './SceneRow.tsx';
import { SceneNow } from './SceneNow.tsx';
import { useSpeaking } from './speaker-end.ts';
import { useDarkroom } from './useDarkroom.ts';
import { useOpenedWorld } from './useOpenedWorld.ts';
import { useSpeakerKeys } from './useSpeakerKeys.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The second window of a talk: where it is, what comes next, what to say, and the time. */
export function Speaker() {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const world = useOpenedWorld();
  const spot = useSpeaking(({ talk }) => talk.spot);
  const story = useSpeaking(({ talk, stories }) => (talk.spot ? stories.get(talk.spot.story) : undefined));
  const [desk, setDesk] = useState(readDesk);
  useEffect(() => keepDesk(desk), [desk]);
  useSpeakerKeys();
  useDarkroom(world, story?.scenes, spot?.scene ?? 0);
  const title = story ? saidIn(story.title, language) : '';
  useEffect(() => {
    document.title = [words.title, title].filter(Boolean).join(' · ');
  }, [words, title]);
  if (!spot || !story || story.scenes.length === 0) return <NoTalk world={world} />;
  const at = Math.min(spot.scene, story.scenes.length - 1);
  return (
    <main className="speaker">
      <Head at={at} all={story.scenes.length} desk={desk} onDesk={setDesk} />
      <LinkNote />
      <div className="speaker-desk">
        <SceneNow scene={story.scenes[at]!} index={at} />
        <NextScene scene={story.scenes[at + 1]} index={at + 1} />
        <Notes key={story.scenes[at]!.id} scene={story.scenes[at]!} size={desk.notes} />
      </div>
      <SceneRow scenes={story.scenes} at={at} />
    </main>
  );
}
