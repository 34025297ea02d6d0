import './saved.css';
import { Popover } from '@base-ui/react/popover';
import { type FormEvent, useState } from 'react';
import { printAddress } from '../address.ts';
import { CopyEmbed } from '../embed/CopyEmbed.tsx';
import { nodesOfFocus } from '../focus.ts';
import { addressOf } from '../history.ts';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { CopyLink } from './CopyLink.tsx';
import { removeView, saveView, useSaved } from './views.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Views with a name: saved, opened again, deleted; and the link to what is seen now. */
export function SavedViews() {
  const words = useWords({ zh, en });
  return (
    <Popover.Root>
      <Popover.Trigger className="plain-button" title={words.title} aria-label={words.title}>
        <Icon name="bookmark" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="floating" sideOffset={6} align="end">
          <Popover.Popup className="popup saved">
            <Popover.Title className="panel-title">{words.title}</Popover.Title>
            <Popover.Description className="caption">{words.hint}</Popover.Description>
            <SaveForm />
            <SavedList />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function SaveForm() {
  const world = useWorld();
  const words = useWords({ zh, en });
  const count = useSaved(({ views }) => views.length);
  const [name, setName] = useState(() => {
    const chosen = nodesOfFocus(useStore.getState().place.focus);
    const labels = chosen.map((node) => world.graph.getNodeAttribute(node, 'label'));
    return labels.length > 0 ? labels.join(' — ') : words.first(count + 1);
  });
  const address = () => printAddress(addressOf(world, useStore.getState()));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') saveView({ name: name.trim(), address: address() });
  };
  return (
    <form className="saved-form" onSubmit={save}>
      <input className="find" aria-label={words.name} value={name} onChange={(event) => setName(event.target.value)} />
      <div className="saved-deeds">
        <button type="submit" className="action">
          {words.save}
        </button>
        <CopyLink address={address} />
        <CopyEmbed address={address} title={`Comention: ${name.trim()}`} />
      </div>
    </form>
  );
}

function SavedList() {
  const words = useWords({ zh, en });
  const { views, kept } = useSaved();
  if (views.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <>
      {!kept && (
        <p className="caption" role="status">
          {words.notKept}
        </p>
      )}
      <ul className="plain saved-list">
        {views.map(({ name, address }) => (
          <li key={name}>
            <a className="saved-view" href={`#${address}`} title={words.open(name)}>
              <span className="row-name">{name}</span>
            </a>
            <button
              type="button"
              className="plain-button"
              title={words.remove(name)}
              aria-label={words.remove(name)}
              onClick={() => removeView(name)}
            >
              <Icon name="bin" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
