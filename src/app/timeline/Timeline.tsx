import './timeline.css';
import { useMemo, useRef } from 'react';
import { nodesOfFocus } from '../focus.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import { useSetup } from '../useSetup.ts';
import { useVisible } from '../useVisible.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import { BehindMark } from './BehindMark.tsx';
import { DateStrip } from './DateStrip.tsx';
import { DocumentTicks } from './DocumentTicks.tsx';
import { Lane } from './Lane.tsx';
import { DOCUMENTS, FIRST_EACH, TIMELINE_SETUP } from './setup.ts';
import { chosenSubjects, strongestOfEach, type Subject } from './subjects.ts';
import { TimelineHead } from './TimelineHead.tsx';
import { useLaneKeys } from './useLaneKeys.ts';
import { useSpan } from './useSpan.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const STEP_EACH = 5;

/** When what is spoken of: a lane for each entity, columns of time, the documents below. */
export function Timeline() {
  const { graph } = useWorld();
  const opened = useOpened();
  const messages = useMessages();
  const words = useWords({ zh, en });
  const [{ step, behind, each }, change] = useSetup('timeline', TIMELINE_SETUP);
  const { nodes } = useVisible();
  const focus = useFocus();
  const types = useStore((state) => state.filters.types);
  const selection = useStore((state) => state.selection);
  const span = useSpan(step);
  const chosen = useMemo(
    () => chosenSubjects([...new Set([...nodesOfFocus(focus), ...selection])].filter((node) => graph.hasNode(node))),
    [focus, selection, graph],
  );
  const strongest = useMemo(() => {
    const shown = (node: string) => nodes.has(node) || !graph.hasNode(node);
    return strongestOfEach(opened.graph, (node, type) => types.has(type) && shown(node), each);
  }, [opened, graph, nodes, types, each]);
  const subjects = useMemo((): Subject[] => {
    const above = chosen.length === 1 && strongest.includes(chosen[0]!.key) ? [] : chosen;
    const there = new Set(above.map(({ key }) => key));
    const below = strongest.filter((node) => !there.has(node));
    return [...above, ...below.map((node): Subject => ({ key: node, nodes: [node] }))];
  }, [chosen, strongest]);
  const emphasised = new Set(chosen.map(({ key }) => key));
  const lanes = useRef<HTMLDivElement>(null);
  const onKeyDown = useLaneKeys(lanes);
  if (span.columns.length === 0) return <p className="quiet other-view-note">{words.noDates(span.inside.size)}</p>;
  const looked = behind && subjects.find(({ key }) => key === behind.lane);
  return (
    <div className="timeline">
      <TimelineHead span={span} onStep={(chosenStep) => change({ step: chosenStep })} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go between the buttons inside */}
      <div className="timeline-body" ref={lanes} onKeyDown={onKeyDown}>
        <DateStrip span={span} />
        {subjects.map((subject, index) => (
          <Lane
            key={subject.key}
            subject={subject}
            index={index}
            span={span}
            emphasised={emphasised.has(subject.key)}
            open={behind?.lane === subject.key ? behind.column : null}
            onOpen={(column) => change({ behind: { lane: subject.key, column } })}
          />
        ))}
        <p className="timeline-more">
          <button type="button" className="more" onClick={() => change({ each: each + STEP_EACH })}>
            {words.more}
          </button>
          {each > FIRST_EACH && (
            <button type="button" className="more" onClick={() => change({ each: FIRST_EACH })}>
              {messages.fewer}
            </button>
          )}
        </p>
        <DocumentTicks span={span} onOpen={(day) => change({ behind: { lane: DOCUMENTS, column: day } })} />
      </div>
      {behind && (looked || behind.lane === DOCUMENTS) && (
        <BehindMark
          key={`${behind.lane} ${behind.column}`}
          span={span}
          subject={looked ?? null}
          column={behind.column}
          onClose={() => change({ behind: null })}
        />
      )}
    </div>
  );
}
