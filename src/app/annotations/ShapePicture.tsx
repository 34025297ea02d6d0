import { arrowPath, ringPath } from './sketched.ts';
import type { AnnotationShape } from './shapes.ts';

/** One annotation as it is drawn. */
export function ShapePicture({ shape }: { shape: AnnotationShape }) {
  if (shape.kind === 'ring') {
    const d = ringPath(shape);
    return (
      <g className="annotation-ring">
        <path d={d} pathLength={1} className="annotation-halo" strokeWidth={2.2 * shape.width} />
        <path d={d} pathLength={1} className="annotation-line" strokeWidth={shape.width} />
      </g>
    );
  }
  const { box, lines, at, leading, lettering, arrow } = shape;
  return (
    <g className="annotation-note">
      {arrow && (
        <>
          <path d={arrowPath(arrow)} className="annotation-halo" strokeWidth={3 * arrow.width} />
          <path d={arrowPath(arrow)} className="annotation-line" strokeWidth={arrow.width} />
        </>
      )}
      <rect
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
        rx={0.35 * lettering}
        className="annotation-panel"
      />
      <text fontSize={lettering} className="annotation-text">
        {lines.map((line, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in order
          <tspan key={number} x={at.x} y={at.y + number * leading}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
