import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/read.ts';
import { annotateDocuments } from '../../src/text/annotate.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import { RULES, type Rule } from '../../src/text/rule.ts';
import { loadSegmenter } from '../../src/text/words/segmenter.ts';

const lexicon = loadLexicon();
const tools = { lexicon, segmenter: loadSegmenter(lexicon) };

function annotate(...texts: string[]) {
  return annotateDocuments(
    texts.map((text, i) => readDocument(new TextEncoder().encode(text), `document-${i}.md`)),
    tools,
  );
}

function entitiesOf(...texts: string[]): string[] {
  return [...annotate(...texts).corpus.entities.keys()].sort();
}

describe('names in no lexicon', () => {
  test('are companies when a list says so', () => {
    expect(entitiesOf('当地引进了甲沃科、华为、乙利得等芯片企业。')).toEqual(
      expect.arrayContaining(['company:甲沃科', 'company:乙利得', 'company:华为']),
    );
  });

  test('are companies beside two sure ones, where nothing in the list is anything else', () => {
    const keys = entitiesOf('百度、甲沃科、乙利得、丙川骏、腾讯、人民群众、Wexlor、Norvex发展强劲。');
    expect(keys.filter((key) => key.startsWith('company:')).sort()).toEqual(
      ['company:丙川骏', 'company:乙利得', 'company:甲沃科', 'company:百度', 'company:腾讯'].sort(),
    );
  });

  test('are companies in a column of companies', () => {
    expect(entitiesOf('# 名单\n\n企业\t产品\n甲沃科\t雷达\n乙利得\t电机\n')).toEqual(
      expect.arrayContaining(['company:甲沃科', 'company:乙利得']),
    );
  });

  test('are found everywhere once they are believed', () => {
    const { corpus } = annotate('代表性企业：甲沃科、华为、腾讯。', '甲沃科在武汉设厂。');
    expect(corpus.documents[1]!.mentions.map(({ entity }) => entity)).toEqual(['company:甲沃科', 'city:武汉']);
  });

  test('are no companies when a known company and a person stand together', () => {
    const keys = entitiesOf('会议由百度张大山、腾讯李小川、网易王远等企业负责人参加。').filter((key) =>
      key.startsWith('company:'),
    );
    expect(keys).toEqual(['company:百度', 'company:网易', 'company:腾讯'].sort());
  });

  test('are no companies when they are words of the language', () => {
    expect(entitiesOf('代表性企业：甲沃科、华为、渗透、利益。')).not.toEqual(expect.arrayContaining(['company:渗透']));
  });

  test.each([
    '获得融资的企业（甲密信息、骏沃安全、星利得）扩产。',
    '重点支持的企业包括甲密信息、骏沃安全、星利得，覆盖多地。',
    '这些企业分别为甲密信息、骏沃安全和星利得。',
  ])('are companies when the word before the list says so: %s', (text) => {
    expect(entitiesOf(text)).toEqual(
      expect.arrayContaining(['company:甲密信息', 'company:骏沃安全', 'company:星利得']),
    );
  });

  test.each([
    '该企业高管（张三、李大四、王小五）出席。',
    '企业家（张三、李大四、王小五）出席。',
    '企业有资金、人才、技术。',
  ])('are no companies when the list is of what companies have: %s', (text) =>
    expect(entitiesOf(text).filter((key) => key.startsWith('company:'))).toEqual([]),
  );

  test('are no companies when the list is of fields', () => {
    expect(entitiesOf('柔性触觉、嗅觉等领域涌现出不少企业。').filter((key) => key.startsWith('company:'))).toEqual([]);
  });
});

