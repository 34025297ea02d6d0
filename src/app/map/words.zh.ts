import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const n = (value: number) => numbers.format(value);

/** What the map says in Chinese. */
export const zh = {
  title: '地图',
  cities: (count: number) => `${n(count)} 座城市`,
  byMentions: '圆的大小：提及次数',
  with: (cities: number) => `与 *${n(cities)}* 座城市同现`,
  bySentences: '圆的大小：同现次数',
  chosen: (count: number) => `已选 ${n(count)} 座城市`,
  outside: (count: number) => `${n(count)} 座在图外`,
  china: '中国',
  world: '全部',
  worldHint: '显示全部城市，包括国外',
  chinaHint: '显示中国的城市',
  zoomIn: '放大',
  zoomOut: '缩小',
  list: '列表',
  listTitle: '城市',
  unplaced: (count: number) => `${n(count)} 座没有坐标`,
  unplacedHint: '词表里没有这些城市的坐标，地图上画不出来。',
  mentions: (count: number) => `${n(count)} 次`,
  kilometres: (count: number) => `${n(count)} 公里`,
  degrees: (value: number, axis: 'lat' | 'lon') =>
    value === 0 ? '0°' : `${Math.abs(value)}°${axis === 'lat' ? (value > 0 ? 'N' : 'S') : value > 0 ? 'E' : 'W'}`,
  picture: (cities: number) =>
    `地图：${n(cities)} 座城市。方向键走到最近的城市，回车选择，加减号缩放，0 复原，Shift 加方向键移动。`,
  at: (label: string, count: string, lat: string, lon: string) => `${label}，${count}，${lat} ${lon}`,
  hidden: '城市已被筛选隐藏。',
  showCities: '显示城市',
  none: '没有一座城市的坐标是已知的。',
  nowhere: (name: string) => `“${name}”没有与哪座城市同现。`,
};

export type Words = typeof zh;
