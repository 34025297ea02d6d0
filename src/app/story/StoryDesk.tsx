import { lazy } from 'react';
import type { Insets } from '../network/contract.ts';
import { Later } from '../shell/Later.tsx';
import { usePanel, useStoryPanel } from './panel.ts';

const StoryPanel = lazy(() => import('./StoryPanel.tsx').then(({ StoryPanel }) => ({ default: StoryPanel })));
const StoryBar = lazy(() => import('./StoryBar.tsx').then(({ StoryBar }) => ({ default: StoryBar })));

/** Where stories are written, over the left side; folded away, a bar over the network. Loaded when it is first asked for. */
export function StoryDesk({ insets }: { insets: Insets }) {
  const panel = useStoryPanel();
  const said = usePanel((state) => state.said);
  return (
    <>
      <Later>
        {panel === 'open' && <StoryPanel />}
        {panel === 'folded' && <StoryBar insets={insets} />}
      </Later>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </>
  );
}
