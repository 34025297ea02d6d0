import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/read.ts';
import { annotateDocuments } from '../../src/text/annotate.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import { loadSegmenter } from '../../src/text/words/segmenter.ts';

const lexicon = loadLexicon();
const tools = { lexicon, segmenter: loadSegmenter(lexicon) };

function entitiesIn(text: string): string[] {
  const { corpus } = annotateDocuments([readDocument(new TextEncoder().encode(text), 'document.md')], tools);
  return corpus.documents[0]!.mentions.map(({ entity }) => entity);
}

describe('a technology is told by its form:', () => {
  test.each([
    ['an acronym with its kind', '求解时用 ZQXP 算法。', ['ZQXP']],
    ['an acronym something is based on', '基于 ZQT 的测向方法。', ['ZQT']],
    ['an architecture by its chips', '自研的ARM晶片上市。', ['ARM架构']],
    ['an acronym in full Latin words', '新的 ZQU（Zero Quality Unit）很快。', ['ZQU']],
    ['an acronym explained by a technical term', '手机支持 ZQM（甲乙差分调制）。', ['ZQM']],
    ['a machine by its technology', '用3D打印机制作。', ['增材制造']],
    ['a term with its name in full and its acronym', '支持甲乙差分路由协议 (Zero Routing Protocol, ZQRP)。', ['ZQRP']],
    ['an acronym explained by a known technology', '其中 ZQL（机器学习）很快。', ['机器学习', '机器学习']],
    ['a process node', '工厂采用 220 纳米工艺。', ['220纳米']],
    ['a number of nanometres before 技术', '採用7納米技術。', ['7纳米']],
    [
      'a term that was developed',
      '他们开发出甲沃启发式算法。甲沃启发式算法很快。',
      ['甲沃启发式算法', '甲沃启发式算法'],
    ],
  ])('%s', (_, text, names) => {
    expect(entitiesIn(text)).toEqual(names.map((name) => `technology:${name}`));
  });

  test.each([
    ['an agreement', '双方签署 NDA 协议。'],
    ['a body in full words', '来自 ZQD（Zero Quality Department）的人。'],
    ['a body explained', '来自 ZQB（甲乙管理局）的人。'],
    ['a term named once', '他们提出甲沃启发式算法。'],
    ['any new thing', '通过新材料、新工艺手段降低成本。'],
    ['a length', '长约 220 纳米的细丝。'],
    ['a figure of speech', '政策精准滴灌小微，筑牢风险防火墙。'],
    ['the field of a department', '工信部电子信息司发文。'],
    ['what an item of a list begins with', '飞船、船舶相关设备、火车停运。'],
  ])('%s is none', (_, text) => {
    expect(entitiesIn(text)).toEqual([]);
  });
});

test('a bot is no robot', () => {
  expect(entitiesIn('他关掉了 Telegram 机器人。')).not.toContain('technology:机器人');
});

describe('a policy is told by its form:', () => {
  test.each([
    ['articles that a body of the state issues', '国办发布具有重要意义的甲业17条。', ['甲业17条']],
    ['a name in quotes with its kind behind', '当局推行“九三二”政策。', ['九三二政策']],
    ['an initiative in quotes', '中方发起“甲乙开放合作倡议”。', ['甲乙开放合作倡议']],
    ['without the word for example', '比如深圳市甲乙人才管理办法。', ['深圳市甲乙人才管理办法']],
    ['a draft', '会议审议了甲乙安全法草案的议案。', ['甲乙安全法']],
    ['what a paper is called', '当局发出一份名为甲乙管理通知的文件。', ['甲乙管理通知']],
    ['a programme in quotes behind its kind', '长期发展战略——“国民甲乙倍增计划”取得成功。', ['国民甲乙倍增计划']],
    ['a policy in quotes that comes into force', '“甲乙南下”政策正式公布。', ['甲乙南下政策']],
    ['the law of another country', '美国专利法和日本《著作权法》不同。', ['美国专利法', '日本著作权法']],
    ['a campaign in quotes', '民政部启动“甲乙增效”专项行动。', ['甲乙增效专项行动']],
    ['a known programme whose head is in quotes', '当年实施“孔雀”计划。', ['孔雀计划']],
    ['a space between scripts', '美国出台了 CLOUD 法案。', ['云法案']],
    ['a law that lays something down', '网络安全法规定了义务。', ['网络安全法']],
  ])('%s', (_, text, names) => {
    expect(entitiesIn(text).filter((key) => key.startsWith('policy:'))).toEqual(names.map((name) => `policy:${name}`));
  });

  test.each([
    ['measures that are counted', '国务院出台稳增长措施17条。'],
    ['the plan of a company', '华为发起“甲乙开放合作倡议”。'],
    ['a department for plans', '文件由中部某省甲乙厅发展规划处起草。'],
    ['laws and regulations', '遵守数据安全法规和标准。'],
    ['a report', '这份报告《2031年甲乙网络操纵清单》的结论很清楚。'],
  ])('%s are none', (_, text) => {
    expect(entitiesIn(text).filter((key) => key.startsWith('policy:'))).toEqual([]);
  });
});

