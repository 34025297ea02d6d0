import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import type { Route } from './stops.ts';
import type { Quoting } from './useQuoting.ts';
import type { Walk } from './useWalk.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  walk: Walk;
  quoting: Quoting | null;
  /** What else can be done with the sentence that is looked at. */
  children?: ReactNode;
}

/** Back and on, from place to place; and the quotation of the sentence that is looked at. */
export function MentionSteps({ walk, quoting, children }: Props) {
  const { graph } = useWorld();
  const messages = useMessages();
  const words = useWords({ zh, en });
  const { route, stops, at } = walk;
  const label = (node: string) => (graph.hasNode(node) ? graph.getNodeAttribute(node, 'label') : node);
  const place = at < 0 ? messages.times(stops.length) : messages.mentionPlace(at + 1, stops.length);
  return (
    <div className="mention-steps">
      {stops.length > 0 && (
        <>
          <span className="row-name">{nameOf(route)}</span>
          <span className="row-count" role="status">
            {place}
          </span>
        </>
      )}
      <span className="caption quote-said" role="status">
        {quoting?.said}
      </span>
      {children}
      {quoting && (
        <button type="button" className="action quote-action" title={words.quoteHint} onClick={quoting.quote}>
          {words.quote}
        </button>
      )}
      {stops.length > 0 && (
        <>
          <button type="button" className="action" title={words.previousHint} onClick={() => walk.step(-1)}>
            {messages.previousMention}
          </button>
          <button type="button" className="action" title={words.nextHint} onClick={() => walk.step(1)}>
            {messages.nextMention}
          </button>
        </>
      )}
    </div>
  );

  function nameOf(followed: Route): string {
    if (followed.kind === 'all') return messages.allMentions;
    return followed.kind === 'entity'
      ? messages.mentionsOf(label(followed.entity))
      : followed.nodes.map(label).join(' — ');
  }
}
