import './talk-code.css';
import { useEffect, useState } from 'react';
import { useWords } from '../messages/useWords.ts';
import { readable, talkAddress } from './talk-address.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** A QR code of a story's address with the address beside it; nothing where an audience could not reach it. */
export function TalkCode({ story }: { story: string }) {
  const words = useWords({ zh, en });
  const address = talkAddress(location, story);
  const code = useCode(address);
  if (address === null || code === null) return null;
  return (
    <figure className="talk-code">
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={words.codeOf(readable(address))}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <figcaption>
        <span>{words.codeHint}</span>
        <strong>{readable(address)}</strong>
      </figcaption>
    </figure>
  );
}

interface Code {
  size: number;
  path: string;
}

function useCode(address: string | null): Code | null {
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    let wanted = true;
    if (address === null) return;
    void import('./code.ts').then(({ codeOf }) => wanted && setCode(codeOf(address)));
    return () => {
      wanted = false;
    };
  }, [address]);
  return code;
}
