/** What the saved views say in Chinese. */
export const zh = {
  title: '保存的视图',
  hint: '连同筛选、切片、布局和镜头一起保存在这个浏览器里；链接可发给别人。',
  none: '还没有保存的视图。',
  name: '视图名称',
  save: '保存现在的视图',
  first: (place: number) => `视图 ${place}`,
  remove: (name: string) => `删除“${name}”`,
  open: (name: string) => `打开“${name}”`,
  copy: '复制链接',
  copied: '已复制',
  notCopied: '浏览器不允许复制；地址栏里就是这个链接。',
  notKept: '浏览器不保存数据：关闭页面后就没有了。',
};

export type Words = typeof zh;
