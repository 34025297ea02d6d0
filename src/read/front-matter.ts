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
  for (const [key, value] of parsed(yaml) ?? byLine(yaml))
    if (typeof key === 'string') facts.set(key.toLowerCase(), value);
  return facts;
}

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
