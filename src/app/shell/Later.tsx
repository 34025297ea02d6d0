import { Component, type ReactNode, Suspense } from 'react';
import { useMessages } from '../messages/useMessages.ts';

interface Props {
  /** Shown until the part is there. */
  waiting?: ReactNode;
  /** Whether there is room for a sign only. */
  small?: boolean;
  children: ReactNode;
}

/**
 * Around a part that is loaded when it is asked for. Where it cannot be had, because the server went away, the rest of
 * the page stays, and in its place stands what can be done.
 */
export class Later extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render() {
    const { waiting = null, small = false, children } = this.props;
    if (this.state.failed) return <Missing small={small} />;
    return <Suspense fallback={waiting}>{children}</Suspense>;
  }
}

/** A reload loses nothing: the choices are in the address, corrections in the browser. */
function Missing({ small }: { small: boolean }) {
  const messages = useMessages();
  const reload = () => location.reload();
  if (small) {
    return (
      <button
        type="button"
        className="plain-button"
        title={messages.partMissing}
        aria-label={messages.partMissing}
        onClick={reload}
      >
        !
      </button>
    );
  }
  return (
    <p className="quiet" role="alert">
      {messages.partMissing}{' '}
      <button type="button" className="link" onClick={reload}>
        {messages.reload}
      </button>
    </p>
  );
}
