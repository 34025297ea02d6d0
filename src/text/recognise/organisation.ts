import type { Candidate } from '../candidate.ts';
import type { NameType } from '../lexicon/lexicon.ts';
import { matchesOf } from '../words/matches.ts';
import type { Evidence, Recogniser } from './recogniser.ts';

const BODY =
  /^[^,。、;:!?"'《》<>()[\]|\s的和与在将了是有等对为把被]{0,14}?(大学|学院|中学|小学|学校|研究院|研究所|研究中心|研究会|医院|交易所|协会|学会|商会|联合会|促进会|基金会|实验室|出版社|电视台|日报|晚报|晨报|时报|商报|博物馆|图书馆|体育馆|美术馆|法院|检察院|设计院|科学院|工程院|党校|书院|智库|机场|火车站|高铁站|南站|北站|东站|西站|大剧院|大厦|会展中心|世贸中心|世界贸易中心|(?:卫星)?发射中心|航天发射场|指挥控制中心|服务中心|创新中心|博览会|论坛|峰会|大会)/;
/** What happens between a place and a body, or how many of the kind there are: it is not the body's name. */
const TOLD =
  /出席|参加|会见|会晤|接见|访问|考察|调研|参观|走进|前往|进入|举办|举行|召开|启动|承办|成立|设立|建立|拥有|聚集|依托|推出|发布|回归|进行|距离|许多|很多|不少|部分|所有|全部|各大|各[家所间座]|某|[一二两三四五六七八九十百几数多\d首][家所间座个场]/;
const ROAD =
  /^[东西南北中]?[一二三四五六七八九十]{0,2}(路|街|大道|大街|巷|弄|桥|里弄|镇|乡|湾区?|湖|江|河|港|站|话|菜|人民出版社|时间)/;

const EVENT =
  /(?:世界|全球|国际|中国|全国|亚洲)[^,。、;:!?"'《》<>()[\]|\s的和与在将了是有]{2,14}(?:大会|博览会|论坛|峰会|展览会|交易会|运动会|研讨会)/g;
/** 电子商务法研究中心 is not the law it studies. */
const STUDIED = /^(研究|学会|学院)/;
const NAMES_BODIES = new Set<NameType>(['city', 'region', 'district', 'organisation']);

/** Bodies, buildings and roads that carry a place's name: they are not the place (上海数据交易所, 南京路, 中山医院). */
export const organisationNamed: Recogniser = (evidence) => [
  ...bodies(evidence),
  ...bodiesOfFields(evidence),
  ...events(evidence),
];

function events({ reading }: Evidence): Candidate[] {
  return matchesOf(EVENT, reading.shadow).map(({ 0: name, index }) => ({
    type: 'event',
    start: index,
    end: index + name.length,
    rule: 'event-name',
    score: 0.7,
  }));
}

function bodies({ reading, known }: Evidence): Candidate[] {
  return known.all.flatMap((place): Candidate[] => {
    if (!NAMES_BODIES.has(place.type) || place.end - place.start < 2) return [];
    const after = reading.shadow.slice(place.end, place.end + 20);
    const match =
      BODY.exec(after) ??
      (place.entry?.facts.kind === 'government' ? departmentIn(after) : null) ??
      (place.type === 'city' && reading.shadow[place.end - 1] !== '市' ? ROAD.exec(after) : null);
    if (!match || TOLD.test(match[0])) return [];
    const end = place.end + match[0].length;
    if (!reading.isBoundary(end) && match[0].length < 3) return [];
    if (
      known
        .within({ start: place.end, end })
        .some(
          (c) =>
            c.type === 'city' ||
            c.type === 'company' ||
            (c.type === 'policy' && !STUDIED.test(reading.shadow.slice(c.end, c.end + 2))),
        )
    )
      return [];
    return [{ type: 'organisation', start: place.start, end, rule: 'organisation-name', score: 0.7 }];
  });
}

/** 工信部|电子信息司: a ministry's department is not about its field. */
function departmentIn(after: string): RegExpExecArray | null {
  const match = DEPARTMENT.exec(after);
  return match && !NO_DEPARTMENT.test(match[0]) ? match : null;
}

const DEPARTMENT = /^[\u4e00-\u9fff和与]{2,12}?司(?![法机令仪徒库])/;
const NO_DEPARTMENT = /公司|批准|发布|认为|表示|上司|的|在|对|将|于/;

const BODY_OF_FIELD =
  /^[^,。、;:!?"'《》<>()[\]|\s的]{0,8}?(协会|学会|研究会|促进会|联合会|委员会|办公室|领导小组|研究院|研究所|研究中心|重点实验室|实验室|测评中心|评测中心|应急响应中心|产业联盟|战略联盟|安全局|管理局)/;

/** Bodies that bear a field's name: 网络安全与基础设施安全局 is not about 网络安全. */
function bodiesOfFields({ reading, known }: Evidence): Candidate[] {
  return known.all.flatMap((field): Candidate[] => {
    if (field.type !== 'technology') return [];
    const match = BODY_OF_FIELD.exec(reading.shadow.slice(field.end, field.end + 18));
    if (!match) return [];
    const end = field.end + match[0].length;
    const between = known.within({ start: field.end, end });
    if (!reading.isBoundary(end) || between.some((c) => c.type !== 'technology' && c.type !== 'generic')) return [];
    return [{ type: 'organisation', start: field.start, end, rule: 'organisation-name', score: 0.7 }];
  });
}