describe('companies no table knows', () => {
  const companies = (text: string): string[] => entitiesOf(text).filter((key) => key.startsWith('company:'));

  test.each([
    ['甲沃科（688999.SH）上涨3%。', '甲沃科'],
    ['乙利得(NASDAQ: YLD)发布财报。', '乙利得'],
    ['甲沃科创始人张三说。', '甲沃科'],
    ['由甲沃科资本领投，丙川创投、丁木基石跟投。', '丁木基石'],
    ['这家叫Wexlor 公司的企业倒闭了。', 'Wexlor'],
    ['据网络安全公司 Wexlor Labs 的数据，攻击增多。', 'Wexlor Labs'],
    ['安全企业骏沃安全近日宣布完成数千万元B轮融资。', '骏沃安全'],
    ['数据安全厂商Wexlor再获3亿美元融资。', 'Wexlor'],
    ['合成科技近日获得B轮融资。', '合成科技'],
    ['乙利得科技于2024年8月26日起在新三板挂牌。', '乙利得科技'],
    ['华为拟以3亿元收购安全企业元沃信息 51% 的股权。', '元沃信息'],
    ['腾讯收购天沃云安成其控股子公司。', '天沃云安'],
    ['腾讯全资子公司丙川金投拟出资5亿元。', '丙川金投'],
    ['腾讯通过丙川金投及丁洛投资合计持股5%。', '丁洛投资'],
  ])('are told by what stands beside them: %s', (text, name) => expect(companies(text)).toContain(`company:${name}`));

  test.each([
    '公司董事长说。',
    '他是一位创始人。',
    '这家公司的CEO辞职。',
    '美国国防部、国家安全局、华为、腾讯参加。',
    '高通仍持有该公司股份。',
    '该公司 Cookie 政策变了，联合犯罪集团被捕。',
    '该公司短时间内完成两轮融资，官宣完成融资，出售其资产成为其股东。',
    '他持有公司51%股权，收购上述股份，全资子公司股权不变。',
    '前9月房地产开发投资同比降9.1%，通过工会这一载体和平台持股。',
    '华为副总裁张大、腾讯负责人李小川、王远等企业嘉宾出席。',
  ])('are not made of titles and bodies: %s', (text) =>
    expect(companies(text).filter((key) => !/华为|腾讯|高通/.test(key))).toEqual([]),
  );

  test('are one with their legal names', () => {
    expect(companies('北京甲沃科技术有限公司成立。甲沃科做雷达。')).toEqual(['company:甲沃科']);
    expect(companies('浙江星海芯泰微电子股份有限公司（以下简称“星海”）。星海扩产。')).toEqual(['company:星海']);
    expect(companies('深圳市腾讯信息技术有限公司与腾讯。')).toEqual(['company:腾讯']);
  });

  test.each([
    ['通讯设备生产商甲沃通讯股份有限公司扩产。', '甲沃通讯'],
    ['北京芯片制造商福建省乙利集成电路有限公司被列入名单。', '福建省乙利集成电路'],
    ['国有企业丙沃控股有限公司投资。', '丙沃'],
    ['中国瑞沃投资发展集团有限公司原党委副书记。', '中国瑞沃投资发展'],
    ['武汉甲沃企业管理有限公司与武汉乙利品牌管理有限公司。', '武汉甲沃企业管理'],
    ['腾讯收购甲沃股份。', '甲沃'],
    ['武汉甲沃管理咨询合伙企业（有限合伙）持股。', '武汉甲沃管理咨询'],
    ['腾讯拟收购亚信科技股份。', '亚信科技'],
  ])('start behind what they are, and end where the form does: %s', (text, name) =>
    expect(companies(text)).toContain(`company:${name}`),
  );

  test('are apart from their branches', () => {
    expect(companies('保荐人为华泰国际、中金资本。')).toContain('company:华泰国际');
    expect(companies('中国移动通信集团江苏有限公司与中国移动。')).toHaveLength(2);
    expect(companies('上海华为技术有限公司与华为。')).toHaveLength(2);
  });

  test('end where the verb of the list starts', () => {
    expect(companies('腾讯、华为、甲沃科普遍上扬。')).toContain('company:甲沃科');
  });

  test('bear Simplified names where they are printed in Traditional characters', () => {
    expect(companies('騰訊、華為、電沃科等企業。')).toContain('company:电沃科');
  });
});

describe('names that too little speaks for', () => {
  test.each([
    ['会上演示了 Qorvexa 的样机。', 'Qorvexa', 'company'],
    ['这一代产品采用QVX2方案。', 'QVX2', 'technology'],
    ['走访了华为、乙利得。', '乙利得', 'company'],
  ])('are not believed, but told: %s', (text, name, type) => {
    const { rejected, corpus } = annotate(text);
    expect(rejected).toMatchObject([{ name, type, times: 1 }]);
    expect([...corpus.entities.keys()].join()).not.toContain(name);
  });

  test('are neither words amid English nor known names', () => {
    expect(annotate('He said The Quorvex Machine is here. 微软发布 Azure。').rejected).toEqual([]);
  });
});

