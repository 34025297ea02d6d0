import { useMemo } from 'react';
import { linksBetween } from '../../graph/ask/community-members.ts';
import { Figures } from '../cards/Figures.tsx';
import { Rich } from '../look/Rich.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useCommunities } from '../useCommunities.ts';
import { useWorld } from '../worldContext.ts';
import { CommunityDeeds } from './CommunityDeeds.tsx';
import { CommunityName } from './CommunityName.tsx';
import { MemberDocuments } from './MemberDocuments.tsx';
import { Members } from './Members.tsx';
import { NearCommunities } from './NearCommunities.tsx';
import { TopLinks } from './TopLinks.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** A community: who is in it, what holds it together, where it is spoken of, what it is linked with. */
export function CommunityCard({ leader: asked }: { leader: string }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const words = useWords({ zh, en });
  const { communities, communityOf } = useCommunities();
  const community = communityOf(asked);
  const near = useMemo(
    () =>
      linksBetween(graph, communities().leaderOf).flatMap(({ source, target, links, weight }) =>
        source === community?.leader || target === community?.leader
          ? [{ leader: source === community.leader ? target : source, links, weight }]
          : [],
      ),
    [graph, communities, community],
  );
  if (!community) return null;
  const { leader, members, links } = community;
  const outward = near.reduce((sum, { links: count }) => sum + count, 0);
  return (
    <>
      <CommunityName leader={leader} />
      <p className="sentence said">
        <Rich text={words.communitySaid(graph.getNodeAttribute(leader, 'mentions'))} />
      </p>
      <Figures
        figures={[
          { value: messages.number(members.length), unit: words.members },
          { value: messages.number(links.length), unit: words.linksInside, explained: words.linksInsideName },
          { value: messages.number(outward), unit: words.linksOutside },
        ]}
      />
      <CommunityDeeds leader={leader} members={members} />
      <Members members={members} />
      <TopLinks links={links} />
      <NearCommunities near={near} />
      <MemberDocuments members={members} />
    </>
  );
}
