import { type FormEvent, useState } from 'react';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useCommunities } from '../useCommunities.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const LONGEST = 60;

/** What a community is called, and a pencil to call it otherwise; an empty name is that of its strongest members again. */
export function CommunityName({ leader }: { leader: string }) {
  const words = useWords({ zh, en });
  const { nameOf } = useCommunities();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <h2 className="card-name community-name">
        <span className="bubble-mark" aria-hidden="true" />
        <span>{nameOf(leader)}</span>
        <button
          type="button"
          className="plain-button"
          title={words.rename}
          aria-label={words.rename}
          onClick={() => setDraft(nameOf(leader))}
        >
          <Icon name="pencil" />
        </button>
        <small>{words.community}</small>
      </h2>
    );
  }
  const save = (event: FormEvent) => {
    event.preventDefault();
    call(leader, draft);
    setDraft(null);
  };
  return (
    <form className="ask-bar community-name" onSubmit={save}>
      <input
        className="find"
        aria-label={words.newName}
        // biome-ignore lint/a11y/noAutofocus: the pencil asked for it
        autoFocus
        maxLength={LONGEST}
        value={draft}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          setDraft(null);
        }}
      />
      <button type="submit" className="action">
        {words.save}
      </button>
      <p className="caption">{words.renameHint}</p>
    </form>
  );
}

function call(leader: string, draft: string): void {
  const name = draft.replace(/\s+/g, ' ').trim();
  useStore.setState(({ communityNames }) => {
    const names = new Map(communityNames);
    if (name === '') names.delete(leader);
    else names.set(leader, name);
    return { communityNames: names };
  });
}
