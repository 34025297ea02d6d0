import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Markdown } from '../../../src/app/look/Markdown.tsx';

const reference = (number: number) => createElement('sup', null, String(number));
const rendered = (text: string, refers = false) =>
  renderToStaticMarkup(createElement(Markdown, { text, ...(refers && { reference }) }));

const KNOWN = new Set(['p', 'em', 'strong', 'ul', 'ol', 'li', 'code', 'span', 'br', 'a', 'sup']);
const ATTRIBUTES = new Set(['class', 'href', 'target', 'rel', 'start']);

const hostile = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '<svg/onload=alert(1)>',
        '[a](javascript:alert(1))',
        '[a](JaVaScRiPt:alert(1))',
        '[a](data:text/html,<script>1</script>)',
        '![a](javascript:alert(1))',
        '![a](http://tracker.example/a.png)',
        '<javascript:alert(1)>',
        '<https://example.org/>',
        '[a]: javascript:alert(1)\n\n[a]',
        '[a](https://example.org "onclick=1")',
        '[^1]',
        '[^1]: javascript:alert(1)',
        '<!-- -->',
        '<![CDATA[<script>]]>',
        '&lt;script&gt;',
        '\n\n',
        '- ',
        '1. ',
        '> ',
        '# ',
        '```\n',
        '`',
        '**',
        '*',
        '\\',
        ' ',
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('Markdown', () => {
  test('becomes nothing but a few known elements without handlers, and links to the web, whatever is written', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, refers) => {
        for (const { name, attribs } of elementsIn(rendered(text, refers))) {
          expect(KNOWN).toContain(name);
          for (const attribute of Object.keys(attribs)) expect(ATTRIBUTES).toContain(attribute);
          if ('href' in attribs) {
            expect(attribs.href).toMatch(/^https?:\/\//i);
            expect(attribs.rel).toBe('noopener noreferrer');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('shows emphasis, lists and code; HTML and images only as text', () => {
    expect(rendered('**上海**与*元宇宙*')).toBe('<p><strong>上海</strong>与<em>元宇宙</em></p>');
    expect(rendered('- a\n- `b`')).toBe('<ul><li><p>a</p></li><li><p><code>b</code></p></li></ul>');
    expect(rendered('a <b>c</b>')).toContain('&lt;b&gt;');
    expect(rendered('![alt](http://example.org/a.png)')).toBe('<p>alt</p>');
  });

  test('makes links of web addresses alone', () => {
    expect(rendered('[a](https://example.org)')).toContain('href="https://example.org"');
    expect(rendered('[a](javascript:alert(1))')).toBe('<p>a</p>');
    expect(rendered('[a](#node=city)')).toBe('<p>a</p>');
  });

  test('marks references to the evidence, and leaves them as written where none are wanted', () => {
    expect(rendered('很多[^1][^12]。', true)).toBe(
      '<p>很<span class="unbroken">多<sup>1</sup><sup>12</sup>。</span></p>',
    );
    expect(rendered('多[^1]。')).toBe('<p>多[^1]。</p>');
    expect(rendered('[^0][^a]', true)).toBe('<p>[^0][^a]</p>');
  });
});

function elementsIn(html: string): Array<{ name: string; attribs: Record<string, string> }> {
  type Parsed = { type: string; name?: string; attribs?: Record<string, string>; children?: Parsed[] };
  const walk = (nodes: Parsed[]): Array<{ name: string; attribs: Record<string, string> }> =>
    nodes.flatMap(({ name, attribs, children = [] }) => [
      ...(name === undefined ? [] : [{ name, attribs: attribs ?? {} }]),
      ...walk(children),
    ]);
  return walk(parseDocument(html).children as unknown as Parsed[]);
}
