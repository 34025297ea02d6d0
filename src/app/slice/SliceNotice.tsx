import { WHOLE } from '../../graph/filter/slice.ts';
import { nodesOfFocus } from '../focus.ts';
import { useWords } from '../messages/useWords.ts';
import { Notice } from '../shell/Notice.tsx';
import { useStore } from '../store.ts';
import { useCounting, useOpened, useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Why a slice shows less than was asked for: it could not be counted, nothing is in it, or what is chosen is not. */
export function SliceNotice({ style }: { style: { left: number; right: number } }) {
  const { graph } = useWorld();
  const opened = useOpened();
  const { failure, retry } = useCounting();
  const words = useWords({ zh, en });
  const focus = useStore((state) => state.place.focus);
  const whole = { button: words.whole, onButton: () => useStore.getState().cut(WHOLE) };
  if (failure !== null)
    return <Notice style={style} text={words.failed(failure)} button={words.retry} onButton={retry} />;
  if (graph.order === 0 && opened.graph.order > 0) return <Notice style={style} text={words.empty} {...whole} />;
  const missing = nodesOfFocus(focus).find((node) => !graph.hasNode(node) && opened.graph.hasNode(node));
  if (missing === undefined) return null;
  return <Notice style={style} text={words.missing(opened.graph.getNodeAttribute(missing, 'label'))} {...whole} />;
}
