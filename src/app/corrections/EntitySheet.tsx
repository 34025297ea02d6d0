import './corrections.css';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Toggle } from '@base-ui/react/toggle';
import { useState } from 'react';
import type { Correction } from '../../model/correction.ts';
import { useMessages } from '../messages/useMessages.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { useWorld } from '../worldContext.ts';
import { HOWS, type How, lay, type Topic } from './desk.ts';
import { MentionChoice } from './MentionChoice.tsx';
import { MergeForm } from './MergeForm.tsx';
import { makeCorrections } from './make.ts';
import { Preview } from './Preview.tsx';
import { RejectForm } from './RejectForm.tsx';
import { RenameForm } from './RenameForm.tsx';
import { RetypeForm } from './RetypeForm.tsx';
import { SplitForm } from './SplitForm.tsx';
import { useCorrectionWords } from './useCorrectionWords.ts';

/** One entity to correct: what is wrong with it, what that would change, and the button that does it. */
export function EntitySheet({ topic }: { topic: Extract<Topic, { kind: 'entity' }> }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const { words } = useCorrectionWords();
  const { node, other, at } = topic;
  const [how, setHow] = useState<How>(topic.how ?? (at ? 'reject' : 'merge'));
  const [next, setNext] = useState<Correction | null>(null);
  if (!graph.hasNode(node)) return null;
  const { label, type } = graph.getNodeAttributes(node);
  const form = { node, onCorrection: setNext };
  const change = (chosen: readonly string[]) => {
    const wanted = HOWS.find((one) => one === chosen[0]);
    if (!wanted) return;
    setHow(wanted);
    setNext(null);
  };
  return (
    <SidePanel
      title={words.correctThis(label)}
      caption={messages.kinds[type]}
      close={words.close}
      onClose={() => lay(null)}
      content={{ state: 'ready', loading: '', error: '', retry: () => {} }}
    >
      <div className="desk">
        {at && <MentionChoice node={node} at={at} />}
        <ToggleGroup className="hows" aria-label={words.howsTitle} value={[how]} onValueChange={change}>
          {HOWS.map((one) => (
            <Toggle key={one} value={one} className="how">
              {words.hows[one]}
            </Toggle>
          ))}
        </ToggleGroup>
        {how === 'merge' && <MergeForm {...form} other={other} />}
        {how === 'rename' && <RenameForm {...form} />}
        {how === 'retype' && <RetypeForm {...form} />}
        {how === 'split' && <SplitForm {...form} />}
        {how === 'reject' && <RejectForm {...form} at={at} />}
        <Preview
          next={next}
          onMake={(correction) => {
            makeCorrections([correction]);
            lay(null);
          }}
        />
      </div>
    </SidePanel>
  );
}
