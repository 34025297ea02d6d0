import { useMemo, useState } from 'react';
import { type Link, type LinkGroup, strongestLinks } from '../../graph/ask/neighbourhood.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { readAhead, useReadAhead } from './ahead.ts';

const SHOWN = 5;

/** The links of a node, strongest first, by the type of the other end. */
export function LinkRows({ node }: { node: string }) {
  const { graph } = useWorld();
  const units = useUnitMessages();
  const groups = useMemo(() => strongestLinks(graph, node), [graph, node]);
  const first = useMemo(() => groups.flatMap(({ links }) => links.slice(0, SHOWN).map(({ edge }) => edge)), [groups]);
  useReadAhead(first);
  const strongest = Math.max(0, ...groups.map(({ links }) => links[0]!.weight));
  if (groups.length === 0) return <p className="quiet">{units.noLinks}</p>;
  return groups.map((group) => <Group key={`${node} ${group.type}`} node={node} group={group} strongest={strongest} />);
}

function Group({ node, group: { type, links }, strongest }: { node: string; group: LinkGroup; strongest: number }) {
  const messages = useMessages();
  const [whole, setWhole] = useState(false);
  return (
    <section className="link-group">
      <h3>
        <TypeMark type={type} />
        {messages.types[type]} <span className="count">{messages.number(links.length)}</span>
      </h3>
      <ul className="plain">
        {(whole ? links : links.slice(0, SHOWN)).map((link) => (
          <Row key={link.edge} node={node} link={link} share={link.weight / strongest} />
        ))}
      </ul>
      {links.length > SHOWN && (
        <button type="button" className="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? messages.fewer : messages.more(links.length - SHOWN)}
        </button>
      )}
    </section>
  );
}

function Row({ node, link, share }: { node: string; link: Link; share: number }) {
  const world = useWorld();
  const { graph } = world;
  const messages = useMessages();
  const units = useUnitMessages();
  const choose = useStore((state) => state.choose);
  const { label, type } = graph.getNodeAttributes(link.node);
  const own: string = graph.getNodeAttribute(node, 'label');
  return (
    <li>
      <button
        type="button"
        className="link-row"
        data-node={link.node}
        onPointerEnter={() => readAhead(world, [link.edge])}
        onFocus={() => readAhead(world, [link.edge])}
        onClick={() => choose({ kind: 'edge', edge: link.edge })}
      >
        <TypeMark type={type} />
        <span className="row-name" title={label}>
          <span className="unseen">{messages.pair(own, '')}</span>
          {label}
        </span>
        <span className="bar" data-type={type}>
          <span style={{ width: `${Math.max(4, 100 * Math.sqrt(share))}%` }} />
        </span>
        <span className="row-count">{units.count(link.sentences)}</span>
      </button>
    </li>
  );
}
