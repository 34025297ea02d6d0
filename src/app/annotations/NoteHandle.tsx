import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { nameOfKey } from '../../model/entity.ts';
import type { Annotation } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { useOpened } from '../worldContext.ts';
import { useAnnotating } from './annotating.ts';
import { without, withPlace } from './edit.ts';
import type { AnnotationShape } from './shapes.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  shape: Extract<AnnotationShape, { kind: 'note' }>;
  annotations: readonly Annotation[];
  /** Pixels of the shorter side of the window. */
  unit: number;
  /** Shows how it would be, while it is moved. */
  onHold(annotations: readonly Annotation[]): void;
  onSettle(annotations: readonly Annotation[]): void;
}

/** Shares of the shorter side an arrow key moves a text, and with Shift. */
const STEP = 0.01;
const STRIDE = 0.05;
/** Pixels a pointer goes before it moves anything. */
const SLACK = 3;

const WAYS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Takes hold of a text: drag or arrow keys move it, Enter or a double click writes it, Delete takes it away. */
export function NoteHandle({ shape, annotations, unit, onHold, onSettle }: Props) {
  const words = useWords({ zh, en });
  const { graph } = useOpened();
  const language = useStore((state) => state.language);
  const grip = useRef<{ x: number; y: number; dx: number; dy: number; moved: boolean } | null>(null);
  const { index, box } = shape;
  const one = annotations[index];
  if (!one || one.kind === 'ring') return null;
  const write = () => useAnnotating.setState({ writing: index });
  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current;
    if (!held) return;
    const [right, down] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.moved && Math.hypot(right, down) < SLACK) return;
    held.moved = true;
    onHold(withPlace(annotations, index, held.dx + right / unit, held.dy + down / unit));
  };
  const onPointerUp = () => {
    if (grip.current?.moved) onSettle(annotations);
    grip.current = null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (way) {
      const step = event.shiftKey ? STRIDE : STEP;
      onHold(withPlace(annotations, index, shape.dx + step * way[0], shape.dy + step * way[1]));
    } else if (event.key === 'Enter' || event.key === 'F2') write();
    else if (event.key === 'Delete' || event.key === 'Backspace') onSettle(without(annotations, index));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const name = graph.hasNode(one.node) ? graph.getNodeAttribute(one.node, 'label') : nameOfKey(one.node);
  return (
    <button
      type="button"
      className="annotation-handle"
      aria-label={words.handle(saidIn(one.text, language), name)}
      title={words.handleHint}
      style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, y: event.clientY, dx: shape.dx, dy: shape.dy, moved: false };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={write}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => WAYS[event.key] && onSettle(annotations)}
      onBlur={() => onSettle(annotations)}
    />
  );
}
