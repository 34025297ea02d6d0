import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { useCommunities } from '../useCommunities.ts';

/** The community an entity belongs to, unless it is alone in it. */
export function CommunityLink({ node }: { node: string }) {
  const messages = useMessages();
  const choose = useStore((state) => state.choose);
  const { communityOf, nameOf } = useCommunities();
  const community = communityOf(node);
  if (!community || community.members.length < 2) return null;
  const { leader, members } = community;
  return (
    <button type="button" className="community-link" onClick={() => choose({ kind: 'community', leader })}>
      <span className="bubble-mark" aria-hidden="true" />
      <span className="row-name">
        <span className="caption">{messages.community}</span> {nameOf(leader)}
      </span>
      <span className="row-count">{messages.members(members.length)} ›</span>
    </button>
  );
}
