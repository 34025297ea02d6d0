/** What hands can do, in Chinese. */
export const zh = {
  tools: '拖动时',
  hand: '移动',
  box: '框选',
  lasso: '圈选',
  toolHints: {
    hand: '拖动画面或实体',
    box: '框选实体（任何时候按住 Shift 拖动也行）',
    lasso: '圈选实体（任何时候按住 Alt 拖动也行）',
  },

  menu: (name: string) => `“${name}”的操作`,
  groundMenu: '画面的操作',
  open: '打开卡片',
  around: '只看周边',
  layOutAround: '以它为中心布局',
  pick: '加入选取',
  drop: '移出选取',
  hide: '隐藏',
  only: '只看它和邻居',
  expand: '展开邻居',
  release: '放回布局的位置',
  unfold: '展开社群',
  foldCommunity: '把所在社群收成一个',
  fit: '显示整个网络',
  pickAll: '选取看到的全部',
  tour: '写一份导览',
  tourOfAll: '为全部文档写一份导览',
  showHidden: (count: number) => `重新显示隐藏的 ${count} 个`,

  picked: (count: number) => `已选取 ${count} 个`,
  pickedOnly: '只看这些',
  pickedHide: '隐藏这些',
  pickedCompare: '比较',
  pickedPath: '找路径',
  pickedLink: '看联系',
  pickedWhy: '为何无联系',
  pickedClear: '清空',

  walkStart: (name: string, type: string, links: number, strongest: string, units: string) =>
    `${name}，${type}，${links} 个联系；最强：${strongest}，${units}。左右方向键换邻居，回车看证据，空格走过去。`,
  walkAlone: (name: string, type: string) => `${name}，${type}，没有联系。`,
  walkStep: (name: string, type: string, units: string, place: number, count: number) =>
    `${name}，${type}，${units}，第 ${place} 个，共 ${count} 个`,

  shortcuts: '快捷键',
  closeShortcuts: '关闭快捷键',
  groups: [
    {
      name: '到处',
      keys: [
        ['/ 或 Ctrl K', '搜索'],
        ['Esc', '关掉最上面的一层'],
        ['Ctrl Z / Ctrl Shift Z', '撤销 / 重做'],
        ['1 – 6', '换视图'],
        ['A', '把所见记成讲稿的一幕'],
        ['?', '这张表'],
      ],
    },
    {
      name: '网络',
      keys: [
        ['Tab', '进入网络'],
        ['← →', '选中后：换到下一个最强的邻居'],
        ['回车', '看与它的证据'],
        ['空格', '走到这个邻居'],
        ['方向键（未选中时）或 Shift 方向键', '移动画面'],
        ['+ − 0', '放大、缩小、全部'],
        ['H', '隐藏选中或选取的实体'],
        ['S', '把选中的实体加入选取'],
      ],
    },
    {
      name: '鼠标',
      keys: [
        ['拖动实体', '移动并固定它'],
        ['拖到另一个实体上', '合并（先预览）'],
        ['Ctrl 或 Shift 点击', '加入选取'],
        ['Shift 拖动 / Alt 拖动', '框选 / 圈选'],
        ['双击', '展开邻居'],
        ['右键', '更多操作'],
      ],
    },
    {
      name: '触摸',
      keys: [
        ['双指', '缩放、移动'],
        ['长按', '更多操作'],
        ['长按后拖动', '移动实体'],
      ],
    },
  ] as ReadonlyArray<{ name: string; keys: ReadonlyArray<readonly [keys: string, deed: string]> }>,
};

export type Words = typeof zh;
