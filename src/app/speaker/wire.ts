import { type Message, parseMessage } from './message.ts';

type Said<M = Message> = M extends Message ? Omit<M, 'comention' | 'from' | 'number'> : never;

/** What leads from this window to the others of a talk. */
export interface Wire {
  say(said: Said): void;
  /** Another window to say it to. */
  include(other: Window): void;
  end(): void;
}

/**
 * Joins the windows of a talk on this page's address: by a channel that all pages of the origin share, and by messages
 * from window to window, since there are browsers whose files opened from a disk share no channel. A page inside another
 * page follows no channel: it may be there as an illustration. What comes twice is heard once. A message counts only if it comes from this page's own origin and has the form of one.
 */
export function joinTalk(hear: (message: Message) => void): Wire {
  const from = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const heard = new Map<string, number>();
  const others = new Set<Window>();
  let number = 0;
  if (opener) others.add(opener);

  const receive = (data: unknown): boolean => {
    const message = parseMessage(data);
    if (!message || message.from === from) return false;
    if (message.number <= (heard.get(message.from) ?? 0)) return true;
    heard.set(message.from, message.number);
    hear(message);
    return true;
  };
  const onMessage = ({ data, origin, source }: MessageEvent): void => {
    if (origin !== OWN_ORIGIN) return;
    if (receive(data) && source instanceof Object) others.add(source as Window);
  };
  const channel = top === window ? channelOf(`comention-talk ${location.pathname}`) : null;
  channel?.addEventListener('message', ({ data }) => receive(data));
  addEventListener('message', onMessage);

  return {
    say: (said) => {
      const message = { ...said, comention: 'talk', from, number: ++number } as Message;
      channel?.postMessage(message);
      for (const other of others) {
        if (other.closed) others.delete(other);
        else other.postMessage(message, OWN_ORIGIN === 'null' ? '*' : OWN_ORIGIN);
      }
    },
    include: (other) => others.add(other),
    end: () => {
      channel?.close();
      removeEventListener('message', onMessage);
    },
  };
}

/** As messages give it: that of a file is called `null`. */
const OWN_ORIGIN = location.protocol === 'file:' ? 'null' : location.origin;

function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
