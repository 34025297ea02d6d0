import type { Insets, Shown } from './contract.ts';

/** What is different in what a picture shows. */
export interface WhatChanged {
  /** Colours and sizes. */
  inked: boolean;
  /** What of the drawing is to be seen, and how it is marked. */
  masked: boolean;
  /** How much of the window is free for it. */
  room: boolean;
  /** What comes forward. */
  asked: boolean;
  /** These, or anything else. */
  anything: boolean;
}

/** What is different between what a picture showed and what it shows now. */
export function whatChanged(before: Shown, now: Shown): WhatChanged {
  const other = (...parts: (keyof Shown)[]): boolean => parts.some((part) => now[part] !== before[part]);
  const moved = !sameInsets(before.insets, now.insets);
  const others = (Object.keys(now) as (keyof Shown)[]).filter((part) => part !== 'insets');
  return {
    inked: other('theme', 'display'),
    masked: other('visible', 'marks'),
    room: moved || other('display'),
    asked: other('focus', 'emphasis', 'selection', 'noted'),
    anything: moved || other(...others),
  };
}

function sameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
