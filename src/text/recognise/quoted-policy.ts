import type { Candidate } from '../candidate.ts';
import { matchesOf } from '../words/matches.ts';
import { type Place, placesOf } from './places.ts';
import type { Evidence, Recogniser } from './recogniser.ts';
import { issuedByCompany } from './title.ts';

const QUOTED =
  /(?:推出|推行|实施|发布|通过|公布|宣布|出台|印发|启动|设立|制定|修订|提出|执行|违反|根据|依据|依照)[了的]?"([^"《》,。\n]{5,50}(?:计划|计画|方案|专案|规划|条例|办法|规定|细则|禁令|法案|新政)(?:\s?\([^()\n]{1,20}\))?)"/g;
/** A kind of document outside the quotes: 推行“甲乙”政策. */
const QUOTED_OF_KIND =
  /(?:推行|实施|出台|颁布|通过|被称为|称之为|称为|俗称|简称)了?"([^"《》,。\n]{2,20})"(政策|法案|条例|新政|战略|计划)/g;
/** 一份名为甲乙管理办法的文件 */
const NAMED =
  /(?:名为|题为)["《]?([^"《》,。\n的]{2,30}(?:通知|计划|方案|法案|条例|规划|办法|意见|倡议|战略|公约|协议|行动))["》]?的[\u4e00-\u9fff]{0,4}(?:文件|通知|法案|计划|法律|法规|政策|行动|法令|协议|方案)/g;
/** 启动“提质增效”专项行动 */
const CAMPAIGN =
  /(?:启动|开展|部署|组织|实施|推进|深化|打响|持续)了?[^"《》,。;:!?\n]{0,24}"([^"《》,。\n]{2,20})"(专项行动|专项整治行动|专项整治|整治行动|专项斗争|攻坚行动|提升行动|行动(?!力|者|派)|工程(?!师|院))/g;
/** “粤车南下”香港政策正式公布 */
const IN_FORCE =
  /"([^"《》,。\n]{2,20})"(?:[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{4})?(政策|法案|条例|新政|战略|计划)(?=(?:正式|全面|今日|今天|昨日)?(?:公布|出台|实施|施行|落地|生效|启动|推出|发布|颁布|推行|获批|获通过))/g;
/** 长期发展战略--“国民收入倍增计划” */
const APPOSED =
  /(?:战略|政策|计划|方案|措施|制度)(?:-{1,2}|:|,即|即)?"([^"《》,。\n]{5,30}(?:计划|方案|规划|法案|新政))"/g;
/** 放弃“门户开放”政策, 重申“甲乙”法案 */
const HELD_TO = /(?:重申|延续|放弃|取消|恢复|执行|违反)了?"([^"《》,。\n]{2,20})"(政策|法案|新政)/g;
const CALLED = /(?:发起|提出|签署|发布|通过)了?"([^"《》,。\n]{4,30}(?:倡议|宣言|纲领|共识|战略|公约|框架))"/g;

/** Policies in quotes behind a verb of issuing, beside the word for their kind, or when they come into force; and what a paper is said to be called. */
export const quotedOrCalled: Recogniser = (evidence) =>
  placesOf(evidence.reading).flatMap((place) => [
    ...(place.text.includes('"') ? quoted(evidence, place) : []),
    ...(/[名题]为/.test(place.text) ? called(place) : []),
  ]);

function quoted({ reading, known }: Evidence, { text, start, end, isBracketed }: Place): Candidate[] {
  const matches = [QUOTED, CALLED, APPOSED, QUOTED_OF_KIND, HELD_TO, CAMPAIGN, IN_FORCE].flatMap((pattern) =>
    matchesOf(pattern, text),
  );
  return matches.flatMap((match): Candidate[] => {
    const [all, inner = '', kind = ''] = match;
    const from = start + match.index + all.indexOf('"') + 1;
    const to = from + inner.length;
    if (isBracketed(from - start) || issuedByCompany(known, { start, end }, { start: from, end: to })) return [];
    const candidate: Candidate = { type: 'policy', start: from, end: to, rule: 'quoted-title', score: 0.7 };
    return [kind === '' ? candidate : { ...candidate, name: reading.text.slice(from, to) + kind }];
  });
}

function called({ text, start, isBracketed }: Place): Candidate[] {
  return matchesOf(NAMED, text).flatMap((match): Candidate[] => {
    const from = match.index + match[0].indexOf(match[1]!, 2);
    if (isBracketed(from)) return [];
    const at = start + from;
    return [{ type: 'policy', start: at, end: at + match[1]!.length, rule: 'plan-name', score: 0.75 }];
  });
}
