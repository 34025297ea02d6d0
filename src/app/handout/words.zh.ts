/** What hand-outs and pictures of a talk say in Chinese. */
export const zh = {
  talk: '演讲',
  none: '还没有讲稿。',
  handout: '讲义',
  handoutHint: '每幕一页，可存为 PDF',
  pictures: '图片',
  picturesHint: '每幕一张 PNG，打包为 ZIP',
  times: (scale: number) => `${scale} 倍`,
  projector: '投影样式',
  drawing: (scene: number, scenes: number) => `正在画第 ${scene} / ${scenes} 幕…`,
  failed: (reason: string) => `画不出来：${reason}`,
  notes: '附讲者备注',
  print: '打印或存为 PDF',
  close: '关闭',
  untitled: '未命名',
  empty: '这份讲稿还没有一幕。',
  undated: '无日期',
  sentence: (number: number) => `第 ${number} 句`,
  lost: '资料里已找不到这句话',
  notesOf: '讲者备注',
  page: (page: number, pages: number) => `${page} / ${pages}`,
  picture: (title: string) => `${title}：网络图`,
};

export type Words = typeof zh;
