import type { View } from '../choices.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Insets } from '../network/contract.ts';
import { OTHER_VIEWS } from '../views.ts';
import { Later } from './Later.tsx';

/** A view that is not the network, in the free area between the panels. */
export function OtherView({ view, insets }: { view: View; insets: Insets }) {
  const messages = useMessages();
  const Chosen = OTHER_VIEWS[view];
  if (!Chosen) return null;
  return (
    <section className="other-view" style={insets} aria-label={messages.viewNames[view]}>
      <Later
        waiting={
          <p className="quiet other-view-note" role="status">
            {messages.loadingView}
          </p>
        }
      >
        <Chosen />
      </Later>
    </section>
  );
}