describe('a company is told by its form:', () => {
  const companiesIn = (text: string) => entitiesIn(text).filter((key) => key.startsWith('company:'));

  test.each([
    [
      'a Latin name with its legal form',
      '合作方是 Zqvolt Market Research Company Limited，规模不大。',
      ['Zqvolt Market Research'],
    ],
    ['a Latin name that ends in a trade', '投资方为 Zqvolt Ventures，另有三家。', ['Zqvolt Ventures']],
    ['whose figures are quoted', '根据Zqvolt统计数据，份额上升。', ['Zqvolt']],
    ['what a company is called', '一家名为甲沃贤的公司成立。', ['甲沃贤']],
    ['a word of the language in a list of companies', '代表企业包括华为、熊猫、中兴。', ['华为', '熊猫', '中兴通讯']],
    ['its own product behind it', '苹果iPhone销量下滑。', ['苹果']],
    ['a product of its own elsewhere', '苹果不愿开放。用户装了 iOS 系统。', ['苹果']],
    ['a sure company joined to it', '谷歌和苹果都不回应。', ['谷歌', '苹果']],
    ['what is said to be one', 'Zqvolt既是本州最大的制造商，也很年轻。', ['Zqvolt']],
    ['its name in two languages', '零售商甲沃贤（Zqvolt）关店。', ['甲沃贤']],
    ['digits joined to a company', '腾讯和360爆发了大战。', ['腾讯', '三六零']],
    ['a legal name with a particle inside a word', '湖北祥和建设有限公司中标。', ['湖北祥和建设']],
    ['its chief behind a space', '苹果 CEO 今天到访。', ['苹果']],
    ['a maker and what it makes it of', '比亚迪刀片电池上市。', ['比亚迪']],
    ['a word of the dictionary that holds it', '戴尔公司与青岛海尔签约。', ['戴尔', '海尔']],
  ])('%s', (_, text, names) => {
    expect(companiesIn(text)).toEqual(names.map((name) => `company:${name}`));
  });

  test.each([
    ['a path', '文件在 C:\\\\ProgramData\\\\Microsoft\\\\Windows 下。'],
    ['a mail address', '请写信给 support@huawei.com 询问。'],
    ['a package', '进程名是 com.tencent.mm 而已。'],
    ['the trade of a country', '中国石油进口增长，美国银行板块下跌。'],
    ['a field that begins like a company', '中国移动通信技术领先，中国卫星通信产业成熟。'],
    ['a picture credit', '图源：百度'],
    ['a person who has a factory', '一个名叫甲沃贤的大米加工厂老板。'],
    ['wares in a list of suppliers', '供应商（如甲乙照明系统、丙丁售票系统等）很多。'],
    ['a band of hackers', '黑客组织 Zqvolt Group 现身。'],
    ['half a bracket', '他在（深圳）有限公司任职。'],
    ['an alliance', '业界组织包括企业 Zqvolt Alliance、Zqmeter Alliance。'],
    ['a castle', '游客参观博福特城堡。'],
    ['the account of anybody', '该局官方微博发布通知。'],
    ['hackers', '朝鲜的 Lazarus Group 发动攻击。'],
  ])('%s is none', (_, text) => {
    expect(companiesIn(text)).toEqual([]);
  });

  test('what is numbered is no part of an address', () => {
    expect(companiesIn('6.Twitter 回应质疑。')).toEqual(['company:推特']);
  });
});

describe('a city is told by what stands around it:', () => {
  const citiesIn = (text: string) => entitiesIn(text).filter((key) => key.startsWith('city:'));

  test.each([
    ['inside a word of the dictionary', '浙江绍兴人到香港地区，也去过辽宁抚顺。', ['绍兴', '香港', '抚顺']],
    ['before many bodies', '现在香港许多大学都放假，杭州多家医院开门。', ['香港', '杭州']],
    ['where something is held', '广州举办智能网联汽车论坛。', ['广州']],
  ])('%s', (_, text, names) => {
    expect(citiesIn(text)).toEqual(names.map((name) => `city:${name}`));
  });

  test.each([
    ['who speaks', 'Redmond说：“不行。”'],
    ['a province abroad', '工厂在罗勇府投产。'],
    ['a launch centre', '火箭在酒泉卫星发射中心升空。'],
    ['a person', '负责人戴琼海教授介绍了成果。'],
    ['a province in a list of provinces', '河北、辽宁、吉林三省降温。'],
  ])('%s is none', (_, text) => {
    expect(citiesIn(text)).toEqual([]);
  });
});

test('an article whose front matter has several dates was published on the earliest', () => {
  const text = '---\ndate: 2026-07-26\ndateCreated: 2026-03-28\n---\n\n上海的企业。\n';
  expect(readDocument(new TextEncoder().encode(text), 'document.md').date).toBe('2026-03-28');
});
