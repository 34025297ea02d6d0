import { evidence, isOwn, placesOf } from '../../graph/ask/evidence.ts';
import { type Focus, nodesOfFocus } from '../focus.ts';
import { Rich } from '../look/Rich.tsx';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useCommunities } from '../useCommunities.ts';
import { useWorld } from '../worldContext.ts';
import { toggleLayer } from './layers.ts';
import { useQuotes } from './useQuotes.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What was chosen on the fly: its name and a line of figures, the sentences a click away. */
export function Excursion({ focus }: { focus: Focus }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const { nameOf } = useCommunities();
  const quotes = useQuotes(null);
  const nodes = nodesOfFocus(focus);
  return (
    <>
      <h1 className="podium-names">
        {focus.kind === 'community'
          ? nameOf(focus.leader)
          : nodes.map((node) => (
              <span key={node} className="podium-name">
                <TypeMark type={graph.getNodeAttribute(node, 'type')} size={24} />{' '}
                {graph.getNodeAttribute(node, 'label')}
              </span>
            ))}
      </h1>
      <div className="podium-text" data-long="short">
        <p>
          <FiguresOf focus={focus} />{' '}
          {quotes.length > 0 && (
            <button type="button" className="link podium-more" onClick={() => toggleLayer('evidence')}>
              {words.sentences}
            </button>
          )}
        </p>
      </div>
    </>
  );
}

const NAMED = 3;

function FiguresOf({ focus }: { focus: Focus }) {
  const { graph, postings } = useWorld();
  const words = useWords({ zh, en });
  const messages = useMessages();
  const units = useUnitMessages();
  if (focus.kind === 'edge') {
    const places = evidence(postings, ...graph.extremities(focus.edge));
    const lent = places.filter((place) => !isOwn(place)).length;
    const articles = new Set(places.map(([document]) => document)).size;
    return <Rich text={units.link(graph.getEdgeAttributes(focus.edge), lent, articles)} />;
  }
  if (focus.kind === 'community') return messages.chosenCommunity('');
  if (focus.kind !== 'node')
    return focus.kind === 'none'
      ? null
      : messages.asked[focus.kind](nodesOfFocus(focus).map((node) => graph.getNodeAttribute(node, 'label')));
  const { type, sentences } = graph.getNodeAttributes(focus.node);
  const documents = new Set(placesOf(postings, focus.node).map(([document]) => document)).size;
  const strongest = graph
    .mapEdges(focus.node, (_edge, { weight }, source, target) => ({
      weight,
      name: graph.getNodeAttribute(source === focus.node ? target : source, 'label'),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NAMED);
  return [
    messages.kinds[type],
    units.count(sentences),
    words.documents(documents),
    words.links(graph.degree(focus.node)),
    ...(strongest.length > 0 ? [words.strongest(strongest.map(({ name }) => name))] : []),
  ].join(' · ');
}
