import type { Changes } from '../../graph/filter/changes.ts';
import { isWhole, sameDocuments } from '../../graph/filter/slice.ts';
import type { Work } from '../choices.ts';
import { mentionsOf } from '../mentions.ts';
import type { World } from '../world.ts';
import type { correctedGround } from './corrected.ts';
import { type Ground, openedGround } from './ground.ts';
import type { Cutter } from './recounted.ts';
import type { RemoteCounting } from './remote-counting.ts';

type Asked = Pick<Work, 'corrections' | 'slice'>;

/** What a follower tells. */
export interface Heard {
  counting(): void;
  /** A world, and then what is different in it; nothing until then. */
  counted(world: World): void;
  compared(changes: Changes | null): void;
  failed(reason: string): void;
}

/** Follows what is asked for: the newest counts, whatever was asked before and is not done yet is dropped. */
export interface Follower {
  ask(asked: Asked): void;
  end(): void;
}

/** Follows what is asked of an opened bundle; what it takes is loaded and started when it is first asked for. */
export function followChoices(opened: World, heard: Heard, start = startWorker): Follower {
  let wanted: Asked | null = null;
  let running = false;
  let counting: RemoteCounting | null = null;
  let cutter: Cutter | null = null;
  const groundOf = groundsOf(opened);

  let shown: Asked | null = null;

  const begin = async (): Promise<Cutter> => {
    const { createCutter } = await import('./recounted.ts');
    counting = await start();
    return createCutter(opened, counting);
  };
  const follow = async (asked: Asked): Promise<void> => {
    const isWanted = () => wanted === asked;
    const ground = await groundOf(asked.corrections);
    cutter ??= await begin();
    const isShown = shown?.corrections === asked.corrections && sameDocuments(shown.slice, asked.slice);
    if (!isShown) {
      const world = await cutter.cut(ground, asked.slice, isWanted);
      if (!world || !isWanted()) return;
      performance.mark('comention:counted');
      heard.counted(world);
    }
    shown = asked;
    const changes = await cutter.compare(ground, asked.slice);
    if (isWanted()) heard.compared(changes);
  };
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (wanted) {
      const asked = wanted;
      try {
        await follow(asked);
      } catch (error) {
        if (wanted === asked) heard.failed(error instanceof Error ? error.message : String(error));
      }
      if (wanted === asked) wanted = null;
    }
    running = false;
  };
  return {
    ask: (asked) => {
      const plain = asked.corrections.length === 0 && isWhole(asked.slice);
      wanted = plain ? null : asked;
      if (plain) {
        shown = null;
        heard.counted(opened);
      } else {
        performance.mark('comention:counting');
        heard.counting();
        void run();
      }
    },
    end: () => {
      wanted = null;
      counting?.end();
    },
  };
}

async function startWorker(): Promise<RemoteCounting> {
  const { startCounting } = await import('./remote-counting.ts');
  return startCounting();
}

async function corrected(...given: Parameters<typeof correctedGround>): Promise<Ground> {
  const { correctedGround } = await import('./corrected.ts');
  return correctedGround(...given);
}

/** What slices are cut from, by the corrections; the last is kept. */
function groundsOf(opened: World): (corrections: Work['corrections']) => Promise<Ground> {
  let last: { corrections: Work['corrections']; ground: Ground } | null = null;
  return async (corrections) => {
    if (last?.corrections === corrections) return last.ground;
    const plain = openedGround(opened, await mentionsOf(opened));
    const ground = corrections.length === 0 ? plain : await corrected(opened, plain, corrections);
    last = { corrections, ground };
    return ground;
  };
}
