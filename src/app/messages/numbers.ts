/** Writes numbers as `Intl.NumberFormat` does. */
export interface NumberFormat {
  format(value: number): string;
}

/**
 * Writes numbers as both languages do. The first `Intl.NumberFormat` of a page takes tens of milliseconds, so whole
 * numbers, the only ones at first sight, do without it.
 */
export function numberFormat(language: 'zh-CN' | 'en', options?: { maximumFractionDigits: number }): NumberFormat {
  let format: Intl.NumberFormat | undefined;
  return {
    format: (value) => {
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value).replace(THOUSANDS, ',');
      format ??= new Intl.NumberFormat(language, options);
      return format.format(value);
    },
  };
}

/** Between three digits and the next, from the right. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
