import { memo } from 'react';
import { LayoutChoice } from '../arrange/LayoutChoice.tsx';
import { CoverageButton } from '../coverage/CoverageButton.tsx';
import { FilterPanel } from '../filters/FilterPanel.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { keep } from '../preferences.ts';
import { useStore } from '../store.ts';
import { useStoryPanel } from '../story/panel.ts';
import { Deeds } from './Deeds.tsx';
import { useNarrow } from './useNarrow.ts';

/** The filters: a panel that folds away, a drawer on a phone. */
export const LeftPanel = memo(function LeftPanel() {
  const messages = useMessages();
  const narrow = useNarrow();
  const view = useStore((state) => state.view);
  const folded = useStore((state) => state.folded);
  const drawer = useStore((state) => state.drawer);
  const set = useStore((state) => state.set);
  const covered = useStoryPanel() === 'open' && !narrow;
  const open = narrow ? drawer : !folded && !covered;
  const toggle = () => (narrow ? set({ drawer: !drawer }) : keep({ folded: !folded }));
  const name = narrow ? messages.close : folded ? messages.unfoldPanel : messages.foldPanel;
  return (
    <>
      {narrow && drawer && <div className="veil" onPointerDown={toggle} />}
      <aside className="left-panel" data-open={open} aria-label={messages.filters} inert={!open}>
        {narrow && <Deeds />}
        {narrow && view === 'network' && <LayoutChoice />}
        <FilterPanel />
        <CoverageButton />
      </aside>
      {!covered && (!narrow || drawer) && (
        <button type="button" className="fold" data-open={open} title={name} aria-label={name} onClick={toggle}>
          {narrow ? '✕' : folded ? '›' : '‹'}
        </button>
      )}
    </>
  );
});
