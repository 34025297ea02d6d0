import type { Entry } from './archive.ts';
import type { Source } from './assemble.ts';
import { decode } from './decode.ts';
import { LineBuilder } from './line-builder.ts';
import type { Line } from './line.ts';
import { type Placed, standing, taken } from './placed.ts';
import { type Tag, tagsOf } from './tags.ts';

/**
 * A Word document (ECMA-376) from the files of its archive: headings by style or outline level, lists, tables, text boxes;
 * without headers, footers, notes, comments, contents, struck-out revisions and hidden copies. Its places lead into its
 * `word/document.xml`. Throws `ReadError` if that cannot be unfolded or decoded.
 */
export async function docxSource(entries: readonly Entry[], bytes: Uint8Array, path: string): Promise<Source> {
  const text = (await xmlOf(entries, 'word/document.xml', path)) ?? '';
  const styles = stylesOf((await xmlOf(entries, 'word/styles.xml', path)) ?? '');
  const lines = linesOf(tagsOf(text, 0), text, styles);
  const head = { title: null, meta: new Map<string, string>() };
  return { path, bytes, encoding: 'utf-8', text, body: 0, front: new Map(), head, lines };
}

async function xmlOf(entries: readonly Entry[], name: string, path: string): Promise<string | undefined> {
  const entry = entries.find((candidate) => candidate.name === name);
  return entry ? decode(await entry.read(), `${path}/${name}`).text : undefined;
}

/** What a paragraph of a style is, as the element of a page it corresponds to; `none`: not of the text. */
type Kind = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'li' | 'caption' | 'p' | 'none';

/** The kind of each paragraph style, by its id. */
function stylesOf(xml: string): Map<string, Kind> {
  const styles = new Map<string, Kind>();
  const based = new Map<string, string>();
  let id = '';
  for (const tag of tagsOf(xml, 0)) {
    if (tag.kind !== 'open') continue;
    const name = localName(tag);
    if (name === 'style') id = attributeOf(tag, 'styleid') ?? '';
    else if (name === 'basedon') based.set(id, attributeOf(tag) ?? '');
    else if (name === 'name') {
      const kind = kindOfStyle(attributeOf(tag) ?? '');
      if (kind) styles.set(id, kind);
    } else if (name === 'outlinelvl' && !styles.has(id)) styles.set(id, heading(attributeOf(tag)));
  }
  for (const style of based.keys()) {
    const kind = inherited(style, styles, based);
    if (kind) styles.set(style, kind);
  }
  return styles;
}

const LONGEST_CHAIN = 12;

function inherited(
  style: string,
  styles: ReadonlyMap<string, Kind>,
  based: ReadonlyMap<string, string>,
): Kind | undefined {
  let ancestor: string | undefined = style;
  for (let step = 0; step < LONGEST_CHAIN && ancestor !== undefined; step += 1) {
    const kind = styles.get(ancestor);
    if (kind) return kind;
    ancestor = based.get(ancestor);
  }
  return undefined;
}

function kindOfStyle(name: string): Kind | undefined {
  const level = /^(?:heading|标题|標題) ?(\d)$/i.exec(name)?.[1];
  if (level) return heading(`${Number(level) - 1}`);
  if (/^(?:title|标题|標題)$/i.test(name)) return 'h1';
  if (/^(?:toc|目录|目錄) ?\d$/i.test(name)) return 'none';
  return /^(?:caption|题注)$/i.test(name) ? 'caption' : undefined;
}

/** The heading of an outline level, counted from 0; level 9 is body text. */
function heading(level: string | undefined): Kind {
  const depth = Number(level) + 1;
  return depth >= 1 && depth <= 9 ? (`h${Math.min(depth, 6)}` as Kind) : 'p';
}

