import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { Story } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { changeStory } from './deeds.ts';
import { moveScene } from './edit.ts';
import { usePanel } from './panel.ts';
import { saidIn } from './saying.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

export interface SceneOrder {
  /** Moves a scene by so many places, and says where it is then. */
  move(id: string, by: number): void;
  /** For the grip of a scene: dragged, or moved with the arrow keys. */
  grip(
    id: string,
    index: number,
  ): {
    onKeyDown(event: KeyboardEvent): void;
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
  /** Where a dragged scene would come to lie, seen from the scene at an index. */
  dropOn(index: number): 'before' | 'after' | 'lifted' | null;
}

interface Drag {
  id: string;
  from: number;
  to: number;
}

/** The order of a story's scenes, changed by pointer, finger and keyboard. */
export function useSceneOrder(name: string, story: Story, list: RefObject<HTMLElement | null>): SceneOrder {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const [drag, setDrag] = useState<Drag | null>(null);
  const now = useRef({ story, words, language, drag });
  now.current = { story, words, language, drag };
  const steady = useMemo(() => {
    const moveTo = (id: string, to: number) => {
      const { scenes } = now.current.story;
      const place = Math.max(0, Math.min(to, scenes.length - 1));
      const scene = scenes.find((one) => one.id === id);
      if (!scene) return;
      changeStory(name, (before) => moveScene(before, id, place));
      const title = saidIn(scene.title, now.current.language);
      usePanel.setState({ said: now.current.words.moved(title, place + 1, scenes.length) });
    };
    const move = (id: string, by: number) =>
      moveTo(id, now.current.story.scenes.findIndex((one) => one.id === id) + by);
    const change = (next: Drag | null) => {
      now.current.drag = next;
      setDrag(next);
    };
    const grip = (id: string, index: number) => ({
      onKeyDown: (event: KeyboardEvent) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        move(id, by);
      },
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        change({ id, from: index, to: index });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const dragged = now.current.drag;
        if (!dragged) return;
        scrollNear(list.current?.closest('.story-body'), event.clientY);
        const to = placeAt(list.current, event.clientY);
        if (to !== dragged.to) change({ ...dragged, to });
      },
      onPointerUp: () => {
        const dragged = now.current.drag;
        change(null);
        if (dragged && dragged.to !== dragged.from) moveTo(dragged.id, dragged.to);
      },
      onPointerCancel: () => change(null),
    });
    return { move, grip };
  }, [name, list]);
  const dropOn = (index: number) => {
    if (!drag) return null;
    if (index === drag.from) return 'lifted';
    return index === drag.to ? (drag.to > drag.from ? 'after' : 'before') : null;
  };
  return { ...steady, dropOn };
}

/** Pixels from its edges within which a list is scrolled, and by how many at a time. */
const EDGE = 40;
const SCROLLED = 14;

/** Scrolls a list while something is dragged near its edge. */
function scrollNear(body: Element | null | undefined, y: number): void {
  if (!body) return;
  const { top, bottom } = body.getBoundingClientRect();
  if (y < top + EDGE) body.scrollBy(0, -SCROLLED);
  if (y > bottom - EDGE) body.scrollBy(0, SCROLLED);
}

/** The index of the scene at a height of the window, the nearest where there is none. */
function placeAt(list: HTMLElement | null, y: number): number {
  const bottoms = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect().bottom);
  const place = bottoms.findIndex((bottom) => y < bottom);
  return place < 0 ? bottoms.length - 1 : place;
}
