import type { Candidate } from '../candidate.ts';
import { standsAlone } from '../lexicon/dictionary.ts';
import type { Span } from '../lists.ts';
import { buildMatcher } from '../words/matcher.ts';
import { matchesOf } from '../words/matches.ts';
import type { Rule } from '../rule.ts';
import type { Evidence, Recogniser } from './recogniser.ts';
import { couldBeTechnology, endsLikeTechnology } from './technology-name.ts';

/** Technologies told by their form right where they stand: process nodes, acronyms with their kind or in full words, terms that were developed. */
export const formed: Recogniser = (evidence) => [
  ...processNodes(evidence),
  ...acronymsOfKind(evidence),
  ...spelledOut(evidence),
  ...explained(evidence),
  ...developed(evidence),
];

const NODE =
  /(?<![\d.a-z])(\d{1,3}(?:\.\d)?) ?(?:nm|纳米|奈米)(?=(?:级|及以[上下])?的? ?(?:先进|成熟|逻辑|finfet)?(?:制程|工艺|技术|芯片|晶片|节点|产线|晶圆))/g;

/** `180 纳米工艺`: what chips of that size are made by. */
function processNodes({ reading }: Evidence): Candidate[] {
  return matchesOf(NODE, reading.shadow).map(({ 0: surface, 1: number, index }) => ({
    ...technology(index, index + surface.length, 'process-node'),
    name: `${number}纳米`,
  }));
}

const OF_KIND =
  /(?<![\w./@#&-] ?)[A-Z][A-Z0-9]{2,7}(?:-[A-Z0-9]{1,4})?(?= ?(?:算法|演算法|协议|協議|加密|调制|指令集|总线|数字签名))/g;
const BASED_ON =
  /(?<=基[于於] ?)[A-Z][A-Z0-9]{2,7}(?:-[A-Z0-9]{1,4})?(?= ?的[\u4e00-\u9fff]{0,8}(?:技术|技術|算法|方法|协议|協議))/g;
/** Agreements and bodies have acronyms too. */
const NO_TECHNOLOGY =
  /^(WTO|NDA|SLA|TPP|RCEP|CPTPP|USMCA|NATO|MOU|EULA|GPL|MIT|BSD|IMF|OPEC|FTA|GDPR|WHO|ICANN|IETF|IEEE|CIA|NSA|FBI|BBNJ|START|INF|NPT)$/;

/** `SLSQP 算法`, `ABC 协议`, `基于 ABC 的测向技术`. */
function acronymsOfKind(evidence: Evidence): Candidate[] {
  const matches = [OF_KIND, BASED_ON].flatMap((pattern) => matchesOf(pattern, evidence.reading.text));
  return matches.flatMap(({ 0: name, index }) =>
    NO_TECHNOLOGY.test(name) ? [] : unknown(evidence, index, index + name.length, 'acronym'),
  );
}

const IN_FULL = /(?<![\w./@#&-])([A-Z][A-Z0-9]{1,7}) ?[(（]([A-Z][A-Za-z-]+(?: [A-Za-z-]+){1,6})[)）]/g;
const TECHNICAL_WORD =
  /(?:Unit|Processor|Memory|Protocol|Network|Networks|Algorithm|Learning|Architecture|Computing|Language|Interface|Encryption|Engine|Modulation|Transistor|Array|Bus|Radio|Radar|Circuit|Laser|Diode|Sensor|Battery|Cell|Chip|Programming|Detection|Virtualization|Authentication|Arrival|Multiplexing|Generation|Reactor|Scanning|Signature)$/;

/** `DCU（Data Center Unit）`: the initials fit, the last word is a technical one. */
function spelledOut(evidence: Evidence): Candidate[] {
  return matchesOf(IN_FULL, evidence.reading.text).flatMap(({ 1: acronym, 2: words, index }) =>
    TECHNICAL_WORD.test(words!) && initialsOf(words!).includes(acronym!.replace(/\d/g, '').toLowerCase())
      ? unknown(evidence, index, index + acronym!.length, 'acronym')
      : [],
  );
}

function initialsOf(words: string): string {
  return words
    .split(/[ -]/)
    .filter((word) => !/^(of|and|for|the|in|on|to|a|by|with)$/.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

const EXPLAINED = /(?<![\w./@#&-] ?)([A-Z][A-Z0-9]{1,7}) ?[(（]([\u4e00-\u9fff]{3,14})[)）]/g;

/** `ABC（差分调制技术）`: the Chinese words in the bracket are a technology by their last one, or the acronym follows one. */
function explained(evidence: Evidence): Candidate[] {
  const { known } = evidence;
  return matchesOf(EXPLAINED, evidence.reading.text).flatMap(({ 0: all, 1: acronym, 2: words, index }) => {
    const inside = { start: index + all.length - 1 - words!.length, end: index + all.length - 1 };
    const entry = known.exact(inside, 'technology')?.entry;
    if (entry) return [{ ...technology(index, index + acronym!.length, 'acronym'), entry }];
    const follows = known
      .within({ start: index - 12, end: index })
      .some((c) => c.type === 'technology' && c.end === index);
    const isTerm =
      endsLikeTechnology(words!) &&
      (couldBeTechnology(evidence, inside) || known.within(inside).some((c) => c.type === 'technology'));
    return follows || isTerm ? unknown(evidence, index, index + acronym!.length, 'acronym') : [];
  });
}

const DEVELOPED =
  /(?:开发出|研制出|研发出|设计出|提出了?|发明了?|基于|采用了?)(?:一种|一款|一类|全新的?|新型的?|自主研发的?){0,2}([\u4e00-\u9fff]{2,8}?(?:算法|协议|加速卡|催化剂|激光器|编码|调制|测向|晶体管|电解质|合金|隔膜))/g;

/** `开发出量子启发式算法`, where the document speaks of it again: all its places. */
function developed(evidence: Evidence): Candidate[] {
  const { reading, judge } = evidence;
  const terms = new Set<string>();
  for (const { 0: all, 1: term, index } of matchesOf(DEVELOPED, reading.shadow)) {
    const end = index + all.length;
    if (judge.isNominal(term!) && couldBeTechnology(evidence, { start: end - term!.length, end })) terms.add(term!);
  }
  const places = new Map<string, Span[]>();
  buildMatcher([...terms]).search(reading.shadow, (_, start, end) => {
    if (!standsAlone(reading, start, end)) return;
    const term = reading.shadow.slice(start, end);
    const spans = places.get(term);
    if (spans) spans.push({ start, end });
    else places.set(term, [{ start, end }]);
  });
  return [...places.values()]
    .filter((spans) => spans.length >= 2)
    .flatMap((spans) => spans.map(({ start, end }) => technology(start, end, 'developed')));
}

function unknown({ known, reading }: Evidence, start: number, end: number, rule: Rule): Candidate[] {
  if (known.within({ start, end }).length > 0) return [];
  return [{ ...technology(start, end, rule), name: reading.text.slice(start, end) }];
}

function technology(start: number, end: number, rule: Rule): Candidate {
  return { type: 'technology', start, end, rule, score: 0.75 };
}
