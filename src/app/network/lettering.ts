/** A name as it is written. */
export interface Lettering {
  text: string;
  /** Pixels, and how heavy. */
  size: number;
  weight: number;
  font: string;
  width: number;
  height: number;
}

/** How large names are written, in pixels, and how heavy at least. */
export interface LetterSizes {
  least: number;
  most: number;
  lightest: number;
}

const LETTERS = 14;
const IDEOGRAPHS = /[\u3041-\u30ff\u4e00-\u9fff]/g;
export const FAMILY = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const AT_ARMS_LENGTH: LetterSizes = { least: 12, most: 21, lightest: 400 };

/** A name cut at 14 characters, or as many as are asked for, with an ellipsis in the place of what is left out. */
export function cut(name: string, most = LETTERS): string {
  const letters = [...name];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** Writes a name beside a node of a radius. */
export type Letterer = (name: string, radius: number, most?: number, sizes?: LetterSizes) => Lettering;

/** The CSS font of names. */
export function fontOf(size: number, weight: number): string {
  return `${weight} ${size}px ${FAMILY}`;
}

/**
 * Writes names: from the least to the most of the sizes for nodes of 3 to 22 px radius, heavier for large ones.
 * `measure` gives the width in pixels of a text in a CSS font; each is measured once, ideographs never: they are as
 * wide as they are high. `most`: the letters a name that is not whole is cut at.
 */
export function lettererWith(measure: (text: string, font: string) => number): Letterer {
  const widths = new Map<string, number>();
  return (name: string, radius: number, most: number = LETTERS, sizes = AT_ARMS_LENGTH): Lettering => {
    const text = cut(name, most);
    const share = Math.min(1, Math.max(0, (radius - 3) / 19));
    const size = Math.round(sizes.least + (sizes.most - sizes.least) * share);
    const weight = Math.max(sizes.lightest, weightFor(share));
    const font = fontOf(size, weight);
    const key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      const narrow = text.replace(IDEOGRAPHS, '');
      width = size * (text.length - narrow.length) + (narrow === '' ? 0 : measure(narrow, font));
      widths.set(key, width);
    }
    return { text, size, weight, font, width, height: Math.ceil(size * 1.25) };
  };
}

/** 600 from 15 px of 12 to 21, 700 from 17. */
function weightFor(share: number): number {
  if (share >= 0.5) return 700;
  return share >= 0.28 ? 600 : 400;
}
