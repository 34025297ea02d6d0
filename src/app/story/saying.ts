import type { Scene, Saying, Story } from '../../model/story.ts';
import type { Language } from '../messages/language.ts';

/** The words for an audience in the language that is spoken; where there are none in it, those in the other. */
export function saidIn(saying: Saying, language: Language): string {
  if (typeof saying === 'string') return saying;
  return saying[language] || saying[language === 'zh' ? 'en' : 'zh'];
}

/** Whether any words of a story are given in each language. */
export function isBilingual({ title, scenes }: Story): boolean {
  return [title, ...scenes.flatMap((scene) => [scene.title, scene.text, scene.notes])].some(
    (saying) => typeof saying !== 'string',
  );
}

/** Words in each language: what was there in the one it seems to be written in, the other still empty. */
export function inBoth(saying: Saying): Exclude<Saying, string> {
  if (typeof saying !== 'string') return saying;
  return isChinese(saying) ? { zh: saying, en: '' } : { zh: '', en: saying };
}

/** Whether more characters than words are Chinese: names may stand in either. */
function isChinese(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters > 0 && characters >= (text.match(/[A-Za-z]+/g)?.length ?? 0);
}

/** A story with all its words changed the same way. */
export function withSayings(story: Story, change: (saying: Saying) => Saying): Story {
  return { ...story, title: change(story.title), scenes: story.scenes.map((scene) => sceneWith(scene, change)) };
}

function sceneWith(scene: Scene, change: (saying: Saying) => Saying): Scene {
  return {
    ...scene,
    title: change(scene.title),
    text: change(scene.text),
    notes: change(scene.notes),
    annotations: scene.annotations.map((one) => (one.kind === 'ring' ? one : { ...one, text: change(one.text) })),
  };
}
