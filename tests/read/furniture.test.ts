import { describe, expect, test } from 'vitest';
import { outline, read } from './bytes.ts';

const PROSE = '某市今天宣布，与甲沃科合作建设算力中心，项目总投资超过五十亿元，预计明年投入使用。';

describe('what is no part of an article is left out', () => {
  test.each([
    ['the name of an account that asks to be followed', '欢迎关注《甲乙周报》官方视频号'],
    ['a call to share', '分享量子知识 传播科学精神'],
    ['what a site says of itself', '某某网科技行业门户，每日发布前沿的科技资讯。'],
    ['the name of a site with its address', '- 某某网 – 科技行业服务平台,example.com'],
    ['where the article was printed first', '以下文章来源于某某量子研究'],
    ['who translated it', '本文为翻译文章，文章原作者 Ddos，文章来源：example'],
    ['the words of a reader’s buttons', '轻点两下取消在看'],
    ['a magazine’s recommendation', '《甲乙周报》杂志倾力推荐'],
  ])('%s', (_, line) => {
    expect(outline(read(`${PROSE}\n\n${line}\n`))).toEqual([`paragraph: ${PROSE}`]);
  });

  test('the line that holds nothing but the name of the source', () => {
    expect(outline(read(`---\nsource: 某某数据安全\n---\n\n# 某市宣布\n\n某某数据安全\n\n${PROSE}\n`))).toEqual([
      'title: 某市宣布',
      `paragraph: ${PROSE}`,
    ]);
  });

  test('the labels of tabs', () => {
    expect(outline(read(`# 某市宣布\n\n## Tabs {.tabset}\n\n### B站\n\n### 播客\n\n## 正文\n\n${PROSE}\n`))).toEqual([
      'title: 某市宣布',
      'heading: 正文',
      `paragraph: ${PROSE}`,
    ]);
  });

  test('a menu that stands below a title as long as a sentence', () => {
    const menu = '云安全 数据安全 移动安全 热点 工具 漏洞 人物 活动 招聘 演练 报告 专辑 商城'.split(' ');
    const title = '某市宣布与甲沃科合作建设算力中心；项目总投资超过五十亿元';
    const text = `# ${title}\n\n${menu.join('\n\n')}\n\n[首页](/a)\n\n[论坛](/b)\n\n${PROSE}\n`;
    expect(outline(read(text))).toEqual([`title: ${title}`, `paragraph: ${PROSE}`]);
  });
});

test('a sentence that speaks of a platform or asks to pay attention stays', () => {
  const lines = ['关注该平台的企业超过一千家，平台每日处理五亿条数据。', '欢迎关注量子计算的企业参会，地点在合肥。'];
  expect(outline(read(lines.join('\n\n')))).toEqual(lines.map((line) => `paragraph: ${line}`));
});
