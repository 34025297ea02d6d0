import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCounting } from '../../src/app/slice/counting.ts';
import { openedGround } from '../../src/app/slice/ground.ts';
import { createCutter } from '../../src/app/slice/recounted.ts';
import { makeWorld } from '../../src/app/world.ts';
import { rowOf } from '../../src/bundle/format.ts';
import { readBundle } from '../../src/bundle/read.ts';
import { WHOLE } from '../../src/graph/filter/slice.ts';
import { folderWith, run } from './run.ts';

const SHARED = '上海与华为在浦东合作发展人工智能，并在第二季度把云计算平台交给腾讯运营。';
const ARTICLE = [
  '上海市政府昨天宣布，华为和阿里巴巴将在当地建设一个面向人工智能的数据中心。',
  SHARED,
  '北京的百度随后表示，它会在武汉试验自动驾驶，并且把区块链用于车辆的登记。',
  '深圳的腾讯则把云游戏和虚拟现实放在首位，杭州和成都的几家企业也加入了进来。',
];

const DOCUMENTS: Record<string, string> = {
  'first.md': document('2021-01-05', '上海的人工智能', ARTICLE),
  'again.md': document('2021-02-05', '转载：人工智能在上海', ARTICLE),
  'short.md': document('2021-03-05', '快讯', ARTICLE.slice(0, 3)),
  'quoting.md': document('2021-04-05', '评论', [
    '合肥和武汉都在发展量子计算，科大讯飞也在其中，这与其他城市的做法并不一样。',
    SHARED,
    '合肥还计划在区块链上与百度合作，而北京至今没有提出同样的计划。',
  ]),
  'undated.md': `# 规划\n\n深圳支持腾讯发展区块链。深圳和上海都支持5G。\n\n## 上海\n\n- 发展5G。\n- 发展人工智能。\n`,
};

const SLICES: string[][] = [
  ['again.md', 'short.md', 'quoting.md', 'undated.md'],
  ['short.md', 'quoting.md'],
  ['first.md', 'quoting.md'],
  ['again.md', 'short.md'],
  ['undated.md'],
  Object.keys(DOCUMENTS),
];

describe.each(['sentence', 'section', 'paragraph'])('over %ss', (window) => {
  test('a slice in the app has the numbers of a build of its documents alone', { timeout: 180_000 }, async () => {
    const folder = folderWith(
      Object.fromEntries(Object.entries(DOCUMENTS).map(([name, text]) => [`all/${name}`, text])),
    );
    const built = async (name: string) => {
      const out = join(folder, `${name}-graph`);
      expect(await run('build', join(folder, name), '--out', out, '--window', window)).toMatchObject({ code: 0 });
      return readBundle(out);
    };
    const whole = await built('all');
    expect(whole.documents.filter(({ duplicateOf }) => duplicateOf !== undefined)).toHaveLength(2);
    const slice = slicer(whole);
    for (const [number, names] of SLICES.entries()) {
      const name = `slice-${number}`;
      mkdirSync(join(folder, name));
      for (const file of names) cpSync(join(folder, 'all', file), join(folder, name, file));
      const alone = await built(name);
      const { graph, postings, documents } = await slice(names);
      expect(graph.getAttribute('corpus')).toEqual(alone.graph.attributes.corpus);
      expect(graph.mapNodes((key, attributes) => [key, numbersOf(attributes)])).toEqual(
        alone.graph.nodes.map(({ key, attributes }) => [key, numbersOf(attributes)]),
      );
      expect(graph.mapEdges((key, attributes) => [key, attributes])).toEqual(
        alone.graph.edges.map(({ key, attributes }) => [key, attributes]),
      );
      expect(Object.keys(postings)).toEqual(Object.keys(alone.postings));
      const prints = documents.filter(({ path }) => names.includes(path));
      expect(prints.map(({ duplicateOf, copies }) => ({ duplicateOf, copies }))).toEqual(
        alone.documents.map(({ duplicateOf, copies }) => ({ duplicateOf, copies })),
      );
    }
  });
});

/** Slices of a bundle as the app makes them, by the paths of their documents. */
function slicer(bundle: Awaited<ReturnType<typeof readBundle>>) {
  const opened = makeWorld('graph/', { ...bundle, documents: bundle.documents.map(rowOf) });
  const { take, count, compare } = createCounting();
  const cutter = createCutter(opened, {
    take: async (counted) => take(counted),
    count: async (chosen) => count(chosen),
    compare: async (before, after) => compare(before, after),
    end() {},
  });
  const ground = openedGround(opened, bundle.mentions!);
  return async (paths: string[]) => {
    const ids = opened.documents.filter(({ path }) => paths.includes(path)).map(({ id }) => id);
    const world = await cutter.cut(ground, { ...WHOLE, documents: new Set(ids) }, () => true);
    return world!;
  };
}

/** What of a node was counted, not known. */
function numbersOf({ mentions, sentences, documents, community }: Record<string, unknown>) {
  return { mentions, sentences, documents, community };
}

function document(date: string, title: string, sentences: readonly string[]): string {
  return `---\ntitle: ${title}\ndate: ${date}\n---\n\n${sentences.join('')}\n`;
}
