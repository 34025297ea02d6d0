import { describe, expect, it } from 'vitest';
import { outline, read } from './bytes.ts';

const PROSE = '上海发布了行动方案，支持虚拟现实产业发展，提出了明确的目标。';

describe('Markdown', () => {
  it('takes away emphasis without cutting words, and pictures with their names', () => {
    expect(
      read(`${PROSE}**华为、中兴、电信运营**等企业_很_重视 _它_ 和 \`代码\`。![图](1658715549179.jpeg)`).text,
    ).toBe(`${PROSE}华为、中兴、电信运营等企业_很_重视 它 和 代码。`);
  });

  it('leaves the text of links, with brackets in their targets, and no bare address', () => {
    expect(
      read(`${PROSE}见[百科（中文）](https://example.org/a_(b) "标题")，原文 https://example.org/上 在此。`).text,
    ).toBe(`${PROSE}见百科（中文），原文 上 在此。`);
  });

  it('knows headings by marks, by underlines, by bold type and by number', () => {
    const document = read(
      `# 文章的标题在此\n\n${PROSE}\n\n## 二级 ##\n\n下划线标题\n---\n\n**加粗的标题**\n\n${PROSE}\n\n一、总体要求\n\n（一）基本原则\n\n${PROSE}`,
    );
    expect(
      document.blocks
        .filter(({ role }) => role === 'heading')
        .map(({ start, end, level }) => [document.text.slice(start, end), level]),
    ).toEqual([
      ['二级', 2],
      ['下划线标题', 2],
      ['加粗的标题', 3],
      ['一、总体要求', 2],
      ['（一）基本原则', 3],
    ]);
  });

  it('does not take a numbered sentence for a heading', () => {
    expect(outline(read(`1．关键技术。突破前沿技术。\n\n1、聚焦底层技术短板。`))).toEqual([
      'paragraph: 1．关键技术。突破前沿技术。',
      'paragraph: 1、聚焦底层技术短板。',
    ]);
  });

  it('reads tables with pipes and with tabs, keeping an empty first cell', () => {
    expect(
      outline(read(`${PROSE}\n\n| 企业 | 平台 |\n|:--|--:|\n| 华为 | 云 |\n\n\t5G\tVR场景\n时延\t10ms\t低于20毫秒`)),
    ).toEqual([
      `paragraph: ${PROSE}`,
      'row: 企业\t平台',
      'row: 华为\t云',
      'row: \t5G\tVR场景',
      'row: 时延\t10ms\t低于20毫秒',
    ]);
  });

  it('reads a row with a stray list tag in it as one row', () => {
    expect(outline(read(`${PROSE}\n性能\t<ul style="x"> √ 高清 √ 轻量 \t<ul> √ 质量更高\n生态\t丰富\t较低`))).toEqual([
      `paragraph: ${PROSE}`,
      'row: 性能\t√ 高清 √ 轻量\t√ 质量更高',
      'row: 生态\t丰富\t较低',
    ]);
  });

  it('says the title once', () => {
    expect(outline(read(`---\ntitle: "上海布局新赛道 "\n---\n# 上海布局新赛道\n\n${PROSE}`))).toEqual([
      'title: 上海布局新赛道',
      `paragraph: ${PROSE}`,
    ]);
  });

  it('takes a short line above running text for a heading', () => {
    expect(
      outline(read(`白皮书的名字\n\n元宇宙诞生\n\n${PROSE}\n\n资料来源：德勤\n\n触觉手套\n\n苹果\n微软`)).slice(1),
    ).toEqual([
      'heading: 元宇宙诞生',
      `paragraph: ${PROSE}`,
      'source: 资料来源：德勤',
      'heading: 触觉手套',
      'paragraph: 苹果',
      'paragraph: 微软',
    ]);
  });
});

describe('page furniture', () => {
  it.each([
    '责任编辑：李某某                      联系电话：18100000000',
    '地址：苏州市某路 609 号                      共印：30 份',
    '海量资讯、精准解读，尽在某某财经APP',
    '扫描二维码关注我们',
    '目录/CONTENTS',
    'PART 01',
    '02',
    '- 12 -',
    '第 3 页 共 10 页',
    'OPTION',
    '谢谢观看!',
    '分享到：',
    '2022-07-08 10:39',
    'https://example.org/a/b',
    '[登录](/login) [注册](/register)',
    '![](https://example.org/a.png)',
    '* * *',
  ])('is not text: %s', (line) => {
    expect(read(`${PROSE}\n\n${line}\n\n${PROSE}北京。`).text).toBe(`${PROSE}\n${PROSE}北京。`);
  });

  it('takes a menu away but keeps a list of links that is all the document has', () => {
    const menu = '* [首页的新闻](/a)\n* [科学与技术](/b)\n* [移动互联网](/c)\n';
    expect(read(`${menu}\n${PROSE}`).text).toBe(PROSE);
    expect(read(menu).text).toBe('首页的新闻\n科学与技术\n移动互联网');
  });

  it('keeps a column of short names that is no menu', () => {
    const names = Array.from({ length: 14 }, (_, index) => `企业${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index]}`);
    expect(read(`${names.join('\n')}\n\n${PROSE}`).text).toContain('企业丁');
  });

  it('takes a list of related articles away', () => {
    expect(
      read(`# 上海方案的要点\n\n${PROSE}\n\n## 相关阅读\n\n- [北京出台办法](/1)\n- [深圳出台办法](/2)`).text,
    ).not.toContain('北京');
  });

  it('says so when nothing else is left', () => {
    expect(() => read('目录\n\n2\n')).toThrow(/holds no text/);
  });
});
