import type { Scene } from '../../model/story.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { PLAIN_LOOK, pictureKey, usePictures, viewOf } from './pictures.ts';
import { useSpeaking } from './speaker-end.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What a scene looks like on the stage, in small; of one that shows another view than the network, its name. */
export function ScenePicture({ scene, index }: { scene: Scene; index: number }) {
  const words = useWords({ zh, en });
  const messages = useMessages();
  const language = useStore((state) => state.language);
  const look = useSpeaking((state) => state.stage) ?? PLAIN_LOOK;
  const picture = usePictures((pictures) => pictures.get(pictureKey(scene, look, language)));
  const view = viewOf(scene);
  const missing = picture === undefined ? words.drawing : words.undrawn;
  const instead = view === 'network' ? missing : messages.viewNames[view];
  const title = saidIn(scene.title, language) || words.untitled(index + 1);
  return (
    <div className="speaker-picture" style={{ aspectRatio: look.shape }}>
      {picture ? <img src={picture} alt={words.picture(title)} /> : <p className="quiet">{instead}</p>}
    </div>
  );
}
