/** What a slice says in Chinese. */
export const zh = {
  counting: '正在重新计算…',
  failed: (reason: string) => `不能重新计算：${reason}`,
  retry: '再试一次',
  empty: '所选的文档里没有实体。',
  missing: (name: string) => `“${name}”不在所选的文档里。`,
  whole: '看全部文档',
};

export type Words = typeof zh;
