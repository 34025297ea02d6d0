import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { fromBase85, toBase85 } from '../../src/bundle/base85.ts';
import { pack } from '../../src/bundle/export/pack.ts';
import { composePage, type PageProgram } from '../../src/bundle/export/page.ts';
import { PACKED_TYPE } from '../../src/bundle/packed.ts';
import { unpack } from '../../src/bundle/unpack.ts';

const BOOT = 'document.title="a"';
const OPENING = 'console.log("</script>")';
const LATER = 'console.log("<!--")';
const program: PageProgram = {
  version: '1.2.3',
  boot: BOOT,
  style: pack('body{}'),
  opening: pack(OPENING),
  later: pack(LATER),
  hashes: { boot: sha256Of(BOOT), opening: sha256Of(OPENING), later: sha256Of(LATER) },
};

/** Any text, also what pages and scripts trip over. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</script>',
        '<!--',
        '-->',
        ']]>',
        '\u2028',
        '\u2029',
        '\0',
        '\r\n',
        '\r',
        '"',
        "'",
        '&amp;',
        '上海',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('a page with everything inside', () => {
  test('gives back every text as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(hostile, { minLength: 1, maxLength: 5 }), async (texts) => {
        const files = texts.map((text, index) => ({ name: `graph/${index}.json`, packed: pack(text) }));
        const { packed, tags } = read(composePage(program, files));
        expect(tags.filter((name) => name === 'script')).toHaveLength(texts.length + 4);
        for (const [index, text] of texts.entries())
          expect(await unpack(packed.get(`graph/${index}.json`)!)).toBe(Buffer.from(text).toString());
      }),
    );
  });

  test('keeps a hostile name inside its attribute', () => {
    const { packed } = read(composePage(program, [{ name: 'a"><script>alert(1)</script>', packed: 'H4s' }]));
    expect(packed.get('a"><script>alert(1)</script>')).toBe('H4s');
  });

  test('lets nothing be fetched and no script run but its own', () => {
    const { policy } = read(composePage(program, []));
    expect(policy).toContain("default-src 'none'");
    const own = [BOOT, OPENING, LATER].map((script) => `'sha256-${sha256Of(script)}'`);
    expect(policy).toContain(`script-src ${own.join(' ')};`);
    expect(policy).not.toMatch(/https?:|connect-src|\*/);
  });

  test('is the same page for the same files', () => {
    const page = () => composePage(program, [{ name: 'graph/graph.json', packed: pack('{"上海": 1}') }]);
    expect(page()).toBe(page());
  });

  test('is not made of a boot script that would end its own element', () => {
    expect(() => composePage({ ...program, boot: 'a("</script>")' }, [])).toThrow(RangeError);
  });
});

test('bytes written as signs for a page come back, five signs for four bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase85(bytes);
      expect(text).toMatch(/^[^"&'<>\\/`\s-]*$/);
      expect(text).toHaveLength(Math.ceil((bytes.length * 5) / 4));
      expect([...fromBase85(text)]).toEqual([...bytes]);
    }),
  );
});

test('a broken text inside a page is an error, not another text', async () => {
  await expect(unpack(pack('上海').slice(0, -8))).rejects.toThrow();
  await expect(unpack('no such "signs"')).rejects.toThrow();
});

/** What a browser would make of a page. */
function read(page: string) {
  const packed = new Map<string, string>();
  const tags: string[] = [];
  let policy = '';
  let name: string | null = null;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      tags.push(tag);
      if (tag === 'meta' && attributes['http-equiv']) policy = attributes.content!;
      name = tag === 'script' && attributes.type === PACKED_TYPE ? attributes['data-file']! : null;
      if (name !== null) packed.set(name, '');
    },
    ontext: (text) => name !== null && packed.set(name, packed.get(name)! + text),
    onclosetag: () => {
      name = null;
    },
  });
  parser.end(page);
  return { packed, tags, policy };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
