import './takeaway.css';
import { Popover } from '@base-ui/react/popover';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { BriefPart } from './BriefPart.tsx';
import { DataPart } from './DataPart.tsx';
import { OneFilePart } from './OneFilePart.tsx';
import { OpenPart } from './OpenPart.tsx';
import { PicturePart } from './PicturePart.tsx';
import { useTaking } from './useTaking.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** All that can be taken away: pictures, data, a brief; and an exported file opened again. */
export function TakeAway() {
  const words = useWords({ zh, en });
  return (
    <Popover.Root>
      <Popover.Trigger className="plain-button" title={words.title} aria-label={words.title}>
        <Icon name="download" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="floating" sideOffset={6} align="end">
          <Popover.Popup className="popup takeaway">
            <Popover.Title className="unseen">{words.title}</Popover.Title>
            <Parts />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Parts() {
  const words = useWords({ zh, en });
  const { said, busy, take } = useTaking();
  return (
    <>
      <OneFilePart busy={busy} take={take} />
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
