import { useMessages } from '../messages/useMessages.ts';
import { useWorld } from '../worldContext.ts';
import type { Walk } from './useMentions.ts';

/** Back and on, from mention to mention. */
export function MentionSteps({ walk }: { walk: Walk }) {
  const { graph } = useWorld();
  const messages = useMessages();
  if (walk.mentions.length === 0) return null;
  const name =
    walk.followed !== null && graph.hasNode(walk.followed)
      ? messages.mentionsOf(graph.getNodeAttribute(walk.followed, 'label'))
      : messages.allMentions;
  return (
    <div className="mention-steps">
      <span className="row-name">{name}</span>
      <span className="row-count" role="status">
        {walk.at < 0 ? messages.times(walk.mentions.length) : messages.mentionPlace(walk.at + 1, walk.mentions.length)}
      </span>
      <button type="button" className="action" onClick={() => walk.step(-1)}>
        {messages.previousMention}
      </button>
      <button type="button" className="action" onClick={() => walk.step(1)}>
        {messages.nextMention}
      </button>
    </div>
  );
}
