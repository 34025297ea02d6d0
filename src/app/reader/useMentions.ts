import { useMemo, useState } from 'react';
import type { AnnotatedDocument, Mention } from '../../model/document.ts';

/** Walks through the mentions of a document, all of them or one entity's. */
export interface Walk {
  mentions: readonly Mention[];
  /** Index of the mention looked at, −1 before the first step. */
  at: number;
  current: Mention | null;
  /** The entity followed, or null for all. */
  followed: string | null;
  follow(entity: string | null): void;
  step(by: 1 | -1): void;
}

/** Starts at the first mention of `entity` in `sentence`, where there is one. */
export function useMentions(document: AnnotatedDocument, entity: string | null, sentence: number | null): Walk {
  const [followed, setFollowed] = useState(entity);
  const mentions = useMemo(
    () => document.mentions.filter((mention) => followed === null || mention.entity === followed),
    [document, followed],
  );
  const [at, setAt] = useState(() => (sentence === null ? -1 : mentions.findIndex((one) => one.sentence === sentence)));
  return {
    mentions,
    at,
    current: mentions[at] ?? null,
    followed,
    follow: (wanted) => {
      setFollowed(wanted);
      setAt(wanted === null ? -1 : 0);
    },
    step: (by) => {
      if (mentions.length > 0)
        setAt(at < 0 && by < 0 ? mentions.length - 1 : (at + by + mentions.length) % mentions.length);
    },
  };
}
