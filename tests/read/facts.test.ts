import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/read/facts.ts';
import { read } from './bytes.ts';

const BODY = '上海发布了新的行动方案。';

describe('what is known about a document', () => {
  it('comes from the front matter, after empty lines too', () => {
    const document = read(
      `\n\n---\ntitle: '上海_元宇宙_方案'\nauthor: 某网\ndate: Fri, 08 Jul 2022 02:39:35 GMT\nurl: https://example.org/a?b=1\n---\n${BODY}`,
    );
    expect(document).toMatchObject({
      title: '上海_元宇宙_方案',
      source: '某网',
      date: '2022-07-08',
      url: 'https://example.org/a?b=1',
    });
    expect(document.text).toBe(`上海_元宇宙_方案\n${BODY}`);
  });

  it('survives YAML that is broken', () => {
    const document = read(`---\ntitle: "未完的标题\ndate: 2022-03-04\ntags: [a, b\n---\n${BODY}`);
    expect(document.date).toBe('2022-03-04');
    expect(document.text).toContain(BODY);
  });

  it('does not take a rule at the head of a text for front matter', () => {
    expect(read(`---\n${BODY}\n---\n北京也发布了。`).text).toBe(`${BODY}\n北京也发布了。`);
  });

  it('comes from the head of a page', () => {
    const document = read(
      `<html><head><title>上海的新方案 - 某某网</title><meta property="article:published_time" content="2021-05-06T07:08:09+08:00"><meta property="og:url" content="https://example.org/x"><meta property="og:site_name" content="某某网"></head><body><p>${BODY}</p></body></html>`,
      'a.html',
    );
    expect(document).toMatchObject({
      title: '上海的新方案',
      date: '2021-05-06',
      url: 'https://example.org/x',
      source: '某某网',
    });
  });

  it('comes from the lines near the top', () => {
    const document = read(`# 上海的新方案是什么\n\n2022年1月8日 10:30\n\n来源：某某日报\n\n${BODY}`);
    expect(document).toMatchObject({ date: '2022-01-08', source: '某某日报' });
    expect(document.text).not.toContain('10:30');
  });

  it('takes the title from the first heading, a short first line, or the name of the file', () => {
    expect(read(`# 领导\n\n## 关于产业发展的建议书\n\n${BODY}`).title).toBe('关于产业发展的建议书');
    expect(read(`2022产业白皮书\n\n${BODY}`).title).toBe('2022产业白皮书');
    expect(read(BODY, 'a/b/说明.txt')).toMatchObject({ title: '说明', text: BODY });
  });

  it('puts a title that stands over several lines together', () => {
    expect(
      read(
        `某市人民政府文件\n市人民政府印发关于支持\n产业园发展的优惠政策\n（试行）的通知\n各区人民政府：\n${BODY}`,
        'a.txt',
      ).title,
    ).toBe('市人民政府印发关于支持产业园发展的优惠政策（试行）的通知');
  });

  it('accepts no address but http and https', () => {
    expect(read(`---\nurl: javascript:alert(1)\n---\n${BODY}`).url).toBeNull();
  });

  it('holds a stable id, made of the bytes', () => {
    expect(read(BODY, 'a.md').id).toBe(read(BODY, 'other/b.md').id);
    expect(read(BODY).id).toMatch(/^[\da-f]{12}$/);
    expect(read(BODY).sha256.startsWith(read(BODY).id)).toBe(true);
  });

  it.each([
    ['上海发布了新的行动方案，支持数字经济发展。', 'zh'],
    ['特首在推銷粵港澳大灣區時引述機構的經驗。', 'zh-Hant'],
    ['The city published a plan for artificial intelligence.', 'en'],
    ['12345 67890', 'und'],
  ])('knows the language of %s', (text, language) => {
    expect(read(text).language).toBe(language);
  });
});

describe('dayOf', () => {
  it.each([
    ['2022-07-21T21:57:40+08:00', '2022-07-21'],
    ['Thu, 1 Dec 2022 23:59:59 GMT', '2022-12-01'],
    ['2022年3月4日', '2022-03-04'],
    [20221211, '2022-12-11'],
    ['2022-02-30', null],
    ['2022-13-01', null],
    ['soon', null],
    [undefined, null],
  ])('reads %s', (value, day) => {
    expect(dayOf(value)).toBe(day);
  });
});