describe('technologies no table knows', () => {
  const technologies = (text: string): string[] => entitiesOf(text).filter((key) => key.startsWith('technology:'));

  test.each([
    ['符合IEEE 802.15.9z标准。', 'IEEE 802.15.9z'],
    ['通过ISO/IEC 99001:2030认证。', 'ISO/IEC 99001:2030'],
    ['甲乙丙沉积（JYPD）设备。', 'JYPD'],
  ])('are told by number and gloss: %s', (text, name) => expect(technologies(text)).toContain(`technology:${name}`));

  test.each([
    '首席安全官（CSO）发言。',
    '国内生产总值（GDP）增长。',
    '网络安全与基础设施安全局（CISA）。',
    '区块链、隐私保护和广大网民的权益。',
  ])('are no offices, bodies or measures: %s', (text) =>
    expect(technologies(text).filter((key) => !/区块链|隐私保护/.test(key))).toEqual([]),
  );

  test('are found where the writer sets a space between Latin and Chinese', () => {
    expect(technologies('AI 芯片与 3 纳米工艺。')).toEqual(expect.arrayContaining(['technology:人工智能芯片']));
  });
});

describe('names that mean something else', () => {
  test.each([
    ['区域合作不断加强。', 'city:合作'],
    ['上海南站人流如织。', 'city:海南'],
    ['我们去吃苹果。', 'company:苹果'],
    ['中山医院的医生。', 'city:中山'],
    ['南京路步行街。', 'city:南京'],
    ['沪深300指数上涨。', 'city:上海'],
    ['经济增长低、高通胀持续。', 'company:高通'],
    ['每家平台化客户都涨价。', 'company:台化'],
    ['财政部助理部长保罗·罗森说。', 'company:罗森'],
    ['报告受到社会大众关注，小米汽车也在其中。', 'company:大众汽车'],
    ['为了理想和信念。', 'company:理想汽车'],
    ['腾讯有理想和信念，与各方达成合作。', 'company:理想汽车'],
    ['荣耀100年。', 'company:荣耀终端'],
    ['部署IDC机房。', 'company:IDC'],
  ])('%s does not name %s', (text, key) => expect(entitiesOf(text)).not.toContain(key));

  test.each([
    ['小米、苹果、华为等手机厂商涨价。', 'company:苹果'],
    ['东风、长安、奇瑞等车企出海。', 'company:东风汽车'],
    ['理想、蔚来交付量上升。', 'company:理想汽车'],
    ['近日，荣耀X60 Pro发售。', 'company:荣耀终端'],
    ['荣耀与华为达成战略合作。', 'company:荣耀终端'],
    ['腾讯和理想签署合作协议。', 'company:理想汽车'],
    ['中国电子全资子公司中标。', 'company:中国电子'],
    ['咨询机构IDC发布报告。', 'company:IDC'],
    ['东风、长安与供应商签约。', 'company:长安汽车'],
    ['理想汽车公布数据。理想的销量上升，理想 L9 热销，特斯拉下降。', 'company:理想汽车'],
    ['企业来沪发展。', 'city:上海'],
    ['吉林省吉林市发布规划。', 'city:吉林'],
  ])('%s names %s', (text, key) => expect(entitiesOf(text)).toContain(key));
});

describe('cities', () => {
  test.each([
    ['希望为在澳中国企业提供公平环境。', 'city:澳门'],
    ['弘扬企业家精神。', 'city:扬州'],
    ['冬小麦进入返青期。', 'city:青岛'],
    ['全球电脑有9成都是使用这种芯片。', 'city:成都'],
    ['那里约有一百万人。', 'city:里约热内卢'],
    ['议长卡利巴夫出席。', 'city:卡利'],
    ['西班牙南部科尔多瓦省发生事故。', 'city:科尔多瓦'],
    ['中俄舰艇编队中有济南舰。', 'city:济南'],
    ['《首尔新闻》的报道。', 'city:首尔'],
    ['日照市场需求旺盛。', 'city:日照'],
    ['京沪高铁提速。', 'city:上海'],
    ['国务院研究室主任沈丹阳表示。', 'city:丹阳'],
    ['南京林大扩招。', 'city:南京'],
    ['镜像在 oss-cn-shenzhen.example.com 上。', 'city:深圳'],
    ['美国收集德州客户的数据。', 'city:德州'],
  ])('%s does not name %s', (text, key) => expect(entitiesOf(text)).not.toContain(key));

  test.each([
    ['2024成都网络安全活动举行。', 'city:成都'],
    ['東京都與川崎，以及橫濱市的港口。', 'city:川崎'],
    ['政府在華盛頓簽署文件。', 'city:华盛顿'],
    ['杜拜、雪梨、三藩市亦推出措施。', 'city:悉尼'],
    ['企业在港上市，香港受益。', 'city:香港'],
    ['北上广深领跑。', 'city:广州'],
    ['《南京市数据条例》施行。', 'city:南京'],
    ['苏州工业园区引进企业。', 'city:苏州'],
  ])('%s names %s', (text, key) => expect(entitiesOf(text)).toContain(key));

  test('of a group are each linked by the group, which is no name of theirs', () => {
    const { corpus } = annotate('苏锡常联动起步。');
    expect(corpus.documents[0]!.mentions.map(({ entity }) => entity).sort()).toEqual([
      'city:常州',
      'city:无锡',
      'city:苏州',
    ]);
    expect([...corpus.entities.values()].flatMap(({ aliases }) => aliases)).not.toContain('苏锡常');
  });
});

