import { parse } from 'yaml';

/** The YAML head of a file: its entries, and where its body begins (an offset into the decoded file). */
export interface FrontMatter {
  facts: ReadonlyMap<string, unknown>;
  body: number;
}

const MOST_CHARACTERS = 65_536;
const ENTRY = /^([\w-]{1,60})[ \t]*:[ \t]*(.*)$/;

/**
 * The entries between two `---` lines at the head of `text` (empty lines may stand before). YAML that cannot be parsed
 * is read entry by entry as `key: words`; without such a head there are no entries and the body is everything.
 */
export function frontMatterOf(text: string): FrontMatter {
  const none = { facts: new Map<string, unknown>(), body: 0 };
  const open = text.length - text.trimStart().length;
  if (!/^---[ \t]*\r?\n/.test(text.slice(open, open + 80))) return none;
  const start = text.indexOf('\n', open) + 1;
  const head = text.slice(start, start + MOST_CHARACTERS);
  const close = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(head);
  if (!close) return none;
  const yaml = head.slice(0, close.index);
  if (!yaml.split('\n').some((line) => ENTRY.test(line.trimEnd()))) return none;
  return { facts: entriesOf(yaml), body: start + close.index + close[0].length };
}

function entriesOf(yaml: string): Map<string, unknown> {
  const facts = new Map<string, unknown>();
  for (const [key, value] of plain(yaml) ?? parsed(yaml) ?? byLine(yaml))
    if (typeof key === 'string') facts.set(key.toLowerCase(), value);
  return facts;
}

/** What YAML says where every line is `key: words`, without a parser for all of YAML; undefined for anything else. */
function plain(yaml: string): Map<string, unknown> | undefined {
  const facts = new Map<string, unknown>();
  for (const line of yaml.split('\n')) {
    if (line.trim() === '') continue;
    const key = PLAIN_KEY.exec(line);
    if (!key) return undefined;
    const words = line.slice(key[0].length).trim();
    if (words !== '' && !PLAIN_WORDS.test(words)) return undefined;
    facts.set(key[1]!, unquoted(words) || null);
  }
  return facts;
}

const PLAIN_KEY = /^([A-Za-z_][\w-]{0,59}):(?=\s|$)/;
/** A word, a date or something in quotes without escapes; nothing that YAML could take for a number, a truth or a list. */
const PLAIN_WORDS =
  /^(?:"[^"\\]+"|'[^']+'|(?:(?!(?:true|false|null|nan|inf)\b)[\p{L}《（]|\d{4}-\d\d-\d\d)(?:[^\s#:]|[ \t]+(?=[^\s#:])|(?<=\S)#|:(?=\S))*)$/iu;

function parsed(yaml: string): Map<unknown, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, { mapAsMap: true, uniqueKeys: false, logLevel: 'error' });
    return value instanceof Map ? value : undefined;
  } catch {
    return undefined;
  }
}

function byLine(yaml: string): Array<[string, string]> {
  return yaml.split('\n').flatMap((line): Array<[string, string]> => {
    const entry = ENTRY.exec(line.trimEnd());
    return entry ? [[entry[1]!, unquoted(entry[2]!.trim())]] : [];
  });
}

function unquoted(value: string): string {
  const quote = value[0];
  return (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value;
}
