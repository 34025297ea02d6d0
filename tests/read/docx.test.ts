import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { placeOf } from '../../src/read/place.ts';
import { outline, readAll } from './bytes.ts';
import { zipFile } from './zip-file.ts';

const STYLES = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="a3"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style>
<w:style w:styleId="t"><w:name w:val="toc 1"/></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`;

describe('DOCX', () => {
  it('gives headings, lists, tables and paragraphs their roles', async () => {
    const { documents, failed } = await readAll(
      docx(
        p('<w:pPr><w:pStyle w:val="T"/></w:pPr>', '关于元宇宙的报告'),
        p('<w:pPr><w:pStyle w:val="t"/></w:pPr>', '一、背景 1'),
        p('<w:pPr><w:pStyle w:val="a3"/></w:pPr>', '背景'),
        p('', '上海市发布规划。'),
        p('<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', '任务'),
        p('<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', '发展5G。'),
        `<w:tbl><w:tr><w:tc>${p('', '企业')}</w:tc><w:tc>${p('', '产品')}</w:tc></w:tr><w:tr><w:tc>${p('', '华为')}</w:tc><w:tc>${p('', '芯片')}${p('', '手机')}</w:tc></w:tr></w:tbl>`,
      ),
      'a.docx',
    );
    expect(failed).toEqual([]);
    expect(outline(documents[0]!)).toEqual([
      'title: 关于元宇宙的报告',
      'heading: 背景',
      'paragraph: 上海市发布规划。',
      'heading: 任务',
      'item: 发展5G。',
      'row: 企业\t产品',
      'row: 华为\t芯片 手机',
    ]);
    expect(documents[0]!.blocks.map(({ level }) => level)).toEqual([
      undefined,
      1,
      undefined,
      2,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('joins words that formatting cuts apart, and takes a line of bold for a heading', async () => {
    const { documents } = await readAll(
      docx(
        `<w:p><w:r><w:t>上海</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>交通</w:t></w:r><w:r><w:t xml:space="preserve">大学 &amp; 华为合作。</w:t></w:r></w:p>`,
        `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>合作的内容</w:t></w:r></w:p>`,
        `<w:p><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>这一行话写到一半就换了行，</w:t><w:br/><w:t>后面的一半在第二行。</w:t></w:r></w:p>`,
      ),
      'a.docx',
    );
    expect(outline(documents[0]!)).toEqual([
      'paragraph: 上海交通大学 & 华为合作。',
      'title: 合作的内容',
      'paragraph: 这一行话写到一半就换了行，后面的一半在第二行。',
    ]);
  });

  it('leaves out revisions that were struck, field codes, readings and copies of text boxes', async () => {
    const box = (words: string): string => `<w:txbxContent>${p('', words)}</w:txbxContent>`;
    const { documents } = await readAll(
      docx(
        `<w:p><w:r><w:t>上海</w:t></w:r><w:del><w:r><w:delText>旧的</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>搬走的</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>新的规划。</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`,
        `<w:p><w:r><w:ruby><w:rt><w:r><w:t>bei</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>北</w:t></w:r></w:rubyBase></w:ruby><w:t>京的规划。</w:t></w:r></w:p>`,
        `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('框里的话。')}</mc:Choice><mc:Fallback>${box('框里的话。')}</mc:Fallback></mc:AlternateContent><w:t>框外的话。</w:t></w:r></w:p>`,
      ),
      'a.docx',
    );
    expect(documents[0]!.text).toBe('上海新的规划。\n北京的规划。\n框里的话。\n框外的话。');
  });

  it('has places that lead into its document.xml', async () => {
    const body = document(p('', '上海&amp;北京。'));
    const { documents } = await readAll(zipFile({ 'word/document.xml': body }), 'a.docx');
    const file = decode(new TextEncoder().encode(body), '').text;
    expect([...documents[0]!.text].map((_, index) => file[placeOf(documents[0]!, index)]).join('')).toBe('上海&北京。');
  });

  it('tells other office files and broken ones by what is wrong', async () => {
    const { failed } = await readAll(zipFile({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'a.xlsx');
    expect(failed).toMatchObject([{ path: 'a.xlsx', problem: expect.stringMatching('office file of another kind') }]);
    expect((await readAll(docx(), 'a.docx')).failed).toMatchObject([
      { path: 'a.docx', problem: expect.stringMatching('no text') },
    ]);
    expect((await readAll(docx(p('', '上海。')).slice(0, 200), 'a.docx')).failed).toHaveLength(1);
  });

  it.each([
    ['paragraphs', '<w:p>'],
    ['tables', '<w:tbl><w:tr><w:tc>'],
    ['text boxes', '<w:p><w:r><w:txbxContent>'],
  ])('returns however deep its %s are nested', async (_, element) => {
    const { documents } = await readAll(
      zipFile({ 'word/document.xml': `${element.repeat(30_000)}${p('', '上海。')}` }),
      'a.docx',
    );
    expect(documents[0]?.text).toBe('上海。');
  });
});

function p(properties: string, words: string): string {
  return `<w:p>${properties}<w:r><w:t>${words}</w:t></w:r></w:p>`;
}

function document(...body: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body.join('')}</w:body></w:document>`;
}

function docx(...body: string[]): Uint8Array {
  return zipFile({ '[Content_Types].xml': '', 'word/styles.xml': STYLES, 'word/document.xml': document(...body) });
}
