import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/read/place.ts';
import { read } from './bytes.ts';

const LONG = '综合专家和业界的表述，大致可以从以下几个维度来把握，人们畅想在不远的将来';

describe('broken lines', () => {
  it.each([
    ['a comma', `${LONG}，特别提及虚拟现实，`, '将部署量子计算等领域。'],
    ['an open quotation', '提高了对于“虚拟现实', '产业”的支持力度。'],
    ['the middle of a word', `${LONG}${LONG.slice(0, 8)}相关企`, '业的代表均出席会议。'],
    ['a closing quotation that ends no sentence', `${LONG}得到升级。“元宇宙”`, '时代，从硬件到软件都将发生变化。'],
  ])('are joined after %s, over an empty line too', (_, first, second) => {
    expect(read(`${first}\n\n${second}\n`).text).toBe(`${first}${second}`);
  });

  it('keep every character at its place', () => {
    const file = `${LONG}，\n\n将部署量子计算。`;
    const document = read(file);
    for (let index = 0; index < document.text.length; index += 1)
      expect(file[placeOf(document, index)]).toBe(document.text[index]);
  });

  it('are joined where a page is set at a fixed width', () => {
    const words = '各区市县人民政府高新开发区经济技术开发区管委会市政府各工作部门推进园区建设大力发展产业'.repeat(6);
    const lines = words.match(/.{24}/gu) ?? [];
    expect(read(`${lines.join('\n')}。`, 'a.txt').blocks).toHaveLength(1);
  });

  it.each([
    ['a sentence that has ended', '上海发布了方案。', '北京也发布了方案。'],
    ['short lines', '苹果', '微软'],
    ['a numbered line that follows', `${LONG}，`, '二、各地的布局'],
    ['a list that follows', `${LONG}，`, '- 上海的方案'],
    ['a source line', '资料来源：互联网公开资料', '全球领先的实时云渲染技术可提供服务。'],
  ])('are not seen in %s', (_, first, second) => {
    expect(read(`${first}\n\n${second}\n`).blocks).toHaveLength(2);
  });

  it('are joined with a space between Latin words', () => {
    expect(
      read('The city published a plan for virtual reality and\nartificial intelligence, with a fund for start-ups.')
        .text,
    ).toContain('and artificial');
  });
});
