import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Segmenter } from '../words/segmenter.ts';
import { shadowOf } from '../shadow.ts';

/** Judges whether a string could be a name at all. */
export interface NameJudge {
  /** Whether the string is made of generic words and modifiers alone: 关键核心技术, 相关产业. */
  isGeneric(name: string): boolean;
  /** Whether the string is one word of the language (利益, 渗透) and so hardly a name nobody knows. */
  isWord(name: string): boolean;
  /** Whether a stretch is made of ordinary words alone, or holds a verb or a particle: 网络犯罪, 实现了. */
  isPhrase(stretch: string): boolean;
  /** Whether a stretch reads as a name: no verb, adverb, preposition, conjunction, pronoun or particle in it, no number in front. */
  isNominal(stretch: string): boolean;
  /** How much of a stretch that starts with a name could be the name: what stands before the first verb or adverb behind its first word. */
  beforePredicate(stretch: string): number;
  /** Where in a stretch that ends with a name the name could start: behind the last verb or preposition that leaves two characters. */
  afterPredicate(stretch: string): number;
}

/** Parts of speech that no name goes on with: verbs, adverbs, adjectives, prepositions, conjunctions, pronouns. */
const PREDICATE = /^(v|vd|d|ad|a|p|c|r|uj|ul|ug|uz)$/;
const LEADING = /^(v|vd|d|ad|p|c|r|uj|ul|ug|uz)$/;
const NOT_NOMINAL = /^(v|vd|d|ad|p|c|r|uj|ul|ug|uz|y|m)$/;
const NUMBERED =
  /^(第?[一二三四五六七八九十百千两几多数半\d]+[个家名位款项大种批次期支条份\s年月日]|[各每某另其该本此这那]|其他|几乎|所有|全部|许多|更多|包括|除了)/;
/** Verbal nouns that companies' names hold: lines of business. */
const TRADE =
  /^(投资|服务|管理|咨询|制造|设计|运输|建设|控股|保险|租赁|防务|创新|教育|传动|制药|通信|传感|封装|检测|测试|储能|驱动|动力|控制|安全|传媒|数据|医疗|护理|物流|航空|测控|装备|包装|印刷|照明|显示|存储|计算|导航|遥感|环保|运动|旅游|娱乐|直播|生活|优选|出行|支付|理财|担保|信托|置业|开发|工程|勘探|铸造|锻造|加工|组装|养殖|种植|育种)$/;
/** Words of one character that stand beside names; others may be part of one (甲沃科, 通富). */
const SINGLE =
  /[在将把被已仍则均都也亦曾正可为是于对向与及从到由至升跌涨获占称说让使令给按随任兼的了着并因用像但而或且若不没很更最]/;

const MORE_GENERIC = [
  '等',
  '类',
  '型',
  '性',
  '化',
  '的',
  '多',
  '新',
  '大',
  '小',
  '高',
  '低',
  '国内',
  '国外',
  '我国',
  '本地',
  '各',
];

/** Builds the judge from the lexicon's generic words and the segmenter's dictionary. */
export function nameJudge(lexicon: Lexicon, segmenter: Segmenter): NameJudge {
  const generic = new Set(MORE_GENERIC);
  for (const entry of lexicon.entries) {
    if (entry.type !== 'generic') continue;
    for (const name of [entry.name, ...entry.aliases]) generic.add(shadowOf(name));
  }
  const longest = Math.max(...[...generic].map((word) => word.length));
  const heads = new Set([...generic].map((word) => word[0]));
  const isNominal = (stretch: string): boolean =>
    !NUMBERED.test(stretch) &&
    segmenter
      .cut(stretch)
      .every((word) => (word.length > 1 ? !NOT_NOMINAL.test(segmenter.tagOf(word)) : !SINGLE.test(word)));
  return {
    isPhrase: (stretch) =>
      /^[\u4e00-\u9fff]+$/.test(stretch) &&
      (!isNominal(stretch) || segmenter.cut(stretch).every((word) => word.length > 1)),
    isWord: (name) => /^[\u4e00-\u9fff]+$/.test(name) && segmenter.cut(shadowOf(name)).length === 1,
    isNominal,
    beforePredicate(stretch) {
      let length = 0;
      const words = segmenter.cut(stretch);
      for (const [index, word] of words.entries()) {
        const tag = segmenter.tagOf(word);
        const ends = word.length > 1 ? PREDICATE.test(tag) || (tag === 'vn' && !TRADE.test(word)) : SINGLE.test(word);
        if (index > 0 && ends) break;
        length += word.length;
      }
      return length;
    },
    afterPredicate(stretch) {
      let offset = 0;
      let start = 0;
      for (const word of segmenter.cut(stretch)) {
        offset += word.length;
        const leads = word.length > 1 ? LEADING.test(segmenter.tagOf(word)) : SINGLE.test(word);
        if (leads && stretch.length - offset >= 2) start = offset;
      }
      return start;
    },
    isGeneric(name) {
      const shadow = shadowOf(name);
      if (shadow !== '' && !heads.has(shadow[0])) return false;
      const reached = new Array<boolean>(shadow.length + 1).fill(false);
      reached[0] = true;
      for (let start = 0; start < shadow.length; start++) {
        if (!reached[start]) continue;
        for (let end = start + 1; end <= Math.min(shadow.length, start + longest); end++) {
          if (generic.has(shadow.slice(start, end))) reached[end] = true;
        }
      }
      return reached[shadow.length] === true;
    },
  };
}
