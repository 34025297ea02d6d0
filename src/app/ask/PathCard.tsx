import { End } from '../cards/End.tsx';
import { type Focus, PATHS_BY } from '../focus.ts';
import { Rich } from '../look/Rich.tsx';
import { Segments } from '../look/Segments.tsx';
import { useWords } from '../messages/useWords.ts';
import { useOpen } from '../useFiltered.ts';
import { waysOnce } from '../ways.ts';
import { useWorld } from '../worldContext.ts';
import { NoWay } from './NoWay.tsx';
import { OtherWays } from './OtherWays.tsx';
import { refine } from './refine.ts';
import { WaySteps } from './WaySteps.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The way from one entity to another, each step with its proof. */
export function PathCard({ focus }: { focus: Extract<Focus, { kind: 'path' }> }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const open = useOpen();
  const [from, to] = focus.nodes;
  const found = waysOnce(graph, open, from, to, focus.by);
  const chosen = found[focus.way ?? 0] ? (focus.way ?? 0) : 0;
  const way = found[chosen];
  const ask = (changed: Partial<typeof focus>) =>
    refine({ kind: 'path', nodes: focus.nodes, by: focus.by, ...changed });
  return (
    <>
      <h2 className="card-name">
        <End node={from} /> <span className="dash">→</span> <End node={to} />
      </h2>
      <div className="ask-bar">
        <Segments
          name={words.pathBy}
          options={PATHS_BY.map((by) => ({
            value: by,
            name: words.pathsBy[by],
            explained: words.pathsByExplained[by],
          }))}
          value={focus.by}
          onChoose={(by) => ask({ by })}
        />
        <button type="button" className="quiet-action" onClick={() => ask({ nodes: [to, from] })}>
          ⇄ {words.swap}
        </button>
      </div>
      {way ? (
        <>
          <p className="sentence said">
            <Rich text={words.pathSaid(way.edges.length, weakest(way.edges.map(weightOf)))} />
          </p>
          <p className="caption">{words.pathsByExplained[focus.by]}</p>
          <WaySteps way={way} />
          {found.length > 1 && <OtherWays ways={found} chosen={chosen} onChoose={(index) => ask({ way: index })} />}
        </>
      ) : (
        <NoWay from={from} to={to} />
      )}
    </>
  );

  function weightOf(edge: string): number {
    return graph.getEdgeAttribute(edge, 'weight');
  }
}

function weakest(weights: readonly number[]): number {
  return Math.min(...weights);
}
