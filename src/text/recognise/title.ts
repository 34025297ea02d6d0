import type { Candidate } from '../candidate.ts';
import type { Span } from '../lists.ts';
import type { Recogniser } from './recogniser.ts';

/** A title in 《》 longer than this is an unclosed bracket. */
const LONGEST = 90;
const HEAD =
  /(法|法典|条例|规定|办法|细则|规则|决定|决议|令|公告|通告|通知|通报|批复|意见|函|章程|规划|纲要|计划|方案|行动|工程|措施|政策|[一二三四五六七八九十\d]+条|路线图|指引|指南|导则|目录|清单|倡议|宣言|战略|要点|协议|公约|协定|法案)$/;
const TAIL = /[\s"']*(\([^()]{1,20}\)|\d{4}[-至~]\d{4}年?|\d{4}年?版?)[\s"']*$/;
const BEFORE_NO =
  /(小说|电影|图书|著作|专著|文章|论文|报告文学|周刊|杂志|日报|栏目|节目|歌曲|游戏|纪录片|图片来自|刊发|撰文|发表的?|一书|连载|转自|来自)["]?$/;
const AFTER_NO = /^(周刊|杂志|一书|一文|报道|记者|节目|栏目|专栏|期刊|作者|一诗|电影)/;
const INSIDE_NO =
  /[,?!|]|日报$|晚报$|时报$|周刊$|杂志$|学报$|白皮书|蓝皮书|研究报告|方法$|说法$|看法$|想法$|书法$|算法$|语法$|魔法$|招标公告$|中标公告$|采购公告$|招聘公告$/;

/** Plans, laws and other issued documents in 《》: the title's head noun says so; books, articles and papers are left out. */
export const titled: Recogniser = ({ reading, judge }) =>
  titlesOf(reading.shadow).flatMap((span): Candidate[] => {
    const title = reading.shadow.slice(span.start, span.end).replace(/\s/g, '');
    const before = reading.shadow.slice(Math.max(0, span.start - 7), span.start - 1);
    const after = reading.shadow.slice(span.end + 1, span.end + 4);
    if (BEFORE_NO.test(before) || AFTER_NO.test(after) || INSIDE_NO.test(withoutTail(title))) return [];
    if (!HEAD.test(withoutTail(title)) || judge.isGeneric(withoutTail(title)) || title.length < 3) return [];
    return [{ type: 'policy', ...span, rule: 'title', score: 0.95 }];
  });

/** What stands before the trailing （…） and years of a title. */
export function withoutTail(title: string): string {
  let bare = title;
  for (let i = 0; i < 3 && TAIL.test(bare); i++) bare = bare.replace(TAIL, '');
  return bare.replace(/["'\s]+$/, '');
}

/** The insides of the outermost 《》 pairs; a second 《 before 》 without its own 》 starts anew; one line break is allowed. */
export function titlesOf(shadow: string): Span[] {
  const spans: Span[] = [];
  for (let open = shadow.indexOf('《'); open >= 0; open = shadow.indexOf('《', open + 1)) {
    const stretch = shadow.slice(open + 1, open + 1 + LONGEST);
    const close = stretch.indexOf('》');
    if (close < 0) continue;
    let end = close;
    const nested = stretch.lastIndexOf('《', close);
    if (nested >= 0) {
      const outer = stretch.indexOf('》', close + 1);
      const next = stretch.indexOf('《', close + 1);
      if (outer < 0 || (next >= 0 && next < outer)) continue;
      end = outer;
    }
    if (stretch.slice(0, end).split('\n').length > 2) continue;
    spans.push({ start: open + 1, end: open + 1 + end });
    open += end;
  }
  return spans;
}
