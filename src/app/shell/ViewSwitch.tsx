import { VIEWS } from '../choices.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { OTHER_VIEWS } from '../views.ts';

/** The ways to look at the network, one of them chosen. */
export function ViewSwitch() {
  const messages = useMessages();
  const chosen = useStore((state) => state.view);
  const set = useStore((state) => state.set);
  return (
    <nav className="view-switch" aria-label={messages.views}>
      {VIEWS.filter((view) => view === 'network' || OTHER_VIEWS[view]).map((view) => (
        <button
          key={view}
          type="button"
          className="view-button"
          aria-current={view === chosen ? 'page' : undefined}
          onClick={() => set({ view })}
        >
          {messages.viewNames[view]}
        </button>
      ))}
    </nav>
  );
}
