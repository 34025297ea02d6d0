/** What annotations say in Chinese. */
export const zh = {
  annotations: '标注',
  none: '把要强调的实体圈出来，或在旁边写一句话。',
  kinds: { ring: '圈', text: '文字', arrow: '箭头' },
  add: { ring: '圈出实体', text: '加文字', arrow: '加箭头' },
  point: '请点选网络中的实体',
  here: (name: string) => `就用“${name}”`,
  cancel: '取消',
  at: (name: string) => `在“${name}”处`,
  words: (name: string) => `“${name}”处的文字`,
  write: '改文字',
  remove: (kind: string, name: string) => `删除“${name}”处的${kind}`,
  why: { gone: '图中已没有这个实体', hidden: '此刻画面上看不到' },
  handle: (text: string, name: string) => `“${name}”的标注：${text}`,
  handleHint: '拖动或用方向键移动；回车改文字；Delete 删除',
  field: '标注的文字',
  placeholder: '写点什么…',
};

export type Words = typeof zh;
