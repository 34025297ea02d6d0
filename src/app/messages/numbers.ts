/** Writes numbers as `Intl.NumberFormat` does. */
export interface NumberFormat {
  format(value: number): string;
}

/** Decimals where nothing is said of them, as `Intl.NumberFormat` has it. */
const DECIMALS = 3;
/** Numbers between these are written in digits without an exponent, and are whole thousandths as safe integers. */
const [LEAST, MOST] = [1e-6, 1e12];

/**
 * Writes numbers as both languages do. The first `Intl.NumberFormat` of a page takes tens of milliseconds, which a click
 * on a link would wait for; all but the smallest and largest numbers do without it.
 */
export function numberFormat(language: 'zh-CN' | 'en', options?: { maximumFractionDigits: number }): NumberFormat {
  const decimals = options?.maximumFractionDigits ?? DECIMALS;
  let format: Intl.NumberFormat | undefined;
  return {
    format: (value) => {
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) return grouped(String(value));
      const size = Math.abs(value);
      if (size >= LEAST && size < MOST) return (value < 0 ? '-' : '') + rounded(size, decimals);
      format ??= new Intl.NumberFormat(language, options);
      return format.format(value);
    },
  };
}

/** Half is rounded up, and half of what: the shortest digits that tell the number from its neighbours. */
function rounded(size: number, decimals: number): string {
  const [whole, fraction = ''] = String(size).split('.') as [string, string?];
  const kept = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const digits = String(fraction.charAt(decimals) >= '5' ? kept + 1 : kept).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const rest = digits.slice(point).replace(/0+$/, '');
  return grouped(digits.slice(0, point)) + (rest && `.${rest}`);
}

function grouped(whole: string): string {
  return whole.replace(THOUSANDS, ',');
}

/** Between three digits and the next, from the right. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
