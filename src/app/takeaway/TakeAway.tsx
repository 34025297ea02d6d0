import './takeaway.css';
import { Popover } from '@base-ui/react/popover';
import { lazy, useState } from 'react';
import { TalkPart } from '../handout/TalkPart.tsx';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { Later } from '../shell/Later.tsx';
import { BriefPart } from './BriefPart.tsx';
import { DataPart } from './DataPart.tsx';
import { OneFilePart } from './OneFilePart.tsx';
import { OpenPart } from './OpenPart.tsx';
import { PicturePart } from './PicturePart.tsx';
import { useTaking } from './useTaking.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const Handout = lazy(() => import('../handout/Handout.tsx').then(({ Handout }) => ({ default: Handout })));

/** All that can be taken away: the whole, a talk, pictures, data, a brief; and an exported file opened again. */
export function TakeAway() {
  const words = useWords({ zh, en });
  const [open, setOpen] = useState(false);
  const [handout, setHandout] = useState<string | null>(null);
  const showHandout = (story: string) => {
    setOpen(false);
    setHandout(story);
  };
  return (
    <>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger className="plain-button" title={words.title} aria-label={words.title}>
          <Icon name="download" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner className="floating" sideOffset={6} align="end">
            <Popover.Popup className="popup takeaway">
              <Popover.Title className="unseen">{words.title}</Popover.Title>
              <Parts onHandout={showHandout} />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      {handout !== null && (
        <Later>
          <Handout story={handout} onClose={() => setHandout(null)} />
        </Later>
      )}
    </>
  );
}

function Parts({ onHandout }: { onHandout(story: string): void }) {
  const words = useWords({ zh, en });
  const { said, busy, take } = useTaking();
  return (
    <>
      <OneFilePart busy={busy} take={take} />
      <TalkPart busy={busy} take={take} onHandout={onHandout} />
      <PicturePart busy={busy} take={take} />
      <DataPart busy={busy} take={take} />
      <BriefPart busy={busy} take={take} />
      <p className="caption takeaway-said" role="status">
        {said}
      </p>
      <Popover.Description className="caption">{words.recipe}</Popover.Description>
      <OpenPart />
    </>
  );
}
