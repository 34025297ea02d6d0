import { nodesOfFocus } from '../focus.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Insets } from '../network/contract.ts';
import { SliceNotice } from '../slice/SliceNotice.tsx';
import { useStore } from '../store.ts';
import { useTourState } from '../tour/begin-tour.ts';
import { TourNotice } from '../tour/TourNotice.tsx';
import { useFocus } from '../useFocus.ts';
import { useWorld } from '../worldContext.ts';
import { Notice } from './Notice.tsx';

/** One line over the network when an address or a filter needs a word. */
export function Notices({ insets }: { insets: Insets }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const { gone, dismissed } = useStore();
  const focus = useFocus();
  const tour = useTourState(({ state }) => state);
  const { types, minimum } = useStore((state) => state.filters);
  const { set, showType } = useStore.getState();
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
  if (tour === 'failed') return <TourNotice style={style} />;
  if (focus.kind === 'none') return <SliceNotice style={style} />;
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
