import './ask.css';
import { CorrectButton } from '../corrections/CorrectButton.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { TourButton } from '../tour/TourButton.tsx';
import { useWorld } from '../worldContext.ts';
import { AskRow } from './AskRow.tsx';
import { Surroundings } from './Surroundings.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What one can ask of an entity next, at the foot of its card. */
export function NodeQuestions({ node }: { node: string }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const label = graph.getNodeAttribute(node, 'label');
  const without = new Set([node]);
  return (
    <footer className="card-foot">
      <AskRow
        questions={[
          {
            name: words.path,
            label: words.pathLabel(label),
            without,
            ask: (to) => choose({ kind: 'path', nodes: [node, to], by: 'strength' }),
          },
          {
            name: words.why,
            label: words.whyLabel(label),
            without,
            ask: (other) => choose({ kind: 'pair', nodes: [node, other] }),
          },
        ]}
      >
        <TourButton subject={{ kind: 'node', node }} />
        <CorrectButton node={node} />
      </AskRow>
      <Surroundings node={node} />
    </footer>
  );
}
