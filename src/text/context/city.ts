import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { namesPolicy } from '../recognise/title.ts';

/** What the other names of a document say of its ambiguous cities. */
export interface Surroundings {
  /** Whether the city is named elsewhere in the document by a name that is not ambiguous. */
  isNamed(city: string): boolean;
  /** Whether the country, or a state of it, is named right before the offset. */
  countryEndsAt(offset: number, country: string): boolean;
  /** Whether an unambiguous city ends, or starts, at the offset. */
  cityEndsAt(offset: number): boolean;
  cityStartsAt(offset: number): boolean;
}

/**
 * Whether what stands around the name of a city makes it another thing: a province or county of that name abroad
 * (科尔多瓦省), a part of a foreign person's name (卡利巴夫), a ship (济南舰), a dish (扬州炒饭), a work or newspaper
 * (《首尔新闻》), a university (南京林大), a person (主任沈丹阳), a part of an address (cn-shenzhen.example), or characters that only meet there (9成都是, 那里约有).
 */
export function isNoCity({ shadow, isBoundary }: Reading, { entry, rule, start, end }: Candidate): boolean {
  if (rule === 'city-group') return RAIL_AFTER.test(shadow.slice(end, end + 3));
  const after = shadow.slice(end, end + 4);
  if (!CHINESE.test(shadow[start]!) && SPEAKS_AFTER.test(shadow.slice(end, end + 7))) return true;
  if (!CHINESE.test(shadow[start]!)) return JOINED.test(shadow[start - 1] ?? '') && JOINED.test(shadow[end] ?? '');
  if (UNIVERSITY_AFTER.test(after) || PERSON_BEFORE.test(shadow.slice(Math.max(0, start - 7), start))) return true;
  if (
    TELEPHONE_AFTER.test(shadow.slice(end, end + 16)) &&
    SURNAME_ALONE.test(shadow.slice(Math.max(0, start - 2), start))
  )
    return true;
  if (
    SURNAME_BEFORE.test(shadow[start - 1] ?? '') &&
    PERSON_AFTER.test(shadow.slice(end, end + 4)) &&
    isBoundary(start - 1)
  )
    return true;
  if (/^舰/.test(after) || DISH_AFTER.test(after)) return true;
  if (COUNTED.test(shadow[start]!) && NUMBER.test(shadow.slice(Math.max(0, start - 4), start))) return true;
  if (shadow[start] === '里' && /[那这哪]/.test(shadow[start - 1] ?? '')) return true;
  if (entry?.facts.country !== undefined) {
    if (/^(省|州|郡|县|大区|府(?!邸|上|衙))/.test(after)) return true;
    if (after.startsWith('·') || shadow[start - 1] === '·' || TRANSCRIBED.test(after)) return true;
    if (SOUND.test(shadow[start - 1] ?? '') && isBoundary(start - 1)) return true;
  }
  return inShortTitle(shadow, start, end);
}

const CHINESE = /[\u3400-\u9fff]/;
/** Who speaks is a person of that name: Redmond说. */
const SPEAKS_AFTER =
  /^ ?(?:说|称|表示|补充|指出|认为|解释|写道|强调|透露|警告|告诉|在(?:博客|推特|邮件|声明)|先生|女士|博士|教授)/;
/** Signs that hold the parts of a web address together. */
const JOINED = /[-._/@]/;
const UNIVERSITY_AFTER = /^(林大|理工|师大|农大|医大|工大|财大|交大|航大|民大|科大|外大)/;
const SURNAME =
  '[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹潘葛范彭鲁马方俞任袁柳史唐薛雷贺汤罗郝安傅康余顾孟黄穆萧尹姚邵汪毛戴宋庞熊舒屈项祝董梁杜季贾江郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫丁邓洪崔龚程邢陆翁焦侯段宫刘詹龙叶黎白赖乔温庄瞿阎易廖耿敖简饶曾关游]';
const PERSON_BEFORE = new RegExp(
  `(主任|部长|局长|书记|院长|主席|总裁|经理|先生|女士|记者|教授|同志|委员|董事长|所长|处长|博士|律师|研究员|分析师)${SURNAME}$|(联系人|责任编辑|责编|编辑|校对|审核|作者|主持人|撰文|摄影)[:|/丨 ]{0,2}${SURNAME}$`,
);
/** 戴琼海教授 */
const SURNAME_BEFORE = new RegExp(SURNAME);
const PERSON_AFTER =
  /^(副?教授|院士|博士|研究员|先生|女士|同志|委员|律师|老师|工程师|表示|指出|认为|介绍|坦言|强调|领衔|团队|课题组|说[,:])/;
