import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { SOUNDS } from './foreign-sounds.ts';

/** Whether the characters of a company's name are part of a foreign person's: 保罗·罗森, 博纳·埃格尔斯顿, or of a foreign place's: 博福特城堡. */
export function inForeignName(reading: Reading, { type, start, end, entry }: Candidate): boolean {
  const { shadow } = reading;
  if (type !== 'company' || !CHINESE.test(shadow[start]!) || end - start > 3) return false;
  if (entry?.facts.country !== '中国' && inTranscription(reading, start, end)) return true;
  if (shadow[start - 1] === '·' || shadow[start - 2] === '·') return CHINESE.test(shadow[start - 3] ?? '');
  return shadow[end] === '·' && entry?.facts.country !== '中国';
}

/** Whether a transcribed name goes on before or behind a brand, and what follows is a place's or a person's: 博|福特|城堡, 戴尔|蒙特. */
function inTranscription({ shadow, isBoundary }: Reading, start: number, end: number): boolean {
  if (!TRANSCRIBED.test(shadow.slice(start, end))) return false;
  const before = TRANSCRIBED_BEFORE.test(shadow[start - 1] ?? '') && isBoundary(start - 1);
  const length = TRANSCRIBED_AFTER.exec(shadow.slice(end, end + 2))?.[0].length ?? 0;
  return (before || length > 0) && PLACE_OR_PERSON.test(shadow.slice(end + length, end + length + 3));
}

const TRANSCRIBED = new RegExp(`^[${SOUNDS}]{2,3}$`);
const TRANSCRIBED_BEFORE = new RegExp(`(?![比可若多其科及约都如让])[${SOUNDS}]`);
const TRANSCRIBED_AFTER = new RegExp(`^[${SOUNDS}]{1,2}`);
const PLACE_OR_PERSON = /^(?:城堡|堡|市(?![场值占])|郡|县|镇|州|湾|港|岛|山|爵|教授|先生|女士|大学|博物馆)/;

/** Whether the name of a country with a trade behind it means that country's trade: 美国银行|板块, 中国石油|进口. */
export function isTradeOfCountry({ shadow }: Reading, { start, end }: Candidate): boolean {
  return (
    TRADE_OF_COUNTRY.test(shadow.slice(start, end)) &&
    (AS_TRADE_AFTER.test(shadow.slice(end, end + 5)) || SOME_BEFORE.test(shadow.slice(Math.max(0, start - 2), start)))
  );
}

const TRADE_OF_COUNTRY =
  /^(中国|美国|日本|韩国|法国|德国|英国)(移动通信|卫星通信|银行|石油|黄金|电力|船舶|船舶工业|广电|人寿|电气|稀土|电信|物流|电影|软件|卫星|出版|化工|化学|化肥|建材|建筑|烟草|燃气|水电|水务|核电|铝业|动力|电子|系统|邮政|重工|盐业)$/;
const AS_TRADE_AFTER =
  /^(?:业|板块|股(?!份|东)|体系|倒闭|挤兑|危机|命|用量|成分|探明|之父|管制|厂商|运营商|的?(?:系统|进口|出口|消费|需求|产量|产能|产品|设备|储备|储量|资源|供应|价格|市场|行业|产业|发展|监管|技术(?!有限|股份|公司)|标准))/;
const SOME_BEFORE = /([一几多各两这那]家|全球|含)$/;

const CHINESE = /[\u4e00-\u9fff]/;
