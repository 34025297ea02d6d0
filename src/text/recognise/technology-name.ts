import { standsAlone } from '../dictionary.ts';
import type { Span } from '../lists.ts';
import type { Evidence } from './recogniser.ts';

const NOT_IN_A_TERM =
  /主要|包含|进一步|做强|做大|加快|出台|连接|提升|打造|推动|实现|建设|开展|加强|受到|带动|大胆|部署|[的了着是在将把被与和及或等、。,;:!?"'《》<>()[\]|]/;
const NOT_A_TERM_END =
  /(产业|行业|企业|公司|产品|服务|应用|领域|场景|方向|人才|市场|经济|社会|生活|活动|项目|工程|问题|能力|水平|体系|机制|模式|政策|标准|环境|资源|平台|中心|基地|园区|建设|发展|创新|升级|教育|医疗|娱乐|游戏|社交|内容|组织|机构|协会|指数|计划|旅游|交通|金融|制造|办公|商务|消费|物流|农业|工业|安防|文旅|管理|治理|监管|合作|交流|培训|投资)$/;
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
