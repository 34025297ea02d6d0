import { printAddress } from '../address.ts';
import { nodesOfFocus } from '../focus.ts';
import { addressOf } from '../history.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useCommunities } from '../useCommunities.ts';
import { useFocus } from '../useFocus.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import { embedAddress } from './address.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What is chosen, and the way to the explorer that shows the same. */
export function EmbedFoot() {
  const opened = useOpened();
  const words = useWords({ zh, en });
  const fragment = useStore((state) => printAddress(addressOf(opened, state)));
  const telling = useStore((state) => state.telling !== null);
  return (
    <footer className="embed-foot">
      {!telling && <Chosen />}
      <a className="link" href={embedAddress(location.href, fragment, false)} target="_blank" rel="noopener">
        {words.open}
      </a>
    </footer>
  );
}

function Chosen() {
  const { graph } = useWorld();
  const { nameOf } = useCommunities();
  const focus = useFocus();
  if (focus.kind === 'community') return <strong>{nameOf(focus.leader)}</strong>;
  return (
    <strong>
      {nodesOfFocus(focus).map((node) => {
        const { label, type } = graph.getNodeAttributes(node);
        return (
          <span key={node}>
            <TypeMark type={type} /> {label}
          </span>
        );
      })}
    </strong>
  );
}
