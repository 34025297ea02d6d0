import { describe, expect, it } from 'vitest';
import { outline, read } from './bytes.ts';

const ARTICLE = '上海发布了行动方案，支持虚拟现实产业发展。北京随后也发布了政策，武汉正在准备之中。';

describe('HTML', () => {
  it('keeps the words of links and spans, and none of their attributes', () => {
    const { text } = read(
      '<p>保障<span id="stock_1"><a href="https://example.org" title="某公司" class="keyword">海量数据</a></span>的存储。</p>',
    );
    expect(text).toBe('保障海量数据的存储。');
  });

  it('leaves out scripts, styles, comments, frames and share bars', () => {
    const { text } = read(
      `<div><style>.a&#123;color:red&#125;</style><script>let a = '京东';</script><!-- 阿里 --><iframe>腾讯</iframe><p>${ARTICLE}</p><div class="addtoany_share"><a>分享给朋友看看吧</a></div><div class="appendQr_wrap">海量资讯</div><p class="article-editor">责任编辑：某某 SF031</p></div>`,
    );
    expect(text).toBe(ARTICLE);
  });

  it('leaves out where a writer is logged in', () => {
    const places = ['IP属地：上海', '所属地 北京', 'IP 归属地: 河北'].map((place) => `<p>${place}</p>`).join('');
    expect(read(`${places}<p>${ARTICLE}</p><p>所属地区由各市决定。</p>`).text).toBe(`${ARTICLE}\n所属地区由各市决定。`);
  });

  it('keeps an article whose own element is called share or comment', () => {
    expect(read(`<div class="share-article"><p>${ARTICLE}</p></div>`).text).toBe(ARTICLE);
  });

  it('does not mistake part of a word for a menu', () => {
    expect(read(`<p>${ARTICLE}</p><div class="shareholders canvas">股东大会在上海召开。</div>`).text).toContain(
      '股东大会在上海召开。',
    );
  });

  it('gives headings, items, rows and captions their roles', () => {
    const page = `<html><body><h1>上海方案的要点</h1><h2>任务</h2><ul><li>发展5G。</li><li><p>发展6G。</p></li></ul><table><tr><th>企业</th><th>产品</th></tr><tr><td>华为</td><td>芯片<br>手机</td></tr></table><figure><img alt="图"><figcaption>上海的会场</figcaption></figure><p>${ARTICLE}</p></body></html>`;
    const document = read(page, 'a.html');
    expect(outline(document)).toEqual([
      'title: 上海方案的要点',
      'heading: 任务',
      'item: 发展5G。',
      'item: 发展6G。',
      'row: 企业\t产品',
      'row: 华为\t芯片 手机',
      'source: 上海的会场',
      `paragraph: ${ARTICLE}`,
    ]);
    const row = document.blocks[5]!;
    expect(row.cells?.map(([start, end]) => document.text.slice(start, end))).toEqual(['华为', '芯片 手机']);
  });

  it('reads a table that only lays out the page as lines', () => {
    expect(
      outline(
        read(
          `<html><table><tr><td><p>${ARTICLE}</p><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table></html>`,
          'a.html',
        ),
      ),
    ).toEqual([`paragraph: ${ARTICLE}`, 'row: 甲\t乙']);
  });

  it('decodes entities once', () => {
    expect(read('<p>A&amp;B 与 &lt;b&gt;，&amp;lt; &#20013;&#x56fd;</p>').text).toBe('A&B 与 <b>，&lt; 中国');
  });

  it('reads a line end inside Chinese as nothing, elsewhere as a space', () => {
    const words = '\n  上海市发布\n  了规划，Open\nAI\n也在。\n';
    expect(read(`<html><p>${words}</p></html>`, 'a.html').text).toBe('上海市发布了规划，Open AI 也在。');
    expect(read(`<p>${words}</p>`).text).toBe('上海市发布了规划，Open AI 也在。');
  });

  it('joins what mark-up and invisible characters cut apart', () => {
    expect(
      read(
        '<p><b>上</b><strong>海</strong>和<em>华</em><!-- x -->为，商<wbr>汤<ruby>科<rt>ke</rt></ruby>技。</p>',
        'a.html',
      ).text,
    ).toBe('上海和华为，商汤科技。');
    expect(read('上\u200b海和**华**\u2060为\ufeff，商\ufe00汤\u{e0100}科\u00ad技。').text).toBe(
      '上海和华为，商汤科技。',
    );
    expect(read('正文在这里。\n\ufeff# 标题一\n\ufeff- 上海').blocks.map(({ role }) => role)).toEqual([
      'paragraph',
      'title',
      'item',
    ]);
  });

  it('loses no more than the tag, comment or script that is never closed', () => {
    expect(read(`<p>${ARTICLE}</p><a href="x <p>重庆也在内。</p>`).text).toContain('重庆也在内。');
    expect(read(`<p>${ARTICLE}</p><!-- 未完 <p>重庆也在内。</p>`).text).toContain('重庆也在内。');
    expect(read(`<p>${ARTICLE}</p><script> <p>重庆也在内。</p>`).text).toContain('重庆也在内。');
  });

  it('leaves out the code of page templates', () => {
    expect(read(`<%@ include file="某某.jsp" %><p>{{ 标题 }}${ARTICLE}</p>`, 'a.jsp').text).toBe(ARTICLE);
    expect(read(`<template><div><p>${ARTICLE}</p></div></template><script>const 甲 = 1;</script>`, 'a.vue').text).toBe(
      ARTICLE,
    );
  });
});
