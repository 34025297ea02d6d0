import type { Dictionary } from './dictionary.ts';
import { withoutTail } from './recognise/title.ts';
import { shadowOf } from './shadow.ts';

/** What tells one issued document from another: its bare title, who issued it, and its years. */
export interface PolicyIdentity {
  /** The title without issuer, quotes, 关于, years and 试行. */
  title: string;
  /** Place names in front of the title, widest first: `上海`, `广州广州黄埔区`; empty when none is printed. */
  issuer: string;
  /** The first year in it, or null. */
  year: number | null;
}

const NOISE = /["'《》<>()[\]\s·,、-]|^关于(印发|发布|转发)?|中华人民共和国|的通知$/g;
const OFFICE = /^(市|省|自治区|特别行政区|自治州|区|县|人民政府|政府|办公厅|办公室|国家)/;

/** Takes a printed title apart. Longest place name first, looked up in the lexicon. */
export function identityOf(printed: string, dictionary: Dictionary): PolicyIdentity {
  const shadow = shadowOf(printed).replace(/\0/g, '');
  const year = /(?:19|20)\d{2}/.exec(shadow)?.[0];
  let rest = withoutTail(shadow)
    .replace(NOISE, '')
    .replace(/^(20|19)\d{2}年?/, '');
  let issuer = '';
  for (;;) {
    const office = OFFICE.exec(rest);
    if (office && issuer !== '') {
      rest = rest.slice(office[0].length);
      continue;
    }
    const place = placeAtStart(rest, dictionary);
    if (!place || rest.length - place.length < 4) break;
    issuer += place.name;
    rest = rest.slice(place.length).replace(/^关于/, '');
  }
  return { title: rest.replace(/^关于|的$/g, '').replace(/20\d{2}年?/g, ''), issuer, year: year ? Number(year) : null };
}

/** Whether two titles may be of one document: same bare title, and neither issuer nor year contradicts the other. */
export function samePolicy(a: PolicyIdentity, b: PolicyIdentity): boolean {
  if (a.title !== b.title || a.title.length < 4) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  return a.issuer.includes(b.issuer) || b.issuer.includes(a.issuer);
}

function placeAtStart(text: string, dictionary: Dictionary): { name: string; length: number } | null {
  for (let length = Math.min(8, text.length); length >= 2; length--) {
    const place = dictionary
      .named(text.slice(0, length))
      .find(({ type }) => type === 'city' || type === 'district' || type === 'region');
    if (place) return { name: place.name, length };
  }
  return null;
}
