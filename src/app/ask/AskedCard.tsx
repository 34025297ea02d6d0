import './ask.css';
import type { Focus } from '../focus.ts';
import { CommunityCard } from './CommunityCard.tsx';
import { CompareCard } from './CompareCard.tsx';
import { PairCard } from './PairCard.tsx';
import { PathCard } from './PathCard.tsx';

/** The answer to a question about more than one entity. */
export function AskedCard({ focus }: { focus: Focus }) {
  switch (focus.kind) {
    case 'path':
      return <PathCard focus={focus} />;
    case 'compare':
      return <CompareCard focus={focus} />;
    case 'pair':
      return <PairCard key={focus.nodes.join('\t')} nodes={focus.nodes} />;
    case 'community':
      return <CommunityCard key={focus.leader} leader={focus.leader} />;
    default:
      return null;
  }
}
