/** A name as it is written. */
export interface Lettering {
  text: string;
  font: string;
  width: number;
  height: number;
}

const LETTERS = 14;
const IDEOGRAPHS = /[\u3041-\u30ff\u4e00-\u9fff]/g;
const FAMILY = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** A name cut at 14 characters, with an ellipsis in the place of what is left out. */
export function cut(name: string): string {
  const letters = [...name];
  return letters.length > LETTERS
    ? `${letters
        .slice(0, LETTERS - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/**
 * Writes names: 12 to 21 px for nodes of 3 to 22 px radius, heavier for large ones. `measure` gives the width in
 * pixels of a text in a CSS font; each is measured once, ideographs never: they are as wide as they are high.
 */
export function lettererWith(measure: (text: string, font: string) => number) {
  const widths = new Map<string, number>();
  return (name: string, radius: number, whole: boolean): Lettering => {
    const text = whole ? name : cut(name);
    const share = Math.min(1, Math.max(0, (radius - 3) / 19));
    const size = Math.round(12 + 9 * share);
    const font = `${weightFor(size)} ${size}px ${FAMILY}`;
    const key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      const narrow = text.replace(IDEOGRAPHS, '');
      width = size * (text.length - narrow.length) + (narrow === '' ? 0 : measure(narrow, font));
      widths.set(key, width);
    }
    return { text, font, width, height: Math.ceil(size * 1.25) };
  };
}

function weightFor(size: number): number {
  if (size >= 17) return 700;
  return size >= 15 ? 600 : 400;
}
