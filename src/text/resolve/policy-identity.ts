import type { Dictionary } from '../lexicon/dictionary.ts';
import { withoutTail } from '../recognise/title.ts';
import { shadowOf } from '../shadow.ts';

/** What tells one issued document from another: its bare title, who issued it, and its years. */
export interface PolicyIdentity {
  /** The title without issuer, quotes, 关于, years and 试行. */
  title: string;
  /** Place names in front of the title, widest first: `上海`, `广州广州黄埔区`; empty when none is printed. */
  issuer: string;
  /** The first year in it, or null. */
  year: number | null;
}

const NOISE = /["'《》〈〉<>()[\]\s·,、-]|^关于(印发|发布|转发)?|中华人民共和国|的通知$/g;
const OFFICE = /^(市|省|自治区|特别行政区|自治州|区|县|人民政府|政府|办公厅|办公室|国家)/;

const WRAPPER =
  /^(.{0,40}?)(?:关于)?(?:印发|发布|转发|批转|公布|颁布|下发)(.{4,})的(?:通知|公告|通告|函|通报|命令|令)$/;
/** Bodies that stand in front of 关于: 国务院办公厅, 工业和信息化部等八部门, 中共中央 国务院. */
const BODIES =
  /^[\u4e00-\u9fff、·\s]{1,40}?(?:院|厅|部|委|局|办|会|署|行|组|处|室|央|政府|部门|单位|中心|集团)(?=关于)/;
const STAGE = /[（(](试行|暂行|草案|修订草案|征求意见稿|公开征求意见稿|修订稿|修订|修正|送审稿)[）)]$/;

/**
 * The ways one document's title is printed, the one given first: without the mark of its stage (a draft, a trial and the
 * issued document are one), as the inner title of its notice (国务院关于印发…的通知), without the bodies in front of 关于,
 * without its years, without 中华人民共和国.
 */
export function wordingsOf(printed: string): string[] {
  const wordings = [printed];
  const add = (wording: string): void => {
    if (wording.length >= 4 && !wordings.includes(wording)) wordings.push(wording);
  };
  add(printed.replace(STAGE, ''));
  const inner = innerTitle(printed);
  add(inner);
  for (const wording of [...wordings]) {
    add(wording.replace(BODIES, ''));
    add(wording.replace(BODIES, '').replace(/^关于/, ''));
    add(wording.replace(/^中[华華]人民共和[国國]/, ''));
    add(withoutTail(wording));
  }
  return wordings;
}

/** 关于印发〈X〉的通知 → X; any other title as it is. */
export function innerTitle(printed: string): string {
  const wrapped = WRAPPER.exec(printed);
  if (!wrapped) return printed;
  const bracketed = /[《〈<](.{4,})[》〉>]/.exec(wrapped[2]!);
  return bracketed ? bracketed[1]! : wrapped[2]!.replace(/^["“]+(?=[^"”]*$)/, '');
}

/** Takes a printed title apart. Longest place name first, looked up in the lexicon. */
export function identityOf(printed: string, dictionary: Dictionary): PolicyIdentity {
  const shadow = shadowOf(printed).replace(/\0/g, '');
  const year = /(?:19|20)\d{2}/.exec(shadow)?.[0];
  const bare = withoutTail(shadow);
  const wrapped = WRAPPER.exec(bare);
  const bodies = BODIES.exec(bare)?.[0] ?? '';
  let issuer = placesAtStart(wrapped ? wrapped[1]! : bodies, dictionary);
  let rest = withoutTail(
    innerTitle(bare)
      .slice(wrapped ? 0 : bodies.length)
      .replace(/的通知$/, ''),
  )
    .replace(NOISE, '')
    .replace(/^(20|19)\d{2}年?/, '');
  for (;;) {
    const office = OFFICE.exec(rest);
    if (office && issuer !== '') {
      rest = rest.slice(office[0].length);
      continue;
    }
    const place = placeAtStart(rest, dictionary);
    if (!place || rest.length - place.length < 4) break;
    if (!issuer.endsWith(place.name)) issuer += place.name;
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

/** The places a body's name starts with: 杭州 of 杭州市人民政府. */
function placesAtStart(bodies: string, dictionary: Dictionary): string {
  const place = placeAtStart(bodies, dictionary);
  if (!place) return '';
  const next = placeAtStart(bodies.slice(place.length), dictionary);
  return place.name + (next?.name ?? '');
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
