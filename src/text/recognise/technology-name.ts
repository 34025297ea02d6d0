import { standsAlone } from '../lexicon/dictionary.ts';
import type { Span } from '../lists.ts';
import type { Evidence } from './recogniser.ts';

const NOT_IN_A_TERM =
  /主要|包含|进一步|做强|做大|加快|出台|连接|提升|打造|推动|实现|建设|开展|加强|受到|带动|大胆|部署|[的了着是在将把被与和及或等、。,;:!?"'《》<>()[\]|]/;
const NOT_A_TERM_END =
  /(产业|行业|企业|公司|产品|服务|应用|领域|场景|方向|人才|市场|经济|社会|生活|活动|项目|工程|问题|能力|水平|体系|机制|模式|政策|标准|环境|资源|平台|中心|基地|园区|建设|发展|创新|升级|教育|医疗|娱乐|游戏|社交|内容|组织|机构|协会|指数|计划|旅游|交通|金融|制造|办公|商务|消费|物流|农业|工业|安防|文旅|管理|治理|监管|合作|交流|培训|投资|题材|概念|族群|板块|供应链|认证)$/;
/** Chiefs and measures of business are no technologies. */
const ROLE =
  /^(c[efotims]o|ciso|cso|vp|hr|pr|ipo|roe|roi|gdp|cpi|eps|vip|kol|dau|mau|arpu|gmv|kpi|okr|esg|ngo|wto|who|un|eu|uk|us|usa)$/;

/**
 * Whether a stretch could be a technical term by its form: 3–12 characters (Latin 2–20), no particle, not generic, no
 * field of life or business at its end (教育, 产业), and cut where words end.
 */
export function couldBeTechnology({ reading, known, judge }: Evidence, span: Span): boolean {
  const name = reading.shadow.slice(span.start, span.end);
  const latin = /^[\x20-\x7e]+$/.test(name);
  if (name.length < (latin ? 2 : 3) || name.length > (latin ? 20 : 12)) return false;
  if (latin ? !/[a-z]/.test(name) : NOT_IN_A_TERM.test(name) || NOT_A_TERM_END.test(name)) return false;
  if (/^\d+([.)、].*)?$/.test(name) || ROLE.test(name) || judge.isGeneric(name)) return false;
  const inside = known.within(span);
  if (
    inside.some(
      (c) =>
        c.end === span.end ||
        (c.type === 'technology' && c.start > span.start) ||
        c.type === 'company' ||
        c.type === 'city',
    )
  )
    return false;
  return standsAlone(reading, span.start, span.end);
}

const TECHNICAL_END =
  /(技术|系统|协议|算法|网络|接口|架构|语言|模型|电路|阵列|芯片|晶片|器|机|仪|膜|管|屏|镜|显示|成像|计算|运算|通信|通讯|加密|密码|认证|引擎|卫星|雷达|电池|材料|合金|陶瓷|纤维|激光|机器人|晶体|半导体|电极|催化剂|抗体|药物|疫苗|疗法|治疗|测序|编辑|识别|学习|推理|渲染|合成|追踪|捕捉|定位|导航|遥感|打印|封装|光刻|沉积|刻蚀|工艺|制程|储能|发电|输电|充电|换电|驾驶|调制|编码|解码|压缩|存储|内存|闪存|虚拟化|沙箱|防火墙|网关|区块链|合约|孪生|现实|接入|交换|路由|断层扫描|超声|核酸|蛋白|细胞|组学|酶|多肽|聚合物|树脂|光纤|光缆|波导|面板|基板|互连|互联|总线|天线|电机|轴承|固件|中间件|即服务|物联网|车联网|互联网|攻击|伪造|病毒|免疫|燃料|电解质|溶液|涂层|薄膜|粉末|石|氢|碳|硅|钢|玻璃)$/;

/** Whether a term ends in a word for a device, a material, a method or the like. */
export function endsLikeTechnology(term: string): boolean {
  return TECHNICAL_END.test(term);
}
