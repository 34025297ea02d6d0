import type { Loss } from '../../bundle/story-losses.ts';
import { ENTITY_TYPES, nameOfKey } from '../../model/entity.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Says what a bundle does not have any more. */
export function useLossWords(): (loss: Loss) => string {
  const words = useWords({ zh, en });
  const messages = useMessages();
  return (loss) => {
    if (loss.kind === 'document') return words.lostDocument;
    if (loss.kind === 'link') return words.lostLink(nameOfKey(loss.nodes[0]), nameOfKey(loss.nodes[1]));
    const type = ENTITY_TYPES.find((known) => loss.node.startsWith(`${known}:`));
    return words.lostNode(type ? messages.kinds[type] : '', nameOfKey(loss.node));
  };
}
