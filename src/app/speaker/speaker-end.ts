import { create } from 'zustand';
import { parseStory } from '../../bundle/story.ts';
import type { Story } from '../../model/story.ts';
import { parseAddress, printAddress } from '../address.ts';
import { keepTalk, keptTalk } from './kept.ts';
import type { Message, StageLook } from './message.ts';
import { agreed, gone, SILENCE, type Talk, timed } from './talk.ts';
import type { Timer } from './timer.ts';
import { joinTalk, type Wire } from './wire.ts';

/** What the speaker's window knows of the talk. */
export interface Speaking {
  talk: Talk;
  /** The stories this window knows by name: as the stage has them, before that as they lie beside the bundle. */
  stories: ReadonlyMap<string, Story>;
  /** How the stage looks; null until it was heard. */
  stage: StageLook | null;
  /** Whether the stage answers: not yet, yes, or no longer. */
  link: 'seeking' | 'joined' | 'lost';
}

export const useSpeaking = create<Speaking>(() => ({
  talk: SILENCE,
  stories: new Map(),
  stage: null,
  link: 'seeking',
}));

/** Milliseconds between two questions whether the stage is there. */
const ASKING = 1500;
/** Unanswered questions after which it is not. */
const PATIENCE = 3;

let wire: Wire | null = null;
let unanswered = 0;
/** The edition of the stage's story that is here. */
let edition: string | null = null;

/** Begins to follow the talk that the address, what was kept, or the stage tells of. Returns a function that stops it. */
export function followStage(): () => void {
  const { telling } = parseAddress(location.hash);
  const kept = keptTalk();
  const spot = kept.spot ?? (telling && { ...telling, shown: true });
  useSpeaking.setState({ talk: { ...kept, spot } });
  const joined = joinTalk(hear);
  wire = joined;
  const ask = () => say(true);
  const asking = setInterval(() => {
    if (++unanswered > PATIENCE) useSpeaking.setState({ link: 'lost' });
    ask();
  }, ASKING);
  for (const event of ['pageshow', 'visibilitychange', 'focus']) addEventListener(event, ask);
  ask();
  return () => {
    clearInterval(asking);
    for (const event of ['pageshow', 'visibilitychange', 'focus']) removeEventListener(event, ask);
    joined.end();
  };
}

/** Stories read from beside the bundle, for as long as the stage has not given its own. */
export function offer(stories: ReadonlyMap<string, Story>): void {
  useSpeaking.setState((now) => ({ stories: new Map([...stories, ...now.stories]) }));
}

/** Goes to a scene, on the stage too; one the story does not have is the nearest it has. */
export function goTo(scene: number): void {
  const { talk, stories } = useSpeaking.getState();
  const { spot } = talk;
  const scenes = spot && stories.get(spot.story)?.scenes;
  if (!scenes || scenes.length === 0) return;
  const to = Math.max(0, Math.min(scene, scenes.length - 1));
  if (to !== spot.scene || !spot.shown) change(gone(talk, { ...spot, scene: to, shown: true }, Date.now()));
}

export function setTimer(timer: Timer): void {
  change(timed(useSpeaking.getState().talk, timer, Date.now()));
}

/** Does on the stage what a key does there. */
export function pressOnStage(key: string): void {
  wire?.say({ kind: 'key', key });
}

/** Opens the stage in a window of its own; whether the browser let it. */
export function openStage(): boolean {
  const opened = window.open(stageAddress());
  if (opened) wire?.include(opened);
  return opened !== null;
}

/** Where the scene is shown that the speaker is at. */
export function stageAddress(): string {
  return `${location.pathname}#${fragment()}`;
}

function hear(message: Message): void {
  if (message.kind === 'bye') useSpeaking.setState({ link: 'lost' });
  if (message.kind !== 'tell' || !message.stage) return;
  unanswered = 0;
  const now = useSpeaking.getState();
  const talk = agreed(now.talk, message.talk);
  const stage = sameLook(now.stage, message.stage) ? now.stage : message.stage;
  useSpeaking.setState({ talk, stage, link: 'joined' });
  if (message.story) take(message.story);
  keep();
  if (message.asks) say(false);
}

function take(story: NonNullable<Extract<Message, { kind: 'tell' }>['story']>): void {
  try {
    const read = parseStory(story.json, story.name);
    edition = story.edition;
    useSpeaking.setState(({ stories }) => ({ stories: new Map(stories).set(story.name, read) }));
  } catch {
    // What is no story changes nothing here.
  }
}

function change(talk: Talk): void {
  useSpeaking.setState({ talk });
  keep();
  say(false);
}

function say(asks: boolean): void {
  wire?.say({ kind: 'tell', talk: useSpeaking.getState().talk, asks, has: edition, stage: null, story: null });
}

/** For a reload: the talk in this window's storage, its scene in the address. */
function keep(): void {
  keepTalk(useSpeaking.getState().talk);
  const hash = `#${fragment()}`;
  if (hash !== location.hash) history.replaceState(null, '', hash);
}

function fragment(): string {
  const { spot } = useSpeaking.getState().talk;
  return spot ? printAddress({ ...parseAddress(''), telling: spot }) : '';
}

function sameLook(a: StageLook | null, b: StageLook): boolean {
  return a !== null && a.theme === b.theme && a.display === b.display && Math.abs(a.shape - b.shape) < 0.01;
}
