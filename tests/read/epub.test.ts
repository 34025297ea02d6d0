import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/read/place.ts';
import { outline, readAll } from './bytes.ts';
import { zipFile } from './zip-file.ts';

const ONE =
  '<html><head><title/></head><body><a id="p1"/><h1>第一章 上海</h1><p>上海市发布了元宇宙规划。</p></body></html>';
const TWO = '<html><body><h1>第二章 北京</h1><p>北京市支持人工智能&nbsp;发展。</p></body></html>';

describe('EPUB', () => {
  it('is one document, its chapters in the order of the spine', async () => {
    const { documents, failed } = await readAll(epub({ '一 章.xhtml': ONE, 'two.xhtml': TWO }), 'a.epub');
    expect(failed).toEqual([]);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ title: '城市之书', date: '2022-07-08', source: '城市出版社' });
    expect(outline(documents[0]!)).toEqual([
      'title: 城市之书',
      'heading: 第二章 北京',
      'paragraph: 北京市支持人工智能 发展。',
      'heading: 第一章 上海',
      'paragraph: 上海市发布了元宇宙规划。',
    ]);
  });

  it('has places that lead into its chapters set one after the other', async () => {
    const document = (await readAll(epub({ '一 章.xhtml': ONE, 'two.xhtml': TWO }), 'a.epub')).documents[0]!;
    const chapters = `${TWO}\n${ONE}`;
    const at = document.text.indexOf('上海市');
    expect(chapters.slice(placeOf(document, at), placeOf(document, at) + 12)).toBe('上海市发布了元宇宙规划。');
  });

  it('loses no more than the chapter that cannot be read', async () => {
    const { documents, failed } = await readAll(epub({ '一 章.xhtml': '', 'two.xhtml': TWO }), 'a.epub');
    expect(failed).toMatchObject([{ path: 'a.epub/OEBPS/一 章.xhtml' }]);
    expect(documents[0]?.text).toContain('北京市');
  });

  it('says so when it is locked, or lacks what it consists of', async () => {
    const lock = '<encryption><CipherReference URI="OEBPS/two.xhtml"/></encryption>';
    const locked = epub({ '一 章.xhtml': ONE, 'two.xhtml': TWO }, { 'META-INF/encryption.xml': lock });
    expect((await readAll(locked, 'a.epub')).failed).toMatchObject([
      { problem: 'the book is locked by copy protection' },
    ]);
    const lacking = zipFile({ 'META-INF/container.xml': '<rootfile full-path="none.opf"/>' });
    expect((await readAll(lacking, 'a.epub')).failed).toMatchObject([{ problem: 'the book lacks its package file' }]);
  });
});

function epub(
  chapters: { '一 章.xhtml': string; 'two.xhtml': string },
  others: Record<string, string> = {},
): Uint8Array {
  return zipFile({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package><metadata><dc:title>城市之书</dc:title><dc:date>2022-07-08</dc:date><dc:publisher>城市出版社</dc:publisher></metadata>
<manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="%E4%B8%80%20%E7%AB%A0.xhtml" media-type="application/xhtml+xml"/><item id="b" href="./two.xhtml#x" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/><itemref idref="missing"/></spine></package>`,
    'OEBPS/一 章.xhtml': chapters['一 章.xhtml'],
    'OEBPS/two.xhtml': chapters['two.xhtml'],
    ...others,
  });
}
