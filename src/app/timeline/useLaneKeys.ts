import { type KeyboardEvent, type RefObject, useCallback } from 'react';

/** Arrow keys between marks: left and right along a lane, up and down to the nearest mark of the next lane that has one. */
export function useLaneKeys(box: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const from = event.target instanceof HTMLElement ? event.target : null;
      const step = new Map([
        ['ArrowLeft', [0, -1]],
        ['ArrowRight', [0, 1]],
        ['ArrowUp', [-1, 0]],
        ['ArrowDown', [1, 0]],
      ]).get(event.key);
      if (!step || !from?.dataset.column || event.ctrlKey || event.metaKey || event.altKey) return;
      const marks = [...(box.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
      const next = step[0] === 0 ? beside(marks, from, step[1]!) : above(marks, from, step[0]!);
      event.preventDefault();
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    },
    [box],
  );
}

function beside(marks: readonly HTMLElement[], from: HTMLElement, by: number): HTMLElement | undefined {
  const lane = marks.filter(({ dataset }) => dataset.lane === from.dataset.lane);
  return lane[lane.indexOf(from) + by];
}

function above(marks: readonly HTMLElement[], from: HTMLElement, by: number): HTMLElement | undefined {
  const [lane, column] = [Number(from.dataset.lane), Number(from.dataset.column)];
  const lanes = [...new Set(marks.map(({ dataset }) => Number(dataset.lane)))].sort((a, b) => a - b);
  const wanted = lanes[lanes.indexOf(lane) + by];
  return marks
    .filter(({ dataset }) => Number(dataset.lane) === wanted)
    .sort((a, b) => Math.abs(Number(a.dataset.column) - column) - Math.abs(Number(b.dataset.column) - column))[0];
}
