import { unitsZh } from './units.zh.ts';
import { numberFormat } from './numbers.ts';

const numbers = numberFormat('zh-CN');
const decimals = numberFormat('zh-CN', { maximumFractionDigits: 2 });
const n = (value: number) => numbers.format(value);

/** Words the lexicon has for facts, in the reader's language; any other fact is shown as it is. */
const facts = new Map([
  ['municipality', '直辖市'],
  ['sub-provincial', '副省级市'],
  ['prefecture', '地级市'],
  ['county', '县级市'],
  ['sar', '特别行政区'],
  ['foreign', '国外'],
  ['national', '国家'],
  ['provincial', '省级'],
  ['local', '地方'],
  ['law', '法律'],
]);

/** Where a sentence stands. */
interface Source {
  title: string;
  source: string | null;
  date: string | null;
}

/** What the interface says in Chinese. Words between asterisks are set bold; they never hold text of a document. */
export const zh = {
  number: n,
  decimal: (value: number) => decimals.format(value),
  percent: (value: number) => `${Math.round(value * 100)}%`,
  list: (items: string[]) => items.join('、'),

  types: { city: '城市', company: '企业', technology: '技术', policy: '政策' },
  kinds: { city: '城市', company: '企业', technology: '技术', policy: '政策' },
  fact: (fact: string) => facts.get(fact) ?? fact,

  units: unitsZh,

  views: '视图',
  viewNames: { network: '网络', matrix: '矩阵', table: '表格', timeline: '时间', map: '地图', documents: '文档' },
  partMissing: '这一部分没有打开：服务器没有回应。做过的都还在。',
  reload: '重新载入',
  loadingView: '正在打开…',

  corpus: (documents: number) => `${n(documents)} 篇文档`,
  search: '搜索城市、企业、技术、政策',
  searchResults: '搜索结果',
  searchNone: (query: string) => `没有与“${query}”相符的实体。`,
  searchHint: '可用中文、英文、拼音或首字母',
  otherLanguage: 'En',
  switchLanguage: 'Switch to English',
  toDark: '换成深色',
  toLight: '换成浅色',
  filters: '筛选',
  openFilters: '打开筛选',
  close: '关闭',
  foldPanel: '收起左栏',
  unfoldPanel: '展开左栏',
  widenCard: '拖动或用左右方向键调整右栏宽度',
  sheetTaller: '展开卡片',
  sheetLower: '收起卡片',

  typesTitle: '类型',
  typesHint: '点击显示或隐藏；按住 Shift 点击只看这一类',
  strengthTitle: '联系强度',
  atLeast: (weight: number) => (weight === 0 ? '全部' : `≥ ${decimals.format(weight)}`),
  documentsTitle: '文档',
  documentsCount: (count: number) => `${n(count)} 篇`,
  documentEntities: (count: number) => `提到 ${n(count)} 个实体`,
  findDocument: '按标题查找',
  noDocument: '没有这样的标题。',

  shown: (nodes: number, allNodes: number, edges: number, allEdges: number) =>
    `显示 *${n(nodes)}* / ${n(allNodes)} 个实体，*${n(edges)}* / ${n(allEdges)} 条联系`,
  shownShort: (nodes: number, allNodes: number) => `*${n(nodes)}* / ${n(allNodes)} 个实体`,
  showAll: '全部显示',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '显示整个网络',

  network: (nodes: number, edges: number) => `关系网络：${n(nodes)} 个实体，${n(edges)} 条联系`,
  back: '返回',
  closeCard: '关闭卡片',
  also: (names: string[]) => `又作 ${names.join('、')}`,
  moreNames: (count: number) => `等 ${n(count)} 个名称`,
  factDocuments: (documents: number, independent: number) =>
    independent < documents ? `篇文档，${n(independent)} 篇独立` : '篇文档',
  independentName: '转载和照抄的句子，算在最先刊出它的那篇文档里',
  copies: (count: number) => `同一句话另见 ${n(count)} 处`,
  factLinks: '个联系',
  factTime: '时间',
  span: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  undated: '未注明',
  tabLinks: '联系',
  tabDocuments: '文档',
  community: '社群',
  members: (count: number) => `${n(count)} 个成员`,
  tabCompare: '比较…',
  more: (count: number) => `还有 ${n(count)} 个`,
  moreDocuments: (count: number) => `还有 ${n(count)} 篇`,
  fewer: '收起',

  pair: (a: string, b: string) => `${a} 与 ${b}`,
  comma: '，',
  colon: '：',
  stop: '。',
  weight: '强度',
  npmiName: 'NPMI（归一化点互信息）：−1 从不同时，0 与偶然一样，1 总是同时出现',
  g2Name: 'G²（对数似然比）：越大越不像偶然；大于 3.8 约合 p < 0.05',
  support: '支持',
  evidence: '证据',
  nthSentence: (index: number) => `第 ${n(index)} 句`,
  openInText: '在原文中打开',
  openNthSentence: (index: number) => `在原文中打开第 ${n(index)} 句`,
  partNames: { title: '文题', heading: '标题', sentence: '句子' },
  wholeExcerpt: (count: number) => `还有 ${n(count)} 句提到其一`,
  common: '两者共同的邻居',
  copy: '复制引文',
  copied: '已复制',
  notCopied: '浏览器不允许复制。请选中文字后自行复制。',
  quotation: (sentence: string, { title, source, date }: Source, index: number, address: string) =>
    `“${sentence}”——${[title, source, date].filter(Boolean).join('，')}，第 ${n(index)} 句。${address}`,

  closeReader: '关闭原文',
  entitiesHere: '文中实体',
  previousMention: '上一处',
  nextMention: '下一处',
  mentionPlace: (index: number, count: number) => `${n(index)} / ${n(count)} 处`,
  mentionsOf: (name: string) => `“${name}”`,
  allMentions: '全部实体',
  times: (count: number) => `${n(count)} 处`,
  textLength: (characters: number) => `${n(characters)} 字`,
  reprint: '转载，不算独立文档',

  loading: '正在读取网络…',
  loadingText: '正在读取原文…',
  emptyTitle: '这里还没有实体',
  emptyBody: (documents: number) =>
    `读了 ${n(documents)} 篇文档，没有找到城市、企业、技术或政策。请检查文件夹，再运行 comention build。`,
  errorTitle: '打不开这个网络',
  errorBody: '请确认 graph/ 文件夹完整，或运行 comention build 重新生成，然后重试。',
  retry: '重试',
  coverageOpen: '覆盖情况与抽样',
  coverageTitle: '覆盖情况',
  coverageClose: '关闭覆盖情况',
  coverageSummary: (read: number, skipped: number) => `读入 ${n(read)} 个文件，未读 ${n(skipped)} 个`,
  coverageLoading: '正在读取覆盖情况…',
  coverageError: '读不到 report.json。',
  coverageTypes: '类别',
  coverageSample: '随机抽样',
  coverageSampleHint: '从该类全部提及中随机抽取。逐条读一遍，就知道其余的可信到什么程度。点一下打开原文。',
  coverageRules: '各规则所得',
  coverageRule: (mentions: number, entities: number) => `${n(mentions)} 处，${n(entities)} 个`,
  coverageRead: '读入的文件',
  coverageReadHint: '保留为正文的比例，最低的在前。',
  coverageSkipped: '未读的文件',
  coverageDoubted: '多次出现而未采信的名称',
  coverageDoubtedHint: (names: number) =>
    `共 ${n(names)} 个，此处是出现两次以上、最常见的。类别是猜测；把这一行加进词表文件即可采信。`,
  coverageMore: (count: number) => `还有 ${n(count)} 条`,
  coverageNone: '无',

  documentError: '读不到这篇原文。',
  failedTitle: '这台设备画不出网络',
  plainPicture: '浏览器此刻没有可用的 WebGL，网络改用普通方式绘制，会慢一些。',
  gone: (name: string) => `地址中的“${name}”不在这个网络里。`,
  goneDocument: '地址中的文档不在这个网络里。',
  hiddenChosen: (name: string, type: string) => `${type}已隐藏，“${name}”仍然显示。`,
  showType: (type: string) => `显示${type}`,
  weakChosen: '这条联系低于所选强度，仍然显示。',
  dismiss: '知道了',
  chosenNode: (name: string, type: string, links: number) => `已选 ${name}，${type}，${n(links)} 个联系`,
  chosenLink: (a: string, b: string) => `已选 ${a} 与 ${b} 的联系`,
  chosenCommunity: (name: string) => `已选社群 ${name}`,
  asked: {
    path: (names: string[]) => `从${names.join('到')}的路径`,
    pair: (names: string[]) => `${names.join('与')}为何没有联系`,
    compare: (names: string[]) => `比较${names.join('、')}`,
  },
};

export type Messages = typeof zh;
