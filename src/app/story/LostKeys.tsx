import { useMemo } from 'react';
import type { Loss } from '../../bundle/story-losses.ts';
import { useWords } from '../messages/useWords.ts';
import { useOpened } from '../worldContext.ts';
import { changeStory } from './deeds.ts';
import { likelyNode, rebind } from './losses.ts';
import { useLossWords } from './useLossWords.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** So many are named; the others at their scenes. */
const NAMED = 4;

/** What a whole story speaks of and the bundle does not have, and what may be meant instead. */
export function LostKeys({ name, losses }: { name: string; losses: readonly (readonly Loss[])[] }) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const say = useLossWords();
  const scenes = losses.filter((lost) => lost.length > 0);
  const keys = useMemo(() => countKeys(losses), [losses]);
  const meant = useMemo(() => [...keys].map(([key]) => likelyNode(world, key)), [world, keys]);
  if (scenes.length === 0) return null;
  return (
    <div className="story-lost">
      <p>{words.lostScenes(scenes.length)}</p>
      <ul className="plain">
        {[...keys].slice(0, NAMED).map(([key, count], index) => {
          const likely = meant[index];
          return (
            <li key={key}>
              {say({ kind: 'node', node: key })}{' '}
              {likely && (
                <button
                  type="button"
                  className="link"
                  onClick={() => changeStory(name, (story) => rebind(story, key, likely))}
                >
                  {words.takeEverywhere(world.graph.getNodeAttribute(likely, 'label'), count)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** In how many scenes each lost node is spoken of. */
function countKeys(losses: readonly (readonly Loss[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const loss of losses.flat()) {
    if (loss.kind === 'node') counts.set(loss.node, (counts.get(loss.node) ?? 0) + 1);
  }
  return counts;
}
