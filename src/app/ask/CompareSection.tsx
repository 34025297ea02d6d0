import type { CompareGroup, CompareRow } from '../../graph/ask/compare.ts';
import type { Measure } from '../focus.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import { CompareTable } from './CompareTable.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  nodes: readonly string[];
  group: CompareGroup;
  measure: Measure;
  /** The figure a full bar stands for. */
  most: number;
}

/** What entities of one type are to those compared: shared by all, by several, by one alone. */
export function CompareSection({ nodes, group: { type, shared, some, own }, measure, most }: Props) {
  const { graph } = useWorld();
  const messages = useMessages();
  const words = useWords({ zh, en });
  const parts: Array<{ name: string; nodes: readonly string[]; rows: readonly CompareRow[] }> = [
    { name: words.sharedByAll(nodes.length), nodes, rows: shared },
    { name: words.sharedBySome, nodes, rows: some },
    ...own.map((rows, column) => ({
      name: words.only(graph.getNodeAttribute(nodes[column], 'label')),
      nodes: [nodes[column]!],
      rows: rows.map((row) => ({ ...row, cells: [row.cells[column]!] })),
    })),
  ];
  return (
    <section className="link-group">
      <h3>
        <TypeMark type={type} />
        {messages.types[type]}
      </h3>
      {parts
        .filter(({ rows }, part) => rows.length > 0 || part === 0)
        .map((part) => (
          <CompareTable key={`${part.name} ${nodes.join()}`} {...part} measure={measure} most={most} />
        ))}
    </section>
  );
}
