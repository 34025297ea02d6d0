import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { Section } from './Section.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What was hidden one by one, to be shown again one by one. */
export function HiddenRows() {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const hidden = useStore((state) => state.filters.hidden);
  const filter = useStore((state) => state.filter);
  if (hidden.size < 2) return null;
  const show = (node: string) => filter({ hidden: new Set([...hidden].filter((one) => one !== node)) });
  return (
    <Section title={words.hiddenTitle} note={hidden.size}>
      <ul className="plain">
        {[...hidden].map((node) => {
          const label = graph.hasNode(node) ? graph.getNodeAttribute(node, 'label') : node;
          return (
            <li key={node}>
              <button type="button" className="legend-row" title={words.showAgain(label)} onClick={() => show(node)}>
                <span className="row-name">{label}</span>
                <span className="row-count" aria-hidden="true">
                  ✕
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
