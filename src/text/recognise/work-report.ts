import type { Candidate } from '../candidate.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

const REPORT = /政府工作报告/g;
const STATE = /全国人民代表大会|全国人大|国务院|十[一二三四五]届全国/;

/**
 * 《政府工作报告》 is a title that every government issues each year: it is named by its issuer. The issuer stands right
 * before the title, or is the sentence's cities; several cities in one sentence have a report each. Without one it stays generic.
 */
export const workReported: Recogniser = (evidence) =>
  [...evidence.reading.shadow.matchAll(REPORT)].flatMap((match) =>
    reportsAt(evidence, match.index, match.index + match[0].length),
  );

function reportsAt({ reading, known }: Evidence, start: number, end: number): Candidate[] {
  const sentence = reading.sentences[reading.sentenceAt(start)];
  if (!sentence) return [];
  const places = known
    .within({ start: sentence.start, end: start })
    .filter((c) => c.type === 'city' || c.type === 'region' || c.type === 'district');
  const adjacent = places.findLast((place) =>
    /^[市省区县]?(人民)?[《"]?(20\d\d年?)?$/.test(reading.shadow.slice(place.end, start)),
  );
  const issuers = adjacent ? [adjacent] : places.filter((place) => place.type === 'city');
  const year = /(20\d\d)年[^,。]{0,8}$/.exec(reading.shadow.slice(sentence.start, start))?.[1];
  const from =
    adjacent && /^[市省区县]?(人民)?(20\d\d年?)?$/.test(reading.shadow.slice(adjacent.end, start))
      ? adjacent.start
      : start;
  const suffix = adjacent && year ? `（${year}年）` : '';
  const names = [...new Set(issuers.map((place) => place.entry?.name ?? reading.text.slice(place.start, place.end)))];
  const state = STATE.test(reading.shadow.slice(sentence.start, start));
  if (names.length === 0 && state) names.push('国务院');
  const titles = names.length === 0 ? ['政府工作报告'] : names.map((issuer) => `${issuer}政府工作报告${suffix}`);
  return titles.map((name) => ({
    type: 'policy',
    start: from,
    end,
    rule: 'work-report',
    score: names.length === 0 ? 0.6 : 0.9,
    name,
  }));
}
