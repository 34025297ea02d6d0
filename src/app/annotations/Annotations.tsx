import './annotations.css';
import { useState } from 'react';
import type { Annotation } from '../../model/story.ts';
import type { Insets } from '../network/contract.ts';
import { useAnnotating } from './annotating.ts';
import { NoteField } from './NoteField.tsx';
import { NoteHandle } from './NoteHandle.tsx';
import { ShapePicture } from './ShapePicture.tsx';
import { useShapes } from './useShapes.ts';

interface Props {
  annotations: readonly Annotation[];
  /** What covers the network: texts stay out of it. */
  insets: Insets;
  /** Told what becomes of them, each change as a whole; left out: they are only seen. */
  onChange?(annotations: readonly Annotation[]): void;
}

/** The annotations of a scene over the network, each at its node in every frame. Fills its parent, which must be positioned. */
export function Annotations({ annotations, insets, onChange }: Props) {
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const [held, setHeld] = useState<readonly Annotation[] | null>(null);
  const written = useAnnotating((state) => state.writing);
  const writing = onChange ? written : null;
  const now = held ?? annotations;
  const shapes = useShapes(layer, now, insets, writing);
  const settle = (after: readonly Annotation[]) => {
    setHeld(null);
    if (after !== annotations) onChange?.(after);
  };
  const unit = layer ? Math.min(layer.clientWidth, layer.clientHeight) : 1;
  return (
    <div ref={setLayer} className="annotations">
      <svg aria-hidden="true" className="annotation-picture">
        {shapes
          .filter(({ index }) => index !== writing)
          .map((shape) => (
            <ShapePicture key={shape.index} shape={shape} />
          ))}
      </svg>
      {shapes.map((shape) => {
        if (shape.kind === 'ring') return null;
        if (!onChange)
          return (
            <p key={shape.index} className="unseen">
              {shape.lines.join('')}
            </p>
          );
        if (shape.index === writing)
          return <NoteField key="field" shape={shape} annotations={annotations} onSettle={settle} />;
        return (
          <NoteHandle
            key={shape.index}
            shape={shape}
            annotations={now}
            unit={unit}
            onHold={setHeld}
            onSettle={settle}
          />
        );
      })}
    </div>
  );
}