describe('issued documents', () => {
  test('are one under two titles, and 该规划 refers to the one before', () => {
    const { corpus } = annotate(
      '杭州市印发《杭州市机器人产业发展规划（2023—2025年）》。该规划提出目标。',
      '杭州发布《机器人产业发展规划》。',
    );
    const policies = corpus.documents.flatMap(({ mentions }) =>
      mentions.filter(({ entity }) => entity.startsWith('policy:')),
    );
    expect(new Set(policies.map(({ entity }) => entity))).toEqual(
      new Set(['policy:杭州市机器人产业发展规划（2023—2025年）']),
    );
    expect(policies.map(({ rule }) => rule)).toContain('reference');
  });

  test('are not books, magazines and white papers', () => {
    expect(entitiesOf('小说《雪国计划》出版，《财经》周刊报道，《算力白皮书》发布。')).toEqual([]);
  });

  test('are one with their draft', () => {
    expect(entitiesOf('《数据安全法》施行。《数据安全法（草案）》公布。')).toEqual(['policy:数据安全法']);
  });

  test.each([
    ['《办法》 after a full title', '发改委印发《新型储能管理办法》。《办法》要求备案。'],
    ['a short name that is defined', '印发《南沙新型储能扶持办法》（简称“储能九条”）。储能九条明确补贴。'],
    [
      'a short name in 《》 that is defined',
      '印发《关于推动新型储能的办法》（以下简称《管理办法》）。《管理办法》要求备案。',
    ],
    ['its number', '印发《新型储能管理办法》（发改能源规〔2021〕12号）。发改能源规〔2021〕12号文要求备案。'],
    ['its notice', '《国家能源局关于印发〈新型储能管理办法〉的通知》发布。《新型储能管理办法》要求备案。'],
  ])('are one with %s', (_, text) => {
    const { documents } = annotate(text).corpus;
    const policies = documents[0]!.mentions.filter(({ entity }) => entity.startsWith('policy:'));
    expect(policies.length).toBeGreaterThanOrEqual(2);
    expect(new Set(policies.map(({ entity }) => entity)).size).toBe(1);
    expect(policies.at(-1)!.start).toBeGreaterThan(text.indexOf('。'));
  });

  test.each([
    ['各地要落实《国务院关于印发“十四五”数字经济发展规划的通知》。', 'policy:“十四五”数字经济发展规划'],
    ['北京市数字经济促进条例自今日起施行。', 'policy:北京市数字经济促进条例'],
    ['青岛市低空经济管理办法明确了航线。', 'policy:青岛市低空经济管理办法'],
    ['企业要遵守网安法和个保法。', 'policy:个人信息保护法'],
    ['歐盟《人工智慧法案》生效。', 'policy:人工智能法案'],
    ['政府推出「北部都會區人才計劃」。', 'policy:北部都會區人才計劃'],
    ['落实“十四五”规划。', 'policy:中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要'],
    ['青岛低空经济“黄金十条”发布。', 'policy:青岛低空经济“黄金十条”'],
    ['企业可享受西部大开发税收优惠政策，另有补贴。', 'policy:西部大开发税收优惠政策'],
  ])('%s names %s', (text, key) => expect(entitiesOf(text)).toContain(key));

  test.each([
    '两家公司签署《战略合作协议》。',
    '电影《蛟龙行动》上映。',
    '课程《软件工程》开讲。',
    '华为发布《智能网络建设指南》。',
    '广州、青岛等地也发布了低空经济行动方案。',
    '浙江162条客运航线停航。',
    '北京大学电子商务法研究中心成立。',
    '长江学者特聘教授到会。',
    '各项管理办法逐步完善。',
    '《办法》要求备案。',
    '数据治理法律法规逐步完善。',
    '落实全市“十四五”规划。',
    '建议加快制定数据安全管理条例实施细则。',
  ])('are not named by %s', (text) => expect(entitiesOf(text).filter((key) => key.startsWith('policy:'))).toEqual([]));

  test('named in the report of one government are that government’s', () => {
    expect(entitiesOf('听取政府工作报告。国务院总理作《政府工作报告》。').filter((key) => /^policy/.test(key))).toEqual(
      ['policy:国务院政府工作报告'],
    );
  });

  test('of governments are told apart by issuer', () => {
    expect(entitiesOf('武汉、合肥均将其写入《政府工作报告》。')).toEqual(
      expect.arrayContaining(['policy:武汉政府工作报告', 'policy:合肥政府工作报告']),
    );
  });
});

