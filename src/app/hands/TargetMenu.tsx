import './hands.css';
import { Menu } from '@base-ui/react/menu';
import { useMemo } from 'react';
import { useWords } from '../messages/useWords.ts';
import type { Target } from '../network/contract.ts';
import { useWorld } from '../worldContext.ts';
import { type Entry, useEntries } from './useEntries.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  target: Target;
  /** In pixels of the window. */
  x: number;
  y: number;
  onClose(): void;
}

/** What can be done with what lies under the pointer, at the pointer. */
export function TargetMenu({ target, x, y, onClose }: Props) {
  const entries = useEntries(target);
  const label = useLabel(target);
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y]);
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()} modal={false}>
      <Menu.Portal>
        <Menu.Positioner className="floating" anchor={anchor} side="bottom" align="start">
          <Menu.Popup className="popup target-menu" aria-label={label}>
            {entries.map((entry) => (
              <Item key={entry.name} entry={entry} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Item({ entry }: { entry: Entry }) {
  return (
    <Menu.Item className="target-menu-item" onClick={entry.act}>
      {entry.name}
    </Menu.Item>
  );
}

function useLabel(target: Target): string {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const named = target.kind === 'node' ? target.node : target.kind === 'community' ? target.leader : null;
  if (named !== null) return words.menu(graph.getNodeAttribute(named, 'label'));
  if (target.kind !== 'edge') return words.groundMenu;
  return words.menu(
    graph
      .extremities(target.edge)
      .map((node) => graph.getNodeAttribute(node, 'label'))
      .join(' — '),
  );
}
