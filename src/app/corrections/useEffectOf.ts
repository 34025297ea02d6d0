import { useEffect, useState } from 'react';
import { type CorrectionEffect, correctionEffect } from '../../graph/correct/correction-effect.ts';
import type { Correction, CorrectionLine } from '../../model/correction.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import { readDocument } from '../documents.ts';
import type { World } from '../world.ts';
import { useOpened } from '../worldContext.ts';
import { indexOf } from './indexOf.ts';
import { useLines } from './useLines.ts';

export type Measured =
  | { state: 'none' }
  | { state: 'measuring'; read: number; toRead: number }
  | { state: 'ready'; effect: CorrectionEffect }
  | { state: 'failed'; reason: string };

/** Milliseconds of rest before a name that is being typed is measured. */
const REST = 200;
const AT_ONCE = 8;

/** What a correction would change in the whole bundle, measured whenever it is another; reads the documents it takes. */
export function useEffectOf(next: Correction | null): Measured {
  const opened = useOpened();
  const lines = useLines();
  const [measured, setMeasured] = useState<Measured>({ state: 'none' });
  const asked = next && JSON.stringify(next);
  useEffect(() => {
    if (asked === null) return setMeasured({ state: 'none' });
    let wanted = true;
    const tell = (now: Measured) => wanted && setMeasured(now);
    tell({ state: 'measuring', read: 0, toRead: 0 });
    const rest = setTimeout(() => {
      measure(
        opened,
        lines,
        JSON.parse(asked),
        (read, toRead) => tell({ state: 'measuring', read, toRead }),
        () => wanted,
      ).then(
        (effect) => effect && tell({ state: 'ready', effect }),
        (error: unknown) => tell({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(rest);
    };
  }, [opened, lines, asked]);
  return measured;
}

async function measure(
  opened: World,
  lines: readonly CorrectionLine[],
  next: Correction,
  onRead: (read: number, toRead: number) => void,
  isWanted: () => boolean,
): Promise<CorrectionEffect | null> {
  const index = await indexOf(opened);
  const recipe = opened.graph.getAttribute('recipe');
  const { toRead, measure } = correctionEffect(index, opened.documents, recipe, lines, next);
  const texts = new Map<string, AnnotatedDocument>();
  for (let from = 0; from < toRead.length; from += AT_ONCE) {
    if (!isWanted()) return null;
    const some = toRead.slice(from, from + AT_ONCE);
    for (const document of await Promise.all(some.map((id) => readDocument(opened, id))))
      texts.set(document.id, document);
    onRead(texts.size, toRead.length);
  }
  return isWanted() ? measure((id) => texts.get(id)!) : null;
}