function linesOf(tags: readonly Tag[], text: string, styles: ReadonlyMap<string, Kind>): Line[] {
  const body = new Body(styles);
  for (const tag of tags) {
    if (tag.kind === 'open') body.open(tag);
    else if (tag.kind === 'close') body.close();
    else body.words(tag.kind === 'text' ? taken(text, tag.start, tag.end) : standing(tag.text, tag.at));
  }
  return body.builder.finished();
}

/** Subtrees that are no text, or text a second time: Word's copy for old programs, what was moved away, readings. */
const DROPPED = new Set(['fallback', 'movefrom', 'rt']);
const ELEMENTS = new Map([
  ['tbl', 'table'],
  ['tr', 'tr'],
  ['tc', 'td'],
  ['txbxcontent', 'div'],
]);

/** Walks the elements of a document's body and tells a `LineBuilder` those of the page they correspond to. */
class Body {
  readonly builder = new LineBuilder(true);
  private readonly styles: ReadonlyMap<string, Kind>;
  private readonly elements: string[] = [];
  /** A text box puts paragraphs inside a paragraph. */
  private readonly paragraphs: Array<{ kind: Kind }> = [];
  private bold = false;
  private dropped = 0;

  constructor(styles: ReadonlyMap<string, Kind>) {
    this.styles = styles;
  }

  open(tag: Tag & { kind: 'open' }): void {
    const name = localName(tag);
    const parent = this.elements.at(-1);
    this.elements.push(name);
    if (DROPPED.has(name)) this.dropped += 1;
    if (this.dropped > 0) return;
    if (name === 'p') {
      this.paragraphs.push({ kind: 'p' });
      this.builder.open('p', new Map());
    } else if (ELEMENTS.has(name)) this.builder.open(ELEMENTS.get(name)!, new Map());
    else if (name === 'pstyle') this.become(this.styles.get(attributeOf(tag) ?? '') ?? 'p');
    else if (name === 'outlinelvl' && parent === 'ppr') this.become(heading(attributeOf(tag)));
    else if (name === 'numpr') this.become('li');
    else if (name === 'r') this.bold = false;
    else if (name === 'b' && parent === 'rpr') this.bold = !/^(?:0|false|off)$/.test(attributeOf(tag) ?? '');
    else if (name === 't' && this.bold) this.builder.open('b', new Map());
    else if (name === 'br' || name === 'cr') this.builder.open('br', new Map());
    else if (name === 'tab' && parent === 'r') this.builder.words(standing(' ', -1));
    else if (name === 'nobreakhyphen') this.builder.words(standing('-', -1));
  }

  close(): void {
    const name = this.elements.pop()!;
    if (DROPPED.has(name)) this.dropped -= 1;
    else if (this.dropped > 0) return;
    else if (name === 'p') {
      const { kind } = this.paragraphs.pop()!;
      if (kind !== 'p' && kind !== 'none') this.builder.close(kind);
      this.builder.close('p');
    } else if (ELEMENTS.has(name)) this.builder.close(ELEMENTS.get(name)!);
    else if (name === 't' && this.bold) this.builder.close('b');
    else if (name === 'br' || name === 'cr') this.builder.close('br');
  }

  words(placed: Placed): void {
    if (this.dropped === 0 && this.elements.at(-1) === 't' && this.paragraphs.at(-1)?.kind !== 'none')
      this.builder.words(placed);
  }

  /** The first thing that is said of a paragraph counts. */
  private become(kind: Kind): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph?.kind !== 'p') return;
    paragraph.kind = kind;
    if (kind !== 'p' && kind !== 'none') this.builder.open(kind, new Map());
  }
}

/** The name of an element without its namespace's prefix. */
function localName(tag: Tag & { kind: 'open' | 'close' }): string {
  return tag.name.slice(tag.name.indexOf(':') + 1);
}

function attributeOf(tag: Tag & { kind: 'open' }, attribute = 'val'): string | undefined {
  for (const [name, value] of tag.attributes) if (name.slice(name.indexOf(':') + 1) === attribute) return value;
  return undefined;
}
