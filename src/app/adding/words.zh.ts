import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const n = (value: number) => numbers.format(value);

/** What adding documents says in Chinese. Words between asterisks are set bold. */
export const zh = {
  title: '添加文档',
  hint: '把文件或文件夹拖到页面上，或从这里选。读 Markdown、网页、PDF、DOCX、EPUB、表格、ZIP，每个不超过 64 MiB。',
  chooseFiles: '选择文件…',
  chooseFolder: '选择文件夹…',
  close: '关闭',
  drop: '松开鼠标，添加文档',
  cannot: '这里没有能读文档的本地服务器。把文件放进文件夹，再运行这两条命令：',
  commands: 'npm run -s comention -- build 文件夹 --out 网络\nnpm run -s comention -- serve 网络 --from 文件夹',
  files: '文件',
  states: { waiting: '等待', sending: '正在送出…', kept: '已收下', refused: '没有收下', unread: '没有读成' },
  sending: (done: number, of: number) => `正在送出 ${n(done)} / ${n(of)} 个文件`,
  steps: {
    Reading: '读文件',
    'Finding names': '找名称',
    Linking: '建联系',
    Placing: '排布局',
    Writing: '写文件',
  } as Record<string, string>,
  starting: '正在启动…',
  building: '正在重新生成网络',
  progress: (step: string, done: number, of: number) => `${step} ${n(done)} / ${n(of)}`,
  stop: '停止',
  stopped: '已停止。网络和先前一样；文档已收下，可以再生成，也可以撤回。',
  failed: '没有生成成功。网络和先前一样；文档已收下。',
  away: '连不上服务器。已收下的文档还在那里；服务器回来后再试。',
  again: '再生成一次',
  takeBack: '撤回这些文档',
  takenBack: '已撤回，网络没有变。',
  opening: '正在打开新的网络…',
  done: (nodes: number, edges: number) => `网络已更新：新增 *${n(nodes)}* 个实体、*${n(edges)}* 条联系。`,
  nothingNew: '网络已更新，没有新的实体和联系。',
  incomplete: '有些文件或更正没有用上：',
  newNames: '新的实体',
  more: (count: number) => `还有 ${n(count)} 个`,
  clearMarks: '不再标出新的',
  tooMany: (most: number) => `一次最多 ${n(most)} 个文件，其余没有添加。`,
};

export type Words = typeof zh;