/** A surname that stands by itself, and a telephone number: 杨柏林 010-…. */
const SURNAME_ALONE = new RegExp(`(^|[^\\u4e00-\\u9fff])${SURNAME}$`);
const TELEPHONE_AFTER = /^[ :(]{0,3}(?:电话|手机)?[ :]{0,2}(?:0\d{2,3}-?\d{7,8}|1[3-9]\d{9})/;
const RAIL_AFTER = /^(高铁|铁路|城铁|城际|高速|客专|动车|线|大桥|大?运河|公路|国道|通道)/;
const DISH_AFTER = /^(拉面|炒饭|火锅|烤鸭|热干面|牛肉面|小面|米粉|小笼包?|大闸蟹|板鸭|年糕|啤酒|臭豆腐|小吃|菜系|方言)/;
const COUNTED = /[成日天万台个里]/;
/** A number, but no year: 9成, 几成, not 2024成都. */
const NUMBER = /(^|\D)\d{1,3}$|[一二三四五六七八九十百千几两半]$/;
/** Two characters in a row that hardly ever stand but in foreign names. */
const TRANSCRIBED = /^[巴夫尔斯克姆弗莱娜莎蒂娅琳茨兹什赫黛蕾瑟涅耶维奇勒雷穆菲诺伦]{2}/;
/** One of them that is no word, in front: 阿尔巴尼斯. */
const SOUND = /[巴夫尔斯克姆弗莱娜莎蒂娅琳茨兹什赫黛蕾瑟涅耶维奇勒雷穆菲诺伦]/;

/** A title this short that names no issued document is the name of a newspaper, a film, a song. */
const SHORT_TITLE = 8;

function inShortTitle(shadow: string, start: number, end: number): boolean {
  const from = Math.max(0, start - SHORT_TITLE);
  const open = from + shadow.slice(from, start).lastIndexOf('《');
  if (open < from) return false;
  const close = shadow.slice(open + 1, open + SHORT_TITLE + 2).indexOf('》');
  if (close < 0 || open + 1 + close < end) return false;
  return !namesPolicy(shadow.slice(open + 1, open + 1 + close));
}

/**
 * Whether an ambiguous city name stands where only a city stands: after its province or its country, beside another
 * city (东京与川崎), after a word of place (在华盛顿签署), or with a form in the document that is not ambiguous. A name
 * flagged `weak` needs one of the first two. Groups (京沪) and abbreviations (沪) need their frames.
 */
export function isCityHere(reading: Reading, candidate: Candidate, surroundings: Surroundings): boolean {
  const { entry, rule, start, end } = candidate;
  const { shadow } = reading;
  if (!entry) return true;
  if (rule === 'city-group') return GROUP_AFTER.test(shadow.slice(end, end + 4));
  if (entry.flags.has('frame'))
    return inFrame(reading, candidate) && (!entry.flags.has('context') || surroundings.isNamed(entry.name));
  const { country } = entry.facts;
  if (afterProvince(reading, candidate)) return true;
  if (country !== undefined && surroundings.countryEndsAt(start, String(country))) return true;
  const ordinary = entry.flags.has('weak') && country === undefined;
  if (!ordinary && AND.test(shadow[start - 1] ?? '') && surroundings.cityEndsAt(start - 1)) return true;
  if (!ordinary && AND.test(shadow[end] ?? '') && surroundings.cityStartsAt(end + 1)) return true;
  if (entry.flags.has('weak')) return false;
  return (
    surroundings.isNamed(entry.name) ||
    (PLACE_BEFORE.test(shadow.slice(Math.max(0, start - 2), start)) && reading.isBoundary(start)) ||
    PLACE_AFTER.test(shadow.slice(end, end + 9))
  );
}

const AND = /[与和及、至到-]/;
const PLACE_BEFORE = /(首都|首府|在|位于|前往|飞往|抵达|飞抵|访问|总部|驻|来自|地处|落户|赴)$/;
const PLACE_AFTER =
  /^(\d{1,2}月\d{1,2}日(?:电|讯|消息)|方面|当局|一家|举行|召开|举办|当地|机场|市长|市民|市区|街头|郊区|分公司|总部|会议|峰会|等地|幼儿园|中学|小学|医院|法院|检察院|警方|公安|市委|经开区|高新区|火车站|高铁|地铁|轻轨|楼市)/;

/** Up to four characters of a province before the name: 辽宁朝阳, 吉林省吉林. */
function afterProvince(reading: Reading, { entry, start }: Candidate): boolean {
  const province = String(entry?.facts.province ?? '').replace(/(省|市|自治区|壮族|回族|维吾尔)+$/, '');
  if (province === '') return false;
  const before = reading.shadow.slice(Math.max(0, start - province.length - 1), start);
  return before.endsWith(province) || before === `${province}省`;
}

const FRAME_BEFORE = /[在来落赴驻离抵返留]$/;
const FRAME_AFTER = /^[企籍媒]/;
const GROUP_AFTER =
  /^(两地|两市|双城|两城|同城|一体化|都市圈|城市群|合作|走廊|经济带|科创|创新带|三地|三市|四地|四市|沿线|联动)/;
const NOT_AFTER = /^[深铜昆指市江]/;

function inFrame(reading: Reading, { start, end }: Candidate): boolean {
  const after = reading.shadow.slice(end, end + 2);
  if (NOT_AFTER.test(after) || !reading.isBoundary(end)) return false;
  return (
    (FRAME_BEFORE.test(reading.shadow.slice(start - 1, start)) && reading.isBoundary(start - 1)) ||
    (FRAME_AFTER.test(after) && reading.isBoundary(start))
  );
}
