import { describe, expect, it } from 'vitest';
import { outline, read } from './bytes.ts';

const ONE = '<p>　　近日，车企甲在深圳宣布，将与芯片企业乙合作开发自动驾驶芯片，项目落户坪山区，总投资超过50亿元。</p>';
const TWO = '<p>　　业内人士指出，电池企业丙、丁也在上海、武汉布局固态电池，预计明年量产。</p>';
const TEXT = [
  'paragraph: 近日，车企甲在深圳宣布，将与芯片企业乙合作开发自动驾驶芯片，项目落户坪山区，总投资超过50亿元。',
  'paragraph: 业内人士指出，电池企业丙、丁也在上海、武汉布局固态电池，预计明年量产。',
];
const NEWS = [
  '华为发布新款折叠屏手机 售价过万元',
  '腾讯一季度净利润增长超预期',
  '特斯拉上海工厂产能再创新高',
  '小米汽车预计明年量产',
];
const LIST = `<ul>${NEWS.map((title) => `<li><a href="/n">${title}</a><span>05-10</span></li>`).join('')}</ul>`;
const MENU = '首页 新闻 财经 科技 体育 股票 基金 外汇 美股 北京 上海'
  .split(' ')
  .map((word) => `<a href="/">${word}</a>`);

describe('a whole saved page', () => {
  it('gives the article alone, whatever its elements are called', () => {
    const document = read(
      `<!DOCTYPE html><html><head><title>车企甲与芯片企业乙合作 - 某某在线</title></head><body>
<div class="a1">${MENU.join(' ')}</div><div class="a2">您当前的位置：<a>首页</a> &gt;&gt; <a>动态</a> &gt;&gt; 正文</div>
<div class="a3"><div class="b1"><h1>车企甲与芯片企业乙合作</h1><div class="b2">2022-03-04 09:30:11　来源：长江日报　作者：张三　点击：1234次</div>
<div class="b3">${ONE}${TWO}</div><div class="b4">上一篇：<a>武汉出台人工智能措施</a><br>下一篇：<a>宜昌与宁德时代签约</a></div>
<div class="b5"><b>相关文章</b>${LIST}</div><div class="b6"><b>最新评论</b><p>用户甲：谁知道北京什么时候能买到？</p></div></div>
<div class="a4"><div>热点排行</div>${LIST}</div></div>
<div class="a5">关于我们 | 联系我们 | 网站地图<br>版权所有：某某在线　鄂ICP备05000001号</div></body></html>`,
      'a.html',
    );
    expect(outline(document)).toEqual(['title: 车企甲与芯片企业乙合作', ...TEXT]);
    expect(document).toMatchObject({ date: '2022-03-04', source: '长江日报' });
  });

  it('is found in the cells of a table that lays out the page', () => {
    const document = read(
      `<html><body><table><tr>${MENU.map((link) => `<td>${link}</td>`).join('')}</tr></table><table><tr><td>${LIST}</td><td><div>时间：2022-03-04 09:30</div>${ONE}${TWO}${LIST}</td></tr></table></body></html>`,
      'a.html',
    );
    expect(outline(document)).toEqual(TEXT);
    expect(document.date).toBe('2022-03-04');
  });

  it('keeps the tables, lists and figures of the article', () => {
    const table = '<table><tr><td>企业</td><td>城市</td></tr><tr><td>华为</td><td>深圳</td></tr></table>';
    const document = read(
      `<html><body><div>${MENU.join('')}</div><div><h1>合作的消息</h1><div>${ONE}${TWO}${table}<ul><li>发展5G。</li></ul></div></div></body></html>`,
      'a.html',
    );
    expect(outline(document)).toEqual([
      'title: 合作的消息',
      ...TEXT,
      'row: 企业\t城市',
      'row: 华为\t深圳',
      'item: 发展5G。',
    ]);
  });

  it('keeps the words that were made links to shares and topics, and leaves out their prices', () => {
    const document = read(
      '<html><body><p>近日，<span id="stock_sz1"><a href="/s" class="keyword">车企甲</a></span><span id="quote_sz1">(265.10, 3.21, 1.23%)</span>在<a href="/t">深圳</a>宣布合作，总投资超过50亿元。</p></body></html>',
      'a.html',
    );
    expect(document.text).toBe('近日，车企甲在深圳宣布合作，总投资超过50亿元。');
  });

  it('may be written in a templating language', () => {
    const article = `<p>${'武汉发布了规划，支持5G的发展。'.repeat(3)}</p>`;
    expect(
      read(
        `<%@ page x %><% if (a % 2 > 1) { %><c:import url="x"><c:param name="y">true</c:param></c:import>${article}<%= 北京 %>`,
        'a.jsp',
      ).text,
    ).toBe('武汉发布了规划，支持5G的发展。'.repeat(3));
    expect(read(`<?php if ($a->b > 1) echo "北京"; ?><a id="top"/>${article}`, 'a.php').text).toBe(
      '武汉发布了规划，支持5G的发展。'.repeat(3),
    );
    expect(read(`<template><my-menu title="北京"/>${article}<p>{{ 北京 }}</p></template>`, 'a.vue').text).toBe(
      '武汉发布了规划，支持5G的发展。'.repeat(3),
    );
  });
});
