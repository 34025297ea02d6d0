import type { Candidate } from '../candidate.ts';
import type { Known } from '../known.ts';
import type { Span } from '../lists.ts';
import type { Recogniser } from './recogniser.ts';

/** A kind of document alone names none: 《办法》, 《实施方案》 point back to a title. */
export const GENERIC_TITLE =
  /^(?:(?:管理|实施|暂行|指导|行动|工作|试点|总体|建设|发展|专项|若干|负面|正面|应急|修订|征求)*(?:办法|规定|条例|细则|意见|意见稿|通知|决定|公告|通告|方案|规划|纲要|计划|计画|措施|政策|指引|指南|规则|准则|要点|清单|目录|协定|协议|公约|条约|法案|草案|倡议|宣言|战略|框架|行动|蓝图|建议|规范|标准|章程|预案))$/;

/** A title in 《》 longer than this is an unclosed bracket. */
const LONGEST = 90;
/** Kinds of document that only governments, parliaments and their like issue. */
const HEAD =
  /(法|法典|条例|规定|办法|细则|决定|决议|公告|通告|通知|通报|批复|意见|意见书|函|章程|宪章|规划|纲要|纲领|计划|计画|方案|措施|政策|[一二三四五六七八九十\d]+条|要点|协议|公约|条约|议定书|协定|法案|草案|预算案|议程|总则|(条|命|号|行政|禁|总统|院|政|法|部)令|(联合|共同)(声明|公报)|施政报告|预算报告|工作提示|(管理|伦理|行为|工作)规范|(?<!共产党|独立)宣言|(规范|准入|认定)条件|认定方法|(规划|目标)的建议|的(安排|指示|批复)|预案|协定书|蓝图|专项(行动|工程|资金)|(治理|整治|攻坚|执法|推进|提升|示范|培育|创新|保护|应用|普及)(行动|工程))$/;
/** Kinds of document that anybody may write: a title needs more to it, or an issuer. */
const SOFT_HEAD =
  /(规则|准则|守则|路线图|指引|指南|导则|目录|清单|倡议|战略|策略|(合作|治理|政策)框架|行动|工程|原则)$/;
const SOFT_SHORTEST = 6;
const TAIL = /[\s"']*(\([^()]{1,20}\)|\d{4}[-至~]\d{4}年?|\d{4}年?版?)[\s"']*$/;
const BEFORE_NO =
  /(小说|电影|影片|大片|新片|电视剧|剧集|网剧|话剧|综艺|图书|著作|专著|教材|课程|专业|文章|论文|社论|评论|报告文学|[该本此篇份项名]报告|周刊|杂志|日报|栏目|节目|歌曲|专辑|游戏|手游|纪录片|图片来自|刊发|撰文|发表的?|一书|连载|转自|来自|题为|主演|演讲)["]?$/;
const AFTER_NO =
  /^(的?(外传|前传|正传|续集|番外|续作|动画|漫画|剧场版|主题曲|主演|导演|编剧|原作|票房|最终[回话]|第[一二三四五六七八九十\d]+[季部集话])|周刊|杂志|一书|一文|报道|记者|节目|栏目|专栏|期刊|作者|一诗|电影|(?:的?研究|调研)?报告|的(?:调查|研究|主要)?(?:结果|发现|结论)|课题|白皮书|主题演讲|的主题)/;
const INSIDE_NO =
  /[,?!|]|日报$|晚报$|时报$|周刊$|杂志$|学报$|白皮书|蓝皮书|研究报告|(?<!认定)方法$|说法$|看法$|想法$|做法$|书法$|算法$|语法$|魔法$|战法$|兵法$|剑法$|疗法$|打法$|玩法$|^(零八|七七|雅典|威尼斯|马丘比丘)宪章$|(招标|中标|采购|招聘|停牌|业绩|董事会决议)公告$|^(战略|框架|投资|业务|采购|销售|购销|租赁|服务|用户|许可|授权|股权|增资|收购|转让|入股|合作|合并)+协议(书)?$/;

/** Plans, laws and other issued documents in 《》: the title's head noun says so; books, articles and papers are left out. */
export const titled: Recogniser = ({ reading, known, judge }) =>
  titlesOf(reading.shadow).flatMap((span): Candidate[] => {
    const title = reading.shadow.slice(span.start, span.end).replace(/\s/g, '');
    const bare = withoutTail(title);
    const before = reading.shadow.slice(Math.max(0, span.start - 7), span.start - 1);
    const after = reading.shadow.slice(span.end + 1, span.end + 6);
    if (!namesPolicy(title) || BEFORE_NO.test(before) || AFTER_NO.test(after)) return [];
    if (GENERIC_TITLE.test(bare) || judge.isGeneric(bare) || title.length < 3) return [];
    if (!HEAD.test(bare) && issuedByCompany(known, reading.sentences[reading.sentenceAt(span.start)], span)) return [];
    return [{ type: 'policy', ...span, rule: 'title', score: 0.95 }];
  });

/** Whether a title's own words say that it is of an issued document. */
export function namesPolicy(title: string): boolean {
  const bare = withoutTail(title.replace(/\s/g, ''));
  if (INSIDE_NO.test(bare)) return false;
  return HEAD.test(bare) || (SOFT_HEAD.test(bare) && bare.length >= SOFT_SHORTEST);
}

/** How far before a title its issuer may stand. */
const ISSUER_REACH = 60;

/** Whether the last body named before a title in its sentence is a company. */
export function issuedByCompany(known: Known, sentence: Span | undefined, { start }: Span): boolean {
  if (!sentence) return false;
  const issuer = known
    .within({ start: Math.max(sentence.start, start - ISSUER_REACH), end: start })
    .findLast(({ type }) => type === 'company' || type === 'organisation' || type === 'region' || type === 'city');
  return issuer?.type === 'company';
}

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
