import type { Tag } from './tags.ts';

/**
 * Which elements of a page are not its text: indices of the `open` tags whose whole subtree is left out. Scripts and
 * the like always; menus, share bars, comment areas by their element or by a whole word of their class or id, unless
 * they hold most of the page's words.
 */
export function droppedSubtrees(tags: readonly Tag[], text: string): Set<number> {
  const dropped = new Set<number>();
  const candidates: Candidate[] = [];
  const stack: Array<{ never: boolean; candidate: number }> = [];
  let never = 0;
  let total = 0;
  tags.forEach((tag, index) => {
    const within = stack.at(-1)?.candidate ?? -1;
    if (tag.kind === 'open') {
      const hidden = NEVER.has(tag.name) || (tag.name === 'template' && stack.length > 0);
      const most = hidden ? undefined : reachOf(tag);
      if (hidden) dropped.add(index);
      if (hidden) never += 1;
      if (most !== undefined) candidates.push({ index, parent: within, most, words: 0 });
      stack.push({ never: hidden, candidate: most === undefined ? within : candidates.length - 1 });
    } else if (tag.kind === 'close') {
      if (stack.pop()?.never) never -= 1;
    } else if (tag.kind === 'text' && never === 0) {
      const words = wordsIn(text, tag.start, tag.end);
      total += words;
      if (within >= 0) candidates[within]!.words += words;
    }
  });
  for (const candidate of candidates.toReversed()) {
    if (candidate.parent >= 0) candidates[candidate.parent]!.words += candidate.words;
    if (candidate.words <= Math.min(candidate.most, total / 2)) dropped.add(candidate.index);
  }
  return dropped;
}

interface Candidate {
  index: number;
  parent: number;
  /** Most characters it may hold and still be dropped. */
  most: number;
  words: number;
}

const NEVER = new Set(
  'script style noscript noembed noframes iframe svg math object embed audio video canvas map button select input textarea datalist rt rp c:param jsp:param c:set'.split(
    ' ',
  ),
);
const FURNITURE_ELEMENTS = new Set(['nav', 'footer', 'aside', 'dialog', 'menu']);
const FURNITURE_WORDS = new Set(
  'share shares sharing crumb crumbs tie gentie pinglun recommends hotnews ranking disclaimer sharebar addtoany a2a qr qrcode copyright related recommend recommended nav navbar navigation footer breadcrumb breadcrumbs comment comments disqus respond sidebar menu toolbar pagination pager ads advert advertisement login'.split(
    ' ',
  ),
);
/** Words that also name whole articles: only small elements go by them. */
const SMALL_FURNITURE_WORDS = new Set(['editor', 'meta', 'byline', 'tags', 'quote', 'ad']);
const SMALL = 120;

function reachOf(tag: Tag & { kind: 'open' }): number | undefined {
  if (FURNITURE_ELEMENTS.has(tag.name)) return Number.POSITIVE_INFINITY;
  if (tag.name === 'body' || tag.name === 'html') return undefined;
  const words = wordsOf(`${tag.attributes.get('class') ?? ''} ${tag.attributes.get('id') ?? ''}`);
  if (words.some((word) => FURNITURE_WORDS.has(word))) return Number.POSITIVE_INFINITY;
  return words.some((word) => SMALL_FURNITURE_WORDS.has(word)) ? SMALL : undefined;
}

/** The words of a class list or id: `appendQr_wrap` is append, qr, wrap. */
function wordsOf(names: string): string[] {
  return names
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/);
}

function wordsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index += 1) if (text.charCodeAt(index) > 32) count += 1;
  return count;
}
