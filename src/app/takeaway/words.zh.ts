/** What taking away says in Chinese. */
export const zh = {
  title: '导出',
  oneFile: '整个网络',
  oneFileHint: '一个网页文件，双击即可打开，无需联网；原文、讲稿和更正都在里面',
  picture: '图片',
  pictureHint: '现在看到的网络；SVG 里的文字仍是文字。',
  pictureElsewhere: '图片取自网络视图，请先切换过去。',
  times: (scale: number) => `${scale} 倍`,
  data: '数据',
  scope: '范围',
  scopeView: (nodes: number, edges: number) => `现在看到的（${nodes} 个实体，${edges} 条联系）`,
  scopeWhole: (nodes: number, edges: number) => `全部（${nodes} 个实体，${edges} 条联系）`,
  formats: {
    gexf: '带颜色和位置，供 Gephi',
    graphml: '带类型，供 networkx、yEd',
    csv: '实体、联系、证据三张表，供电子表格',
    json: 'graphology 格式，供程序',
  },
  brief: '简报',
  briefHint: (names: string) => `${names}：每条发现附编号的原句、出处和日期。`,
  briefNone: '先选择一个实体、一条联系或几个实体。',
  recipe: '每份导出都带着来历：版本、词表和更正的哈希、筛选与视图。',
  open: '打开导出的文件…',
  opened: '已回到导出时的视图。',
  openedOther: '已回到导出时的视图；但那时的文档或词表与现在的不同，数字可能不一样。',
  openedNone: (name: string) =>
    `“${name}”里没有来历；需要从这里导出的 PNG、SVG、GEXF、GraphML、JSON、Markdown、DOCX 或 CSV 压缩包。`,
  working: '正在准备…',
  done: (name: string) => `已导出 ${name}`,
  failed: (reason: string) => `没有导出：${reason}`,
  file: '网络',

  codeHint: '扫码在手机上走一遍',
  codeOf: (address: string) => `${address} 的二维码`,

  briefTitle: (names: readonly string[]) => `${names.join('、')}：共同提及简报`,
  briefEntity: (type: string, units: string, documents: number, links: number) =>
    `${type}。在 ${units}、${documents} 篇独立文档中提到，与 ${links} 个实体有联系。`,
  briefMore: (count: number) => `另有 ${count} 句，见网络。`,
  briefPlace: (sentence: number) => `第 ${sentence} 句`,
  briefRecipe: '来历',
  briefOpen: '打开同样的视图',
};

export type Words = typeof zh;
