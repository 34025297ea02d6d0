import type { EntityType } from '../../src/model/entity.ts';

/** What may be left off the end of a name without changing what it names. */
const TAILS: Record<EntityType, readonly RegExp[]> = {
  city: [/市$/],
  company: [/(股份|控股|集团)?(有限)?(责任)?公司$/, /集团$/],
  technology: [/(技术|网络)$/],
  policy: [/\([^)]*\)$/],
};

/** A policy's title this long may stand for a longer one that holds it. */
const TELLING = 6;

/** A form without what does not tell two names apart: width, letter case, white space, quotes and brackets, kinds of dash. */
export function plain(form: string): string {
  return form
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[“”"'‘’「」『』《》〈〉<>]/g, '')
    .replace(/[—–―‐-]+/g, '-');
}

/** A plain form without its type's usual tail (上海市 → 上海, 英伟达公司 → 英伟达), unless nothing would be left. */
export function bare(type: EntityType, form: string): string {
  const whole = plain(form);
  const cut = TAILS[type].reduce((name, tail) => name.replace(tail, ''), whole);
  return cut === '' ? whole : cut;
}

/** Whether two bare forms name the same: equal, or of two policies' titles the shorter (of six characters or more) in the longer. */
export function sameForm(type: EntityType, a: string, b: string): boolean {
  if (a === b) return true;
  return type === 'policy' && Math.min(a.length, b.length) >= TELLING && (a.includes(b) || b.includes(a));
}
