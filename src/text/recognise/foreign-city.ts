import type { Candidate } from '../candidate.ts';
import { SOUNDS } from '../context/foreign-sounds.ts';
import type { Recogniser } from './recogniser.ts';

/** What may stand between a country and its city: 首都, 南部, a prefecture. */
const BETWEEN = '(?:首都|[东西南北中]部|[\\u4e00-\\u9fff]{2,4}(?:县|州|道|府|省))?';
const AFTER = '市(?![场值况面价集区镇])';
const TRANSCRIBED = new RegExp(`^${BETWEEN}([${SOUNDS}]{2,6})${AFTER}`);
/** Countries whose cities are written in characters: two of them, none of which counts or compares. */
const IN_CHARACTERS = /^(日本|韩国|朝鲜|越南)$/;
const WRITTEN = new RegExp(
  `^${BETWEEN}([^,。、:;!?"'《》()\\s多个某各等的和与对大主几两全本该此首相高最第]{2})(?<![股超上退楼债汇]|[新小老古中名旧]城)${AFTER}`,
);

/** `日本镰仓市`, `伊朗南部米纳卜市`: a city of the country named before it, known to no lexicon. */
export const citiesOfCountries: Recogniser = ({ reading: { shadow }, known }) =>
  known.all.flatMap((region): Candidate[] => {
    if (region.type !== 'region' || region.entry?.facts.kind !== 'country') return [];
    const after = shadow.slice(region.end, region.end + 14);
    const match = TRANSCRIBED.exec(after) ?? (IN_CHARACTERS.test(region.entry.name) ? WRITTEN.exec(after) : null);
    if (!match) return [];
    const end = region.end + match[0].length;
    const start = end - 1 - match[1]!.length;
    if (known.within({ start, end }).length > 0) return [];
    const name = shadow.slice(start, end - 1);
    return [{ type: 'city', start, end, rule: 'city-of-country', score: 0.8, name }];
  });
