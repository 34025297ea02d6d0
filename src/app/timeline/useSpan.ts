import { useMemo } from 'react';
import { evidence, type Place, placesOf } from '../../graph/ask/evidence.ts';
import { documentsIn, isWhole } from '../../graph/filter/slice.ts';
import { type Column, columnsOf, finestStep, type Step } from '../../graph/views/timeline.ts';
import type { DocumentRow } from '../../model/document.ts';
import { useStore } from '../store.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import type { Subject } from './subjects.ts';

/** Columns that can still be told apart. */
const MOST_COLUMNS = 64;

/** The time the timeline covers: that of the slice, its first and last day set aside, so that more can be taken in again. */
export interface Span {
  documents: readonly DocumentRow[];
  /** Indices of the documents. */
  inside: ReadonlySet<number>;
  step: Step;
  columns: readonly Column[];
  /** Whether a column lies in the chosen dates. */
  chosen(column: Column): boolean;
  /** Of some places, those in the chosen dates; null where no dates are. */
  counted(places: readonly Place[]): readonly Place[] | null;
  /** Where a subject stands, in the chosen dates and outside. */
  places(subject: Subject): readonly Place[];
}

export function useSpan(wanted: Step | null): Span {
  const opened = useOpened();
  const { postings } = useWorld();
  const slice = useStore((state) => state.slice);
  const { documents } = opened;
  const inside = useMemo(() => documentsIn({ ...slice, from: null, to: null }, documents), [slice, documents]);
  const { step, columns } = useMemo(() => {
    const days = [...inside].flatMap((index) => documents[index]!.date ?? []);
    const chosenStep = wanted ?? finestStep(days, MOST_COLUMNS);
    return { step: chosenStep, columns: columnsOf(days, chosenStep) };
  }, [inside, documents, wanted]);
  return useMemo(() => {
    const { from, to } = slice;
    const now = documentsIn(slice, documents);
    const standing = ({ nodes: [a, b] }: Subject, where: typeof postings) =>
      b === undefined ? placesOf(where, a) : evidence(where, a, b);
    return {
      documents,
      inside,
      step,
      columns,
      chosen: (column) => (from === null || column.to >= from) && (to === null || column.from <= to),
      counted: (places) => (from === null && to === null ? null : places.filter(([document]) => now.has(document))),
      places: (subject) => {
        if (isWhole(slice)) return standing(subject, postings);
        const within = standing(subject, postings).filter(([document]) => now.has(document));
        if (from === null && to === null) return within;
        const outside = standing(subject, opened.postings).filter(
          ([document]) => inside.has(document) && !now.has(document),
        );
        return [...within, ...outside].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      },
    };
  }, [documents, inside, step, columns, slice, postings, opened]);
}
