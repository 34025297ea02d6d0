import { escapeXml } from '../../bundle/export/xml.ts';
import { cornersOf } from '../network/corners.ts';
import { REACH } from '../network/ink.ts';
import { DASHES, type Mark, type Sketch } from '../network/sketch.ts';

/**
 * A sketch as an SVG file: shapes as shapes, names as text in the fonts of the screen. `recipe` is carried in its
 * metadata, `title` is its accessible name.
 */
export function svgOf({ width, height, ground, marks }: Sketch, title: string, recipe: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<metadata>${escapeXml(recipe)}</metadata>`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    ...marks.map(elementOf),
    '</svg>',
    '',
  ].join('\n');
}

function elementOf(mark: Mark): string {
  switch (mark.kind) {
    case 'line': {
      const { from, to, width, colour, alpha } = mark;
      const dashes = mark.dashed ? ` stroke-dasharray="${DASHES.join(' ')}"` : '';
      return `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}" stroke="${colour}" stroke-width="${n(width)}" stroke-opacity="${n(alpha)}"${dashes}/>`;
    }
    case 'shape': {
      const look = `fill="${mark.fill}" stroke="${mark.rim}" stroke-width="${n(2 * mark.rimWidth)}" paint-order="stroke"`;
      return outline(mark, mark.alpha < 1 ? `${look} opacity="${n(mark.alpha)}"` : look);
    }
    case 'ring': {
      const look = `fill="none" stroke="${mark.colour}" stroke-width="${n(mark.width)}" stroke-linejoin="round"`;
      return outline(mark, mark.alpha < 1 ? `${look} opacity="${n(mark.alpha)}"` : look);
    }
    case 'path':
      return `<path d="${mark.d}" fill="${mark.fill ?? 'none'}" stroke="${mark.stroke}" stroke-width="${n(mark.width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
    case 'name': {
      const { weight, size, family } = fontOf(mark.font);
      const place = `x="${n(mark.at.x)}" y="${n(mark.at.y)}" dominant-baseline="central"`;
      const font = `font-family="${escapeXml(family)}" font-size="${size}" font-weight="${weight}"`;
      const halo = `fill="${mark.colour}" stroke="${mark.halo}" stroke-width="${n(mark.haloWidth)}" stroke-linejoin="round" paint-order="stroke"`;
      return `<text ${place} ${font} ${halo}>${escapeXml(mark.text)}</text>`;
    }
  }
}

function outline({ shape, at, radius }: Extract<Mark, { shape: unknown }>, look: string): string {
  if (shape === 'circle') return `<circle cx="${n(at.x)}" cy="${n(at.y)}" r="${n(radius * REACH.circle)}" ${look}/>`;
  const corners = cornersOf(shape, at, radius).map(({ x, y }) => `${n(x)},${n(y)}`);
  return `<polygon points="${corners.join(' ')}" ${look}/>`;
}

/** Of a font as canvases name it: `600 15px family`. */
function fontOf(font: string): { weight: string; size: number; family: string } {
  const [weight, size, ...family] = font.split(' ');
  return { weight: weight!, size: Number.parseFloat(size!), family: family.join(' ') };
}

function n(value: number): string {
  return String(+value.toFixed(2));
}
