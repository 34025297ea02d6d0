import { useMemo, useState } from 'react';
import type { AnnotatedDocument } from '../../model/document.ts';
import { type Route, type Stop, stopsOf } from './stops.ts';

/** A way through a document from place to place. */
export interface Walk {
  route: Route;
  stops: readonly Stop[];
  /** Index of the stop looked at, −1 before the first step. */
  at: number;
  current: Stop | null;
  follow(route: Route): void;
  step(by: 1 | -1): void;
}

/** Starts on `first`, at its first stop in `sentence` where there is one. `shared`: the sentences the pair of a route shares. */
export function useWalk(
  document: AnnotatedDocument,
  first: Route,
  shared: readonly number[],
  sentence: number | null,
): Walk {
  const [route, setRoute] = useState(first);
  const stops = useMemo(() => stopsOf(document, route, shared), [document, route, shared]);
  const [at, setAt] = useState(() => (sentence === null ? -1 : stops.findIndex((stop) => stop.sentence === sentence)));
  return {
    route,
    stops,
    at,
    current: stops[at] ?? null,
    follow: (wanted) => {
      setRoute(wanted);
      setAt(wanted.kind === 'all' ? -1 : 0);
    },
    step: (by) => {
      if (stops.length > 0) setAt(at < 0 && by < 0 ? stops.length - 1 : (at + by + stops.length) % stops.length);
    },
  };
}
