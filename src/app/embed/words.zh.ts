/** What views inside other pages say in Chinese. */
export const zh = {
  open: '在 Comention 中打开',
  copy: '复制嵌入代码',
  copied: '已复制',
  notCopied: '浏览器不允许复制；请选中下面的代码自己复制。',
  hint: '把这个视图放进别的网页。静态网站可直接嵌入；用 comention serve 时需加 --embed。',
  code: '嵌入代码',
};

export type Words = typeof zh;
