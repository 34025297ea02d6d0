import { nodesOfFocus } from '../focus.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Insets } from '../network/contract.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

/** One line over the network when an address or a filter needs a word. */
export function Notices({ insets }: { insets: Insets }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const { gone, dismissed, place } = useStore();
  const { types, minimum } = useStore((state) => state.filters);
  const { set, showType } = useStore.getState();
  const { focus } = place;
  const style = { left: insets.left, right: insets.right };
  if (gone !== null) {
    return (
      <Notice
        style={style}
        text={gone === '' ? messages.goneDocument : messages.gone(gone)}
        button={messages.dismiss}
        onButton={() => set({ gone: null })}
      />
    );
  }
  if (focus.kind === 'none') return null;
  const hidden = nodesOfFocus(focus).find((node) => !types.has(graph.getNodeAttribute(node, 'type')));
  if (hidden) {
    const { label, type } = graph.getNodeAttributes(hidden);
    const name = messages.types[type];
    return (
      <Notice
        style={style}
        text={messages.hiddenChosen(label, name)}
        button={messages.showType(name)}
        onButton={() => showType(type)}
      />
    );
  }
  if (focus.kind === 'edge' && graph.getEdgeAttribute(focus.edge, 'weight') < minimum && dismissed !== focus.edge) {
    return (
      <Notice
        style={style}
        text={messages.weakChosen}
        button={messages.dismiss}
        onButton={() => set({ dismissed: focus.edge })}
      />
    );
  }
  return null;
}

interface Props {
  style: { left: number; right: number };
  text: string;
  button: string;
  onButton(): void;
}

function Notice({ style, text, button, onButton }: Props) {
  return (
    <div className="notice-place" style={style}>
      <div className="notice" role="status">
        <span>{text}</span>
        <button type="button" className="link" onClick={onButton}>
          {button}
        </button>
      </div>
    </div>
  );
}
