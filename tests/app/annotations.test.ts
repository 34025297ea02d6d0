import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAnnotation, without, withPlace, withWords } from '../../src/app/annotations/edit.ts';
import { type AnnotatedScreen, shapesOf } from '../../src/app/annotations/shapes.ts';
import { sketchedAnnotations } from '../../src/app/annotations/sketched.ts';
import { unseenAnnotations } from '../../src/app/annotations/unseen.ts';
import { wrap } from '../../src/app/annotations/wrap.ts';
import { PALETTES } from '../../src/app/look/palette.ts';
import { svgOf } from '../../src/app/takeaway/svg.ts';
import type { Annotation } from '../../src/model/story.ts';

/** Ideographs as wide as high, all else half as wide. */
const wide = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.5), 0);

function screen(changed: Partial<AnnotatedScreen> = {}): AnnotatedScreen {
  return {
    size: { width: 1440, height: 900 },
    insets: { top: 0, right: 392, bottom: 0, left: 272 },
    placeOf: (node) => (node === 'city:无' ? null : { x: 700, y: 450, radius: 12 }),
    say: (words) => (typeof words === 'string' ? words : words.zh),
    measure: (text, size) => size * wide(text),
    lettering: 26,
    ...changed,
  };
}

const words = fc.array(fc.constantFrom(...'元宇宙产业 AR-and，。：5G\n'), { maxLength: 60 }).map((all) => all.join(''));

test('a text is broken into lines that fit, and loses nothing but spaces', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 30 }), (text, room) => {
      const lines = wrap(text, room, wide);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(wide(line)).toBeLessThanOrEqual(room);
    }),
  );
});

test('a full stop begins no line where its word has room', () => {
  expect(wrap('上海的元宇宙产业。', 8, wide)).not.toContain('。');
  expect(wrap('Shanghai and its plan', 6, wide)).toEqual(['Shanghai and', 'its plan']);
});

test('a text lies in what is free, wherever its node stands and however far away it was put', () => {
  const offset = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(words, offset, offset, fc.nat({ max: 1440 }), fc.nat({ max: 900 }), (text, dx, dy, x, y) => {
      const at = screen({ placeOf: () => ({ x, y, radius: 12 }) });
      for (const shape of shapesOf([{ kind: 'arrow', node: 'city:甲', text, dx, dy }], at)) {
        if (shape.kind !== 'note') throw new Error('an arrow is a note');
        expect(shape.box.left).toBeGreaterThanOrEqual(272);
        expect(shape.box.right).toBeLessThanOrEqual(1440 - 392);
        expect(shape.box.top).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('a ring is around its node, an arrow ends before it and not inside', () => {
  const annotations: Annotation[] = [
    { kind: 'ring', node: 'city:甲' },
    { kind: 'arrow', node: 'city:甲', text: '这里', dx: 0.25, dy: -0.2 },
  ];
  const [ring, note] = shapesOf(annotations, screen());
  if (ring?.kind !== 'ring' || note?.kind !== 'note') throw new Error('a ring, then a note');
  expect(ring.at).toEqual({ x: 700, y: 450 });
  expect(ring.radius).toBeGreaterThan(12);
  const { to } = note.arrow!;
  expect(Math.hypot(to.x - 700, to.y - 450)).toBeGreaterThan(ring.radius);
  expect(Math.hypot(to.x - 700, to.y - 450)).toBeLessThan(ring.radius + 26);
});

test('what is bound to a node that is not there, or says nothing, is not drawn, and the first is told', () => {
  const annotations: Annotation[] = [
    { kind: 'ring', node: 'city:无' },
    { kind: 'text', node: 'city:甲', text: ' ', dx: 0, dy: 0 },
    { kind: 'ring', node: 'city:乙' },
  ];
  expect(shapesOf(annotations, screen()).map(({ index }) => index)).toEqual([2]);
  expect(unseenAnnotations(annotations, (node) => node !== 'city:无', new Set(['city:甲']))).toEqual([
    { index: 0, why: 'gone' },
    { index: 2, why: 'hidden' },
  ]);
});

test('annotations are added, written, put elsewhere and taken away; one without words goes', () => {
  const ring = withAnnotation([], 'ring', 'city:甲');
  const two = withAnnotation(ring, 'text', 'city:乙');
  const written = withWords(two, 1, '看这里');
  expect(withPlace(written, 1, 0.5, -9)).toEqual([
    { kind: 'ring', node: 'city:甲' },
    { kind: 'text', node: 'city:乙', text: '看这里', dx: 0.5, dy: -1.5 },
  ]);
  expect(withPlace(written, 0, 1, 1)).toBe(written);
  expect(withWords(written, 1, ' ')).toEqual(ring);
  expect(without(written, 0)).toEqual([written[1]]);
});

test('in a picture to take away annotations are shapes and text, and what they say is no markup', () => {
  const shapes = shapesOf(
    [
      { kind: 'ring', node: 'city:甲' },
      { kind: 'arrow', node: 'city:甲', text: '<script>', dx: 0.2, dy: 0.2 },
    ],
    screen(),
  );
  const marks = sketchedAnnotations(shapes, PALETTES.light);
  const svg = svgOf({ width: 1440, height: 900, ground: '#ffffff', marks }, 'A', '');
  expect(svg).toContain('&#60;script&#62;</text>');
  expect(svg).not.toContain('<script>');
  expect(svg.match(/<path /g)).toHaveLength(5);
  expect(svg).not.toContain('NaN');
});
