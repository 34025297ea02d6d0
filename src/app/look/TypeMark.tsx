import type { EntityType } from '../../model/entity.ts';
import { SHAPES, type Shape } from './palette.ts';

const PATHS: Record<Shape, string> = {
  circle: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  square: 'M2.6 1.6h6.8q1 0 1 1v6.8q0 1-1 1H2.6q-1 0-1-1V2.6q0-1 1-1z',
  diamond: 'M6 .4L11.6 6L6 11.6L.4 6z',
  triangle: 'M6 .8L11.6 10.8H.4z',
};

/** The shape and colour of a type, beside its name or the name of one of its entities. */
export function TypeMark({ type, size = 12 }: { type: EntityType; size?: number }) {
  return (
    <svg className="type-mark" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" data-type={type}>
      <path d={PATHS[SHAPES[type]]} fill={`var(--${type})`} />
    </svg>
  );
}
