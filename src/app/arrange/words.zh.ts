/** What the choice of a layout says in Chinese. */
export const zh = {
  layout: '布局',
  layouts: { force: '力导向', type: '按类型', community: '按社群', circle: '环形', map: '按城市' },
  around: (name: string) => `以“${name}”为中心`,
  release: (count: number) => `${count} 个手动摆放 ✕`,
  releaseHint: '让手动摆放的实体回到布局的位置',
};

export type Words = typeof zh;
