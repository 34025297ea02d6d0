import { formatStory } from '../../bundle/story.ts';
import type { Story } from '../../model/story.ts';
import type { Telling } from '../place.ts';
import { goTo } from '../stage/steps.ts';
import { useStore } from '../store.ts';
import { tell } from '../story/telling.ts';
import type { World } from '../world.ts';
import { keepTalk, keptTalk } from './kept.ts';
import type { Message } from './message.ts';
import { agreed, gone, SILENCE, type Talk } from './talk.ts';
import { joinTalk, type Wire } from './wire.ts';

/** What the stage's end of a talk remembers: from the first scene on for as long as the page is open. */
const end: { world: World | null; talk: Talk; wire: Wire | null; following: boolean; has: string | null } = {
  world: null,
  talk: SILENCE,
  wire: null,
  following: false,
  has: null,
};

/**
 * Keeps the stage in step with the speaker's window from now on: the scene, the timer, and the story as it stands here.
 * What a window tells on its own is where its address leads; of the two the one that was moved last leads.
 *
 * @param world the bundle as it was opened
 */
export function keepInStep(world: World): Wire {
  end.world = world;
  if (end.wire) return end.wire;
  const { telling } = useStore.getState();
  const spot = telling && { ...telling, shown: true };
  end.talk = { ...keptTalk(), ...(spot && { spot, spotAt: Date.now() }) };
  const wire = joinTalk(hear);
  end.wire = wire;
  useStore.subscribe((now, before) => {
    const same = now.stories === before.stories && now.theme === before.theme && now.projector === before.projector;
    if (!same) say(false);
    if (now.telling !== before.telling && !end.following) move(now.telling);
  });
  addEventListener('pagehide', () => wire.say({ kind: 'bye' }));
  for (const event of ['pageshow', 'visibilitychange', 'focus']) addEventListener(event, () => say(true));
  say(true);
  return wire;
}

function hear(message: Message): void {
  if (message.kind === 'key' && useStore.getState().telling) press(message.key);
  if (message.kind !== 'tell' || message.stage) return;
  const talk = agreed(end.talk, message.talk);
  if (talk !== end.talk) adopt(talk);
  end.has = message.has;
  if (message.asks) say(false);
}

/** The scene was changed here. */
function move(telling: Telling | null): void {
  const { spot } = end.talk;
  const to = telling ? { ...telling, shown: true } : spot && { ...spot, shown: false };
  if (!to || (spot && spot.story === to.story && spot.scene === to.scene && spot.shown === to.shown)) return;
  end.talk = gone(end.talk, to, Date.now());
  keepTalk(end.talk);
  say(false);
}

/** The scene or the timer was changed in the other window. */
function adopt(talk: Talk): void {
  const moved = talk.spotAt !== end.talk.spotAt;
  end.talk = talk;
  keepTalk(talk);
  if (moved) show(talk);
}

function show({ spot }: Talk): void {
  const { telling, stories } = useStore.getState();
  if (!spot?.shown || !end.world || !stories.has(spot.story)) return;
  if (telling && (telling.story !== spot.story || telling.scene === spot.scene)) return;
  end.following = true;
  if (telling) goTo(end.world, spot.scene);
  else tell(end.world, spot);
  end.following = false;
  move(useStore.getState().telling);
}

function press(key: string): void {
  for (const kind of ['keydown', 'keyup'])
    document.body.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, cancelable: true }));
}

function say(asks: boolean): void {
  const { theme, projector, stories } = useStore.getState();
  const name = end.talk.spot?.story;
  const story = name === undefined ? undefined : stories.get(name);
  const edition = story && editionOf(story);
  const shape = Math.min(5, Math.max(0.2, innerWidth / Math.max(1, innerHeight)));
  end.wire?.say({
    kind: 'tell',
    talk: end.talk,
    asks,
    has: null,
    stage: { shape, theme, display: projector ? 'projector' : 'stage' },
    story: story && edition && edition !== end.has ? { name: name!, edition, json: formatStory(story) } : null,
  });
}

const editions = new WeakMap<Story, string>();
const page = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
let edited = 0;

/** Names a story as it stands; another after each change. */
function editionOf(story: Story): string {
  const known = editions.get(story) ?? `${page} ${++edited}`;
  editions.set(story, known);
  return known;
}
