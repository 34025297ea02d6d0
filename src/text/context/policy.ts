import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';

const FIVE_YEARS = /^(国家)?["]?(十[二三四五六]五|第十[二三四五六]个五年)["]?规划/;
/** Whose plan it is, where it is not the state's: 全市“十四五”规划, 扩大消费“十五五”规划. */
const OF_A_PART =
  /(产业|行业|工业|企业|消费|发展|交通|能源|教育|卫生|健康|旅游|金融|环境|保护|建设|科技|文化|信息化|城镇化|运输|文物|[市省区县州镇村])["]?$/;

const FOREIGN_BEFORE =
  /(美国|英国|日本|韩国|德国|法国|欧盟|欧洲|印度|俄罗斯|澳大利亚|加拿大|新加坡|巴西|越南|意大利|荷兰|以色列|南非|瑞士|西班牙|泰国|印度尼西亚|马来西亚|菲律宾)(联邦)?的?《?$/;

/**
 * Whether what stands around the name of a law or a plan makes it another thing: 法律 behind a law's name (数据治理法律法规),
 * another country in front of it (日本专利法), a part of the state in front of its five-year plan.
 */
export function isNoPolicy({ shadow }: Reading, { start, end, entry }: Candidate): boolean {
  if (entry?.facts.jurisdiction === '中国' && FOREIGN_BEFORE.test(shadow.slice(Math.max(0, start - 9), start)))
    return true;
  if (shadow[end - 1] === '法' && /^(?:律|规(?!定))/.test(shadow.slice(end, end + 2))) return true;
  return (
    FIVE_YEARS.test(shadow.slice(start, Math.min(end, start + 14))) &&
    OF_A_PART.test(shadow.slice(Math.max(0, start - 4), start))
  );
}
