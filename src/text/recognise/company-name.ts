import type { Span } from '../lists.ts';
import type { Evidence } from './recogniser.ts';

const NOT_IN_A_NAME = /[的了着是在将把被与和及或等、。,;:!?"'《》<>()[\]|]/;
const COMMON_NOUN_END =
  /(行业|产业|领域|技术|产品|设备|部门|机构|高校|院所|人员|企业|公司|厂商|品牌|市场|服务|方案|问题|风险|来源|单位|建议|传感器|器件|材料|用户|客户|地区|城市|政府|学校|医院|大学|银行业|内容|场景|应用|开发|设计|制造|生产|运营|管理|研究|建设|网络|系统|软件业|游戏业|动漫|文学|音乐|影视|题材|概念|概念股|族群|供应链|板块|个股|巨头|大厂|网站|工人|政策|服务商|提供商|运营商|经销商|职员|工具|数据|数据库|协议|攻击|漏洞|所有|其他|文档|队伍|路径|框架|事件|模式|证明|记录|说|回复|副总裁|总裁|经理|总监|负责人|创始人|[些一二三四五六七八九十])$/;
const BODY_END =
  /(局|署|部|厅|委|委员会|办公室|研究院|研究所|科学院|工程院|学院|大学|中学|小学|协会|学会|商会|联合会|总会|公会|工会|出版社|实验室|电视台|日报|晚报|周刊|联盟|基金会|法院|检察院|政府|中心|俱乐部|球队|小组|社区|论坛|大会|医院|项目|计划|工程|基地|园区|开发区|新区|等级|指数|频道|栏目|节目|人士|官员|专家|教授|院士|先生|女士|主席|总统|首相|部长|记者)$/;
/** Behind an office stands a person. */
const OFFICE_BEFORE =
  /(总裁|负责人|总监|经理|c[etfi]o|院士|教授|博士|主任|书记|董事长|创始人|合伙人|专家|分析师|记者|主席|局长|部长|市长|省长|研究员|工程师|律师|代表|委员) ?$/;
/** Chiefs, departments and professions are no companies. */
const ROLE = /^(c[efotims]o|ciso|cso|vp|hr|pr|it|ipo|roe|gdp|eps|vip|kol|mcn|app|pc|tv|dau|mau|arpu)$/;

/** Lines of business that end companies' names, behind two characters of their own. */
export const COMPANY_END =
  /[\u4e00-\u9fff]{2}(科技|药业|医药|制药|生物|电子|微电子|光电|股份|集团|控股|银行|证券|保险|财险|产险|人寿|基金|信托|资本|金控|国投|城投|理财|汽车|客车|能源|新能源|新材|锂业|锂电|储能|电气|电力|重工|机械|机床|装备|航空|航天|船舶|钢铁|铝业|矿业|化工|石化|化学|水泥|智能|数科|互联|软件|网络|信息|通信|半导体|机器人|医疗|药房|食品|乳业|酒业|物流|快递|传媒|影业|文旅|地产|置业|燃气|环保|环境|种业|农业)$/;

/**
 * Whether a stretch could be a company's name by its form: 2–12 characters (24 where Latin), no particle, no common noun
 * at its end, not made of generic words, not already known as something else, nor a known company with anything behind it
 * but a line of business (百度李彦宏 is a person, Oracle Cloud a product, 歌尔微电子 a company).
 */
export function couldBeCompany({ reading, known, judge }: Evidence, span: Span): boolean {
  const name = reading.shadow.slice(span.start, span.end);
  const latin = /^[\x20-\x7e]+$/.test(name);
  if (name.length < 2 || name.length > (latin ? 24 : 12)) return false;
  if (latin ? !/[a-z]{2}/.test(name) : NOT_IN_A_NAME.test(name) || COMMON_NOUN_END.test(name)) return false;
  if (latin && LATIN_BODY.test(name)) return false;
  if (/^\d|[-.…]$/.test(name) || ROLE.test(name) || BODY_END.test(name) || judge.isGeneric(name)) return false;
  if (!latin && name.length <= 3 && OFFICE_BEFORE.test(reading.shadow.slice(Math.max(0, span.start - 4), span.start)))
    return false;
  const inside = known.within(span);
  if (inside.some((c) => c.start === span.start && c.end === span.end)) return false;
  if (inside.some((c) => c.type === 'technology' && c.end === span.end && !isTrade(name, c.start - span.start)))
    return false;
  if (inside.some((c) => c.type === 'company' && c.end === span.end)) return false;
  const maker = inside.find((c) => c.type === 'company' && c.start === span.start);
  if (maker && !isBranch(name.slice(maker.end - span.start))) return false;
  const parts = inside.filter((c) => c.type !== 'city' && c.type !== 'region' && c.type !== 'district');
  return parts.length < 2 && parts.every((c) => c.end - c.start < name.length);
}

/** At most three Latin words, each with a capital or a digit in front. */
export function isProper(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 3 &&
    words.every(
      (word) => /^[A-Z\d]/.test(word) && !/^(The|And|Co-founder|President|Founder|Power|Third-Party)$/.test(word),
    )
  );
}

/** Bodies that are no companies, by the last word of their Latin names. */
const LATIN_BODY =
  /(?:^| )(?:university|institute|college|association|society|foundation|alliance|consortium|agency|bureau|commission|committee|council|forum|ministry)$/;

/** A line of business that is a technology too, behind two characters of a name of its own: 邦盛储能, 甲沃半导体. */
function isTrade(name: string, length: number): boolean {
  return (
    length >= 2 &&
    /^(储能|新能源|半导体|机器人|量子|氢能|新材料|航空航天|生物医药|传感器|激光|芯片|微电子)$/.test(name.slice(length))
  );
}

const BRANCH =
  /^[\u4e00-\u9fff]{0,4}(科技|电子|微电子|软件|汽车|金融|智能|半导体|能源|新能源|生物|医药|材料|股份|集团|控股|证券|银行|保险|基金|投资|资本|物流|航空|通信|网络|数科|音乐|影业|游戏|健康|医疗|安全|机器人|动力|光电)$/;

function isBranch(rest: string): boolean {
  return BRANCH.test(rest);
}
