import { Tokenizer } from 'htmlparser2';

/** A piece of marked-up text; offsets into the decoded file. Opens and closes always match. */
export type Tag =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; start: number; end: number }
  | { kind: 'entity'; text: string; at: number };

/**
 * The tags and texts of `text` from `from` on. A tag, comment or script that is never closed is read as words, so that
 * a stray `<a href="` costs no more than itself. `<a/>` is a whole element, as its
 * writer meant it, although to a browser it only opens one.
 */
export function tagsOf(text: string, from: number): Tag[] {
  const tree = new Balance();
  let start = from;
  for (let tries = 0; tries < MOST_RESTARTS && start < text.length; tries += 1) {
    const stopped = tokenise(text, start, tree);
    if (stopped === undefined) return tree.finished();
    start = stopped;
  }
  if (start < text.length) tree.tags.push({ kind: 'text', start, end: text.length });
  return tree.finished();
}

/** Each restart reads the rest again; past this the rest is words. */
const MOST_RESTARTS = 8;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const RAW = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext']);
const CLOSES_P =
  'address article aside blockquote center div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul';
const IMPLIED_END = new Map<string, ReadonlySet<string>>([
  ...CLOSES_P.split(' ').map((name): [string, Set<string>] => [name, new Set(['p'])]),
  ['li', new Set(['li', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['tr', new Set(['tr', 'td', 'th', 'p'])],
  ['dt', new Set(['dt', 'dd', 'p'])],
  ['dd', new Set(['dt', 'dd', 'p'])],
  ['option', new Set(['option'])],
]);

/** Keeps opens and closes matched without ever walking the whole stack twice. */
class Balance {
  readonly tags: Tag[] = [];
  private readonly stack: string[] = [];
  private readonly depths = new Map<string, number>();
  private readonly lastCloses = new Map<string, number>();

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const implied = IMPLIED_END.get(name);
    while (implied?.has(this.stack.at(-1) ?? '')) this.pop();
    this.tags.push({ kind: 'open', name, attributes });
    if (VOID.has(name)) {
      this.tags.push({ kind: 'close', name });
      return;
    }
    this.stack.push(name);
    this.depths.set(name, (this.depths.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if (name === 'br') this.open('br', new Map());
    if (!this.depths.get(name)) return;
    while (this.stack.at(-1) !== name) this.pop();
    this.pop();
  }

  /** Where the last end tag of a raw element stands, or −1. */
  lastClose(text: string, name: string): number {
    let last = this.lastCloses.get(name);
    if (last === undefined) {
      last = -1;
      for (const match of text.matchAll(new RegExp(`</${name}`, 'gi'))) last = match.index;
      this.lastCloses.set(name, last);
    }
    return last;
  }

  finished(): Tag[] {
    while (this.stack.length > 0) this.pop();
    return this.tags;
  }

  private pop(): void {
    const name = this.stack.pop()!;
    this.depths.set(name, this.depths.get(name)! - 1);
    this.tags.push({ kind: 'close', name });
  }
}

/** Reads `text` from `base` on into `tree`; answers where to begin again if something is never closed. */
function tokenise(text: string, base: number, tree: Balance): number | undefined {
  let restart: number | undefined;
  let name = '';
  let opened = -1;
  let attribute = '';
  let value: string[] = [];
  let attributes = new Map<string, string>();
  const opensTag = (end: number): void => {
    if (restart !== undefined) return;
    opened = -1;
    tree.open(name, attributes);
    if (!RAW.has(name) || tree.lastClose(text, name) > end) return;
    tree.close(name);
    restart = end + 1;
    tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    { recognizeSelfClosing: true },
    {
      onopentagname(start, end) {
        name = text.slice(base + start, base + end).toLowerCase();
        opened = base + start - 1;
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = text.slice(base + start, base + end).toLowerCase();
        value = [];
      },
      onattribdata: (start, end) => void value.push(text.slice(base + start, base + end)),
      onattribentity: (code) => void value.push(String.fromCodePoint(code)),
      onattribend: () => void attributes.set(attribute, value.join('')),
      onopentagend: (end) => opensTag(base + end),
      onselfclosingtag() {
        if (restart !== undefined) return;
        opened = -1;
        tree.open(name, attributes);
        if (!VOID.has(name)) tree.close(name);
      },
      onclosetag(start, end) {
        if (restart === undefined) tree.close(text.slice(base + start, base + end).toLowerCase());
      },
      ontext(start, end) {
        if (restart === undefined) tree.tags.push({ kind: 'text', start: base + start, end: base + end });
      },
      ontextentity(code, end) {
        const at = text.lastIndexOf('&', base + end - 1);
        if (restart === undefined) tree.tags.push({ kind: 'entity', text: String.fromCodePoint(code), at });
      },
      oncomment(start, end) {
        const open = text.lastIndexOf('<', base + start);
        const closed = text.endsWith(text.startsWith('<!--', open) ? '-->' : '>');
        if (restart !== undefined || base + end < text.length || closed || !text.startsWith('<!', open)) return;
        tree.tags.push({ kind: 'text', start: open, end: Math.min(open + 4, text.length) });
        restart = Math.min(open + 4, text.length);
      },
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(base === 0 ? text : text.slice(base));
  if (restart === undefined) tokenizer.end();
  if (restart === undefined && opened >= 0) {
    tree.tags.push({ kind: 'text', start: opened, end: opened + 1 });
    restart = opened + 1;
  }
  return restart;
}
