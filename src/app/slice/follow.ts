import { isWhole } from '../../graph/slice.ts';
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
  counted(world: World): void;
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

  const worldOf = async (asked: Asked): Promise<World | null> => {
    const ground = await groundOf(asked.corrections);
    if (!cutter) {
      const { createCutter } = await import('./recounted.ts');
      counting = await start();
      cutter = createCutter(opened, counting);
    }
    return cutter.cut(ground, asked.slice, () => wanted === asked);
  };
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (wanted) {
      const asked = wanted;
      try {
        const world = await worldOf(asked);
        if (world && wanted === asked) {
          performance.mark('comention:counted');
          heard.counted(world);
        }
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
      if (plain) heard.counted(opened);
      else {
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
