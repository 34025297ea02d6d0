/** What a tour is called in Chinese; of no entity: a tour of the whole. */
export function titleZh(names: readonly string[]): string {
  return names.length === 0 ? '全局导览' : `${names.join('、')}：导览`;
}

/** What a tour is called in English. */
export function titleEn(names: readonly string[]): string {
  return names.length === 0 ? 'A tour of the whole' : `${names.join(', ')}: a tour`;
}
