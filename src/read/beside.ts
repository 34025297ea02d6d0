import type { Tag } from './tags.ts';

/**
 * Which elements of a page stand beside its article: indices of their `open` tags. The article is the innermost element
 * that holds nearly all running text (words with punctuation, outside links: as in Boilerpipe, Kohlschütter et al. 2010, and
 * Readability, links and commas tell); beside it is what consists of links, or of a few words without a sentence, and a
 * list of links after its last sentence. An `h1` always belongs to the article.
 */
export function besideArticle(tags: readonly Tag[], text: string, dropped: ReadonlySet<number>): Set<number> {
  const root = treeOf(tags, text, dropped);
  const beside = new Set<number>();
  if (root.prose < LEAST_PROSE) return beside;
  let article = root;
  for (let inner = innerOf(root); inner; inner = innerOf(article)) {
    for (const child of article.children) if (child !== inner) mark(child, beside);
    article = inner;
  }
  const last = article.children.findLastIndex(({ prose }) => prose >= A_SENTENCE);
  for (const child of article.children.slice(last + 1)) if (isListOfLinks(child)) beside.add(child.index);
  return beside;
}

function innerOf(whole: Element): Element | undefined {
  return whole.children.find(({ name, prose }) => CONTAINERS.has(name) && prose >= whole.prose * NEARLY_ALL);
}

function isListOfLinks({ name, words, linked, titles }: Element): boolean {
  return BLOCKS.has(name) && titles === 0 && linked >= words * MOSTLY_LINKS && linked >= A_SENTENCE;
}

interface Element {
  index: number;
  name: string;
  children: Element[];
  words: number;
  linked: number;
  prose: number;
  titles: number;
}

const LEAST_PROSE = 80;
const NEARLY_ALL = 0.85;
const MANY_LINKS = 0.4;
const MOSTLY_LINKS = 0.6;
const FEW_WORDS = 60;
const A_SENTENCE = 24;
const CONTAINERS = new Set('html body div section article main table tbody tr td center form'.split(' '));
const BLOCKS = new Set([...CONTAINERS, ...'header footer nav aside ul ol dl p h2 h3 h4 h5 h6 hgroup'.split(' ')]);

function mark(element: Element, beside: Set<number>): void {
  const open = [element];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.titles > 0) {
      if (next.name !== 'h1') open.push(...next.children);
    } else if (BLOCKS.has(next.name) && isFurnished(next)) beside.add(next.index);
  }
}

function isFurnished({ words, linked, prose }: Element): boolean {
  return linked >= words * MANY_LINKS || (words - linked < FEW_WORDS && prose < A_SENTENCE);
}

function treeOf(tags: readonly Tag[], text: string, dropped: ReadonlySet<number>): Element {
  const root = elementOf(-1, '');
  const stack = [root];
  let links = 0;
  let hiddenFrom = 0;
  tags.forEach((tag, index) => {
    if (tag.kind === 'open') {
      const element = elementOf(index, tag.name);
      if (hiddenFrom === 0 && (dropped.has(index) || tag.name === 'head')) hiddenFrom = stack.length;
      if (hiddenFrom === 0) stack.at(-1)!.children.push(element);
      if (tag.name === 'a') links += 1;
      if (tag.name === 'h1') element.titles = 1;
      stack.push(element);
    } else if (tag.kind === 'close') {
      const element = stack.pop()!;
      if (element.name === 'a') links -= 1;
      if (hiddenFrom === 0) addTo(stack.at(-1)!, element);
      if (hiddenFrom === stack.length) hiddenFrom = 0;
    } else if (tag.kind === 'text' && hiddenFrom === 0) {
      const words = text.slice(tag.start, tag.end);
      const ink = words.replace(/\s+/g, '').length;
      const element = stack.at(-1)!;
      element.words += ink;
      if (links > 0) element.linked += ink;
      else if (/[，。；！？]|[a-z][,.;] /.test(words)) element.prose += ink;
    }
  });
  return root;
}

function elementOf(index: number, name: string): Element {
  return { index, name, children: [], words: 0, linked: 0, prose: 0, titles: 0 };
}

function addTo(parent: Element, { words, linked, prose, titles }: Element): void {
  parent.words += words;
  parent.linked += linked;
  parent.prose += prose;
  parent.titles += titles;
}