test('every mention is the text it points at, inside its sentence', () => {
  const { corpus } = annotate(
    '　　上海、**华为**与AI芯片（GPU）。\r\n\r\n- 脸书发布《数据安全法》解读\n',
    'ＡＩ技术在臺北落地。',
  );
  const mentions = corpus.documents.flatMap((document) =>
    document.mentions.map((mention) => ({ ...mention, document })),
  );
  expect(mentions.length).toBeGreaterThan(5);
  for (const { start, end, sentence, document, entity } of mentions) {
    const { start: from, end: to } = document.sentences[sentence]!;
    expect(start >= from && end <= to && end > start).toBe(true);
    const entry = corpus.entities.get(entity)!;
    expect([entry.name, ...entry.aliases].map((name) => name.toLowerCase())).toContain(
      document.text.slice(start, end).toLowerCase(),
    );
  }
});

test('the order of documents changes nothing', () => {
  const documents = ['上海与华为合作。', '武汉发展元宇宙。', '代表性企业：甲沃科、腾讯、阿里巴巴。'].map((text, i) =>
    readDocument(new TextEncoder().encode(text), `${i}.md`),
  );
  const forward = annotateDocuments(documents, tools);
  const backward = annotateDocuments([...documents].reverse(), tools);
  expect(JSON.stringify([...backward.corpus.entities])).toBe(JSON.stringify([...forward.corpus.entities]));
  expect(JSON.stringify(backward.corpus.documents)).toBe(JSON.stringify(forward.corpus.documents));
});

test('a rule that is left out finds nothing, the others go on', () => {
  const documents = [
    '# 武汉政府工作报告\n\n企业来沪发展，辽宁朝阳、北上广与华为合作。\n',
    '《武汉市数字阅读促进条例》施行。该条例与武汉大学、苹果公司有关。\n\n代表性企业：甲沃科、华为、腾讯。\n',
  ].map((text, i) => readDocument(new TextEncoder().encode(text), `${i}.md`));
  const rulesAtWork = (without: Rule[]): Set<string> => {
    const { corpus } = annotateDocuments(documents, { ...tools, without: new Set(without) });
    return new Set(corpus.documents.flatMap(({ mentions }) => mentions.map(({ rule }) => rule)));
  };
  const whole = rulesAtWork([]);
  const all = RULES.filter((rule) => whole.has(rule));
  expect(all).toEqual(expect.arrayContaining(['lexicon', 'lexicon-in-context', 'title', 'work-report', 'enumeration']));
  for (const rule of all) {
    const rest = rulesAtWork([rule]);
    expect(rest).not.toContain(rule);
    expect(rest.size).toBeGreaterThan(1);
  }
});

test('a name like a property of every object is a name like any other', () => {
  expect(entitiesOf('代表性企业：__proto__、constructor、华为、腾讯。')).toContain('company:constructor');
});

test('a long line without any break takes time in proportion to its length', () => {
  const once = '上海、华为与人工智能（AI）《规划》';
  const { corpus } = annotate(once.repeat(3000));
  expect(corpus.documents[0]!.mentions.length).toBeGreaterThan(9000);
});
