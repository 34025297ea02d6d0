import type { Candidate } from '../candidate.ts';
import { matchesOf } from '../words/matches.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

const REPORT = /政府工作报告/g;
const STATE = /全国人民代表大会|全国人大|全国两会|国务院|中央(?=$|[的《"])|十[一二三四五]届全国|李克强|温家宝|李强总理/;
const GENERIC = '政府工作报告';
/** The score of a report whose issuer is beyond doubt. */
const ISSUED = 0.9;
/** How far before the title its issuer may stand. */
const REACH = 160;

/**
 * 《政府工作报告》 is a title that every government issues each year: it is named by its issuer. The issuer stands right
 * before the title, or is the sentence's cities outside quotes; several cities in one sentence have a report each. A
 * report without an issuer is the one the document names by its issuer, where it names only one; else it stays generic.
 */
export const workReported: Recogniser = (evidence) => {
  const reports = matchesOf(REPORT, evidence.reading.shadow).flatMap((match) =>
    reportsAt(evidence, match.index, match.index + match[0].length),
  );
  const named = new Set(reports.flatMap(({ name, score }) => (name && score === ISSUED ? [name] : [])));
  const only = named.size === 1 ? [...named][0]! : GENERIC;
  return reports.map((report) => (report.name === GENERIC ? { ...report, name: only } : report));
};

function reportsAt({ reading, known }: Evidence, start: number, end: number): Candidate[] {
  const sentence = reading.sentences[reading.sentenceAt(start)];
  if (!sentence) return [];
  const clause = Math.max(sentence.start, start - REACH);
  const places = known
    .within({ start: clause, end: start })
    .filter((c) => c.type === 'city' || c.type === 'region' || c.type === 'district');
  const adjacent = places.findLast((place) => BETWEEN.test(reading.shadow.slice(place.end, start)));
  const before = reading.shadow.slice(clause, start);
  const state = STATE.test(before);
  const cities = places.filter((place) => place.type === 'city' && !inQuotes(reading.shadow, clause, place.start));
  const issuers = adjacent ? [adjacent] : state ? [] : cities;
  const year = /(20\d\d)年[^,。]{0,8}$/.exec(before)?.[1];
  const from = adjacent && UNBROKEN.test(reading.shadow.slice(adjacent.end, start)) ? adjacent.start : start;
  const suffix = (adjacent || state) && year ? `（${year}年）` : '';
  const names = [...new Set(issuers.map((place) => place.entry?.name ?? reading.text.slice(place.start, place.end)))];
  if (names.length === 0 && state) names.push('国务院');
  const titles = names.length === 0 ? [GENERIC] : names.map((issuer) => `${issuer}${GENERIC}${suffix}`);
  return titles.map((name) => ({
    type: 'policy',
    start: from,
    end,
    rule: 'work-report',
    score: adjacent || state ? ISSUED : names.length > 0 ? 0.8 : 0.6,
    name,
  }));
}

const BETWEEN = /^[市省区县]?(人民)?的?[《"]?(20\d\d年?)?$/;
const UNBROKEN = /^[市省区县]?(人民)?(20\d\d年?)?$/;

/** Whether an odd number of quotes stands before: what is cited is not who acts. */
function inQuotes(shadow: string, from: number, at: number): boolean {
  return (shadow.slice(from, at).match(/"/g)?.length ?? 0) % 2 === 1;
}
