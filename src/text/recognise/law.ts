import type { Candidate } from '../candidate.ts';
import { matchesOf } from '../words/matches.ts';
import { type Place, placesOf } from './places.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

/** 日本专利法, 欧盟《反垄断法》: another country's law of a name that laws have everywhere. */
const FOREIGN_LAW =
  /((?:美国|英国|日本|韩国|德国|法国|欧盟|印度|俄罗斯|澳大利亚|加拿大|新加坡|巴西|越南|意大利|荷兰|以色列|南非|瑞士|西班牙)(?:联邦)?)的?《?((?:专利|版权|著作权|商标|破产|证券|证券交易|银行控股公司|通信|隐私|数据保护|出口管制|反垄断|反托拉斯|网络安全|移民|外国投资|竞争|劳动|电信|贸易|国家安全|情报)法)(?![律院官案]|规(?!定))》?/g;
/** 网络犯罪防治法（草案）, 监狱法修订草案 */
const DRAFT = /([\u4e00-\u9fff]{2,14}?(?:法典|法|条例))(?:\((?:修订|修正)?草案[^()\n]{0,10}\)|(?:修订|修正案)?草案)/g;

/** Laws outside of 《》: those of other countries (日本专利法), and drafts (甲乙安全法草案). */
export const lawNamed: Recogniser = (evidence) =>
  placesOf(evidence.reading).flatMap((place) => [
    ...(place.text.includes('法') ? foreignLaws(evidence, place) : []),
    ...(place.text.includes('草案') ? drafts(evidence, place) : []),
  ]);

/** Named with its country, so that it is not the law of that name at home. */
function foreignLaws({ reading }: Evidence, { text, start }: Place): Candidate[] {
  return matchesOf(FOREIGN_LAW, text).map(({ 0: all, 1: country, 2: law, index }): Candidate => {
    const from = start + index + all.indexOf(law!, country!.length);
    const isTitled = all.includes('《');
    const name =
      reading.text.slice(start + index, start + index + country!.length) + reading.text.slice(from, from + law!.length);
    const span = { start: isTitled ? from : start + index, end: from + law!.length };
    return { type: 'policy', ...span, name, rule: 'plan-name', score: 0.96 };
  });
}

/** A law that is discussed; what stands before its name ends with the last word that leads to it. */
function drafts({ reading, judge }: Evidence, { text, start, isBracketed }: Place): Candidate[] {
  return matchesOf(DRAFT, text).flatMap((match): Candidate[] => {
    const whole = match[1]!;
    const lead = /^.*(?:审议了?|关于|听取了?|提交了?|提请|表决|通过了?|发布了?|公布了?|[的对和与及就])/.exec(whole);
    const offset = Math.max(lead?.[0].length ?? 0, judge.afterPredicate(whole));
    const from = match.index + offset;
    const name = whole.slice(offset);
    if (isBracketed(from) || name.length < 4 || /^(?:立|修|新|该|本|此|相关)/.test(name)) return [];
    const at = start + from;
    if (!reading.isBoundary(at)) return [];
    return [{ type: 'policy', start: at, end: at + name.length, rule: 'plan-name', score: 0.75 }];
  });
}
