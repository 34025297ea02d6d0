import type { Way } from '../../graph/ask/ways.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import { Chain } from './Chain.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  ways: readonly Way[];
  chosen: number;
  onChoose(index: number): void;
}

/** The ways found, the best first, none of which passes through an entity another one does; one of them is shown. */
export function OtherWays({ ways, chosen, onChoose }: Props) {
  const { graph } = useWorld();
  const messages = useMessages();
  const words = useWords({ zh, en });
  return (
    <section>
      <h3>
        {words.otherWays} <span className="count">{messages.number(ways.length)}</span>
      </h3>
      <p className="caption">{words.otherWaysHint}</p>
      <ul className="plain">
        {ways.map(({ nodes, edges }, index) => (
          <li key={nodes.join()}>
            <button type="button" className="ask-line" aria-current={index === chosen} onClick={() => onChoose(index)}>
              <Chain nodes={nodes} />
              <span className="row-count">
                {words.weakest(
                  messages.decimal(Math.min(...edges.map((edge) => graph.getEdgeAttribute(edge, 'weight')))),
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
