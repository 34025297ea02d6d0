import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What one can do with a community: draw it as one bubble, hide it, see it alone. */
export function CommunityDeeds({ leader, members }: { leader: string; members: readonly string[] }) {
  const words = useWords({ zh, en });
  const collapsed = useStore((state) => state.collapsed);
  const hidden = useStore((state) => state.filters.withoutCommunities);
  const only = useStore((state) => state.filters.only);
  const set = useStore((state) => state.set);
  const filter = useStore((state) => state.filter);
  const alone = only !== null && only.size === members.length && members.every((member) => only.has(member));
  return (
    <div className="card-actions community-deeds">
      <button
        type="button"
        className="action"
        aria-pressed={collapsed.has(leader)}
        onClick={() => set({ collapsed: toggled(collapsed, leader) })}
      >
        {collapsed.has(leader) ? words.expand : words.collapse}
      </button>
      <button
        type="button"
        className="action"
        aria-pressed={hidden.has(leader)}
        onClick={() => filter({ withoutCommunities: toggled(hidden, leader) })}
      >
        {hidden.has(leader) ? words.show : words.hide}
      </button>
      <button
        type="button"
        className="action"
        aria-pressed={alone}
        onClick={() => filter({ only: alone ? null : new Set(members) })}
      >
        {alone ? words.notOnly : words.showOnly}
      </button>
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(one)) next.add(one);
  return next;
}
