import { describe, expect, it } from 'vitest';
import { outline, readAll } from './bytes.ts';
import { column, pdfFile, type Words } from './pdf-file.ts';

const LEFT = [
  '上海市发布了元宇宙行动方案，',
  '提出支持虚拟现实产业的发展，',
  '华为公司和商汤科技都参加了。',
  '北京市随后也发布了新的政策，',
  '要求百度在年内建成算力中心，',
  '并且为中小企业提供计算服务。',
];
const RIGHT = [
  '深圳市则提出发展低空经济的，',
  '目标，大疆和丰翼参加了试点，',
  '无人机物流的航线有三十多条。',
  '杭州市支持人工智能企业落户，',
  '阿里巴巴将建设新的研发中心，',
  '武汉市正在准备相似的方案呢。',
];

async function textOf(...pages: Words[][]): Promise<string[]> {
  const { documents, failed } = await readAll(pdfFile(pages), 'a.pdf');
  expect(failed).toEqual([]);
  return documents[0]!.text.split('\n');
}

describe('PDF', () => {
  it('shows Chinese whose letters are only named by a character map', async () => {
    const { documents } = await readAll(pdfFile([column(['上海市支持5G与人工智能。'], 72, 700)]), 'a.pdf');
    expect(documents[0]).toMatchObject({
      text: '上海市支持5G与人工智能。',
      encoding: 'pdf',
      language: 'zh',
      path: 'a.pdf',
    });
  });

  it('joins the rows of a paragraph, and begins another where a row is indented or ends early', async () => {
    const rows: Words[] = [
      { text: '上海市发布了元宇宙行动方案，提出到二', x: 92, y: 700 },
      { text: '〇二五年形成三千五百亿元的规模，支持华', x: 72, y: 685 },
      { text: '为等企业。', x: 72, y: 670 },
      { text: '北京市随后也发布了政策，百度和字节跳', x: 92, y: 655 },
      { text: '动都在其中。', x: 72, y: 640 },
    ];
    expect(await textOf(rows)).toEqual([
      '上海市发布了元宇宙行动方案，提出到二〇二五年形成三千五百亿元的规模，支持华为等企业。',
      '北京市随后也发布了政策，百度和字节跳动都在其中。',
    ]);
  });

  it('joins Latin words at the end of a row with a space, and a hyphenated word without', async () => {
    const rows = [
      'The city of Shanghai supports the devel-',
      'opment of artificial intelligence with the',
      'help of Huawei.',
    ];
    expect(await textOf(column(rows, 72, 700))).toEqual([
      'The city of Shanghai supports the development of artificial intelligence with the help of Huawei.',
    ]);
  });

  it('reads two columns one after the other, under a title that runs across', async () => {
    const page = [
      { text: '城市与产业的二〇二三年度报告', x: 160, y: 740, size: 20 },
      ...LEFT.flatMap((_, index) => [column(LEFT, 72, 700)[index]!, column(RIGHT, 242, 700)[index]!]),
    ];
    expect((await textOf(page)).join('')).toBe(`城市与产业的二〇二三年度报告${LEFT.join('')}${RIGHT.join('')}`);
  });

  it('reads columns whose rows stand at different heights, and a table across them', async () => {
    const middle = LEFT.map((row) => row.replace('市', '城'));
    const table = [
      ['城市', '企业', '目标'],
      ['上海', '商汤', '规模'],
      ['深圳', '大疆', '航线'],
    ].flatMap((cells, row) => cells.map((text, index) => ({ text, x: 60 + index * 200, y: 500 - row * 20 })));
    const page = [
      ...column(LEFT, 40, 700),
      { text: '第二栏的标题', x: 210, y: 703, size: 14 },
      ...column(middle, 210, 682),
      ...column(RIGHT, 380, 696),
      ...table,
    ];
    const text = await textOf(page);
    expect(text.join('').replaceAll('\t', '')).toBe(
      `${LEFT.join('')}第二栏的标题${middle.join('')}${RIGHT.join('')}城市企业目标上海商汤规模深圳大疆航线`,
    );
  });

  it('reads the cells of a table as cells', async () => {
    const table = [
      ['城市', '企业', '技术'],
      ['上海', '商汤科技', '人工智能'],
      ['深圳', '大疆', '无人机'],
    ].flatMap((cells, row) => cells.map((text, index) => ({ text, x: 72 + index * 120, y: 600 - row * 20 })));
    const { documents } = await readAll(pdfFile([[...column(LEFT, 72, 720), ...table]]), 'a.pdf');
    expect(outline(documents[0]!).filter((block) => block.startsWith('row'))).toEqual([
      'row: 城市\t企业\t技术',
      'row: 上海\t商汤科技\t人工智能',
      'row: 深圳\t大疆\t无人机',
    ]);
  });

  it('shows letters once that were drawn twice, and keeps what is doubled in the words', async () => {
    const words = '上海大大发展人工智能。';
    const shadow = [0, 0.4, 0.8].flatMap((by) =>
      [...words].map((text, index) => ({ text, x: 72 + index * 10 + by, y: 700 - by })),
    );
    expect(await textOf(shadow)).toEqual([words]);
    expect(await textOf([0, 0.3].map((by) => ({ text: words, x: 72 + by, y: 700 })))).toEqual([words]);
  });

  it('leaves out running heads, page numbers and what stands askew', async () => {
    const pages = [1, 2, 3].map((number) => [
      { text: `元宇宙白皮书 第${number}版`, x: 200, y: 810, size: 8 },
      { text: '内部资料', x: 200, y: 400, size: 40, turn: 45 },
      ...column([`第${'一二三'[number - 1]}个城市是上海，它发布了规划。`], 72, 700),
      { text: `— ${number} —`, x: 280, y: 30 },
    ]);
    expect(await textOf(...pages)).toEqual([
      '第一个城市是上海，它发布了规划。',
      '第二个城市是上海，它发布了规划。',
      '第三个城市是上海，它发布了规划。',
    ]);
  });

  it('joins a sentence over the edge of a page, past the running foot', async () => {
    const foot = { text: '1', x: 290, y: 30 };
    const pages = [
      [...column([LEFT[0]!, LEFT[1]!], 72, 80), foot],
      [...column([LEFT[2]!], 72, 780), foot],
    ];
    expect(await textOf(...pages)).toEqual([LEFT.slice(0, 3).join('')]);
  });

  it('takes larger letters for headings, over two rows too', async () => {
    const page = [
      ...column(['关于支持元宇宙产业', '发展的若干意见'], 200, 760, 20, 28),
      { text: '总体要求', x: 72, y: 690, size: 14 },
      ...column(LEFT, 72, 660),
    ];
    const { documents } = await readAll(pdfFile([page]), 'a.pdf');
    expect(documents[0]!.title).toBe('关于支持元宇宙产业发展的若干意见');
    expect(outline(documents[0]!).slice(0, 2)).toEqual([
      'title: 关于支持元宇宙产业发展的若干意见',
      'heading: 总体要求',
    ]);
  });

  it('reads a page that lies on its side', async () => {
    expect(await textOf(LEFT.map((text, index) => ({ text, x: 100 + index * 15, y: 100, turn: 90 })))).toEqual([
      LEFT.join(''),
    ]);
  });

  it('pulls letters together that were drawn apart to fill a row', async () => {
    const rows = [
      { text: '上海市发布了行动方案，在此之后，', x: 72, y: 700 },
      ...[...'深圳支持华为。'].map((text, index) => ({ text, x: 72 + index * 17, y: 685 })),
    ];
    expect((await textOf(rows)).join('')).toBe('上海市发布了行动方案，在此之后，深圳支持华为。');
  });

  it('has places that lead into the letters as they were drawn, page by page', async () => {
    const { documents } = await readAll(pdfFile([column(['上海。'], 72, 700), column(['北京。'], 72, 700)]), 'a.pdf');
    expect(documents[0]).toMatchObject({
      text: '上海。\n北京。',
      places: [
        [0, 0],
        [3, -1],
        [4, 4],
      ],
    });
  });

  it.each([
    ['a scan', pdfFile([[]]), /scan/],
    ['cut off', pdfFile([column(['上海。'], 72, 700)]).slice(0, 300), /broken|scan/],
    ['only a beginning', new TextEncoder().encode('%PDF-1.7\n'), /broken/],
    [
      'locked',
      pdfFile([column(['上海。'], 72, 700)], {
        trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
      }),
      /password/,
    ],
    ['a bomb', pdfFile([[]], { content: new Uint8Array(120 * 1024 * 1024) }), /unfolds/],
  ])('says so when it is %s', async (_, bytes, problem) => {
    const { documents, failed } = await readAll(bytes, 'a.pdf');
    expect(documents).toEqual([]);
    expect(failed).toMatchObject([{ path: 'a.pdf', problem: expect.stringMatching(problem) }]);
  });

  it('is told by its mark at the start, in a file called a PDF also after other bytes, not by words about it', async () => {
    const late = Buffer.concat([Buffer.from('From: a\n\n'), pdfFile([column(['上海发布了规划。'], 72, 700)])]);
    expect((await readAll(late, 'a.pdf')).documents[0]?.encoding).toBe('pdf');
    expect((await readAll('文件以 %PDF-1.7 开头。', 'a.md')).documents[0]?.text).toBe('文件以 %PDF-1.7 开头。');
  });

  it('is read although it lies about the number of its pages', async () => {
    const bytes = pdfFile([column(['上海发布了规划。'], 72, 700)], { count: 1_000_000_000 });
    expect((await readAll(bytes, 'a.pdf')).documents[0]?.text).toBe('上海发布了规划。');
  });
});
