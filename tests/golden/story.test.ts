import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read.ts';
import { formatStory, parseStory } from '../../src/bundle/story.ts';
import { lossesOf } from '../../src/bundle/story-losses.ts';
import { keepSentence } from '../../src/graph/ask/find-sentence.ts';
import { factGraph } from '../../src/graph/facts.ts';
import { linkFactsOf, standingOf } from '../../src/graph/tour/facts.ts';
import { type EntityType, typeOfKey } from '../../src/model/entity.ts';
import type { Saying, Scene } from '../../src/model/story.ts';
import { countedOf } from '../graph/tour/any-bundle.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const file = (name: string): string => readFileSync(root(`graph/stories/${name}`), 'utf8');

const bundle = await readBundle(root('graph'));
const counted = countedOf(bundle);
const graph = factGraph(bundle.graph);
const documents = new Map(bundle.documents.map((document) => [document.id, document]));

describe.each(readdirSync(root('graph/stories')))('the committed story %s', (name) => {
  const story = parseStory(file(name), name);

  test('is written as the program writes it', () => {
    expect(formatStory(story)).toBe(file(name));
  });

  test('has seven to nine scenes, each with words for the audience and the speaker in both languages', () => {
    expect(story.scenes.length).toBeGreaterThanOrEqual(7);
    expect(story.scenes.length).toBeLessThanOrEqual(9);
    for (const { title, text, notes } of story.scenes) {
      for (const saying of [title, text, notes]) expect(inBoth(saying).every((words) => words.length > 0)).toBe(true);
    }
  });

  test('speaks of nothing that the committed bundle does not have', () => {
    const holdings = {
      hasNode: (key: string) => graph.hasNode(key),
      hasLink: (a: string, b: string) => graph.hasEdge(a, b),
      hasDocument: (id: string) => documents.has(id),
    };
    expect(story.scenes.flatMap((scene) => lossesOf(scene, holdings))).toEqual([]);
  });

  test('quotes every sentence as it stands in its place, and refers to each in both languages', () => {
    for (const { text, evidence } of story.scenes) {
      for (const kept of evidence) expect(keepSentence(documents.get(kept.document)!, kept.sentence)).toEqual(kept);
      for (const words of inBoth(text)) {
        const signs = new Set([...words.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number)));
        expect([...signs].sort()).toEqual(evidence.map((_, index) => index + 1));
      }
    }
  });
});

describe('the numbers of the story on the cities and the metaverse', () => {
  const story = parseStory(file('cities-court-the-metaverse.json'), 'story');
  const scene = (id: string): Scene => story.scenes.find((one) => one.id === id)!;
  const said = (id: string): string[] => inBoth(scene(id).text).map((words) => words.replace(/\[\^\d+\]/g, ''));
  const says = (id: string, ...numbers: number[]) => {
    for (const words of said(id)) {
      for (const number of numbers)
        expect(words).toMatch(new RegExp(`(?<![\\d,.])${number.toLocaleString('en')}(?!\\d)`));
    }
  };
  const ofType = (type: EntityType) => graph.filterNodes((_, attributes) => attributes.type === type);
  const between = (one: EntityType, other: EntityType) =>
    graph.filterEdges((_e, _a, source, target) => {
      const types = [typeOfKey(source), typeOfKey(target)];
      return types[0] === one ? types[1] === other : types[1] === one && types[0] === other;
    });
  const endsOf = (edges: readonly string[], type: EntityType) =>
    new Set(edges.flatMap((edge) => graph.extremities(edge)).filter((node) => typeOfKey(node) === type));

  test('what was read', () => {
    const { sentences, units } = graph.getAttribute('corpus');
    says('documents', documents.size, sentences, units, standingOf(counted, 'technology:元宇宙').sentences);
  });

  test('the cities', () => {
    const [first, second, third] = ofType('city')
      .map((node) => standingOf(counted, node))
      .sort((a, b) => b.sentences - a.sentences);
    expect([first, second, third].map((one) => one!.node)).toEqual(['city:上海', 'city:武汉', 'city:北京']);
    says('cities', ofType('city').length, first!.sentences, second!.sentences, third!.sentences);
  });

  test('上海 and its plan', () => {
    const shanghai = standingOf(counted, 'city:上海');
    const plan = linkFactsOf(counted, 'city:上海', 'policy:上海市培育“元宇宙”新赛道行动方案（2022—2025年）');
    says('shanghai', shanghai.links, plan.sentences, plan.documents);
  });

  test('the link on the screen', () => {
    const link = linkFactsOf(counted, 'city:上海', 'policy:上海市电子信息产业发展“十四五”规划');
    says('first-plan', link.sentences, link.documents);
    for (const words of said('first-plan')) expect(words).toContain(link.expected.toFixed(1));
    const [original, , copy] = scene('first-plan').evidence;
    expect(documents.get(copy!.document)!.copies).toContainEqual([
      copy!.sentence,
      original!.document,
      original!.sentence,
    ]);
  });

  test('what 上海 and 北京 share', () => {
    const shared = graph.filterNeighbors('city:上海', (node) => graph.hasEdge('city:北京', node));
    const types = (type: EntityType) => shared.filter((node) => typeOfKey(node) === type);
    says('shared', shared.length, types('city').length, types('technology').length);
    expect(types('technology')).toEqual(
      expect.arrayContaining(['technology:6G', 'technology:元宇宙', 'technology:脑机接口']),
    );
    for (const node of ['technology:6G', 'technology:脑机接口']) {
      for (const city of ['city:上海', 'city:北京']) expect(linkFactsOf(counted, city, node).sentences).toBe(1);
    }
  });

  test('武汉 and its computing centre', () => {
    const link = linkFactsOf(counted, 'city:武汉', 'technology:智能计算中心');
    says('wuhan', link.sentences);
    expect(link.documents).toBe(1);
    expect(graph.hasEdge('city:上海', 'technology:智能计算中心')).toBe(false);
  });

  test('the policies, and the one city that has none', () => {
    const links = between('city', 'policy');
    const cities = endsOf(links, 'city');
    says('policies', endsOf(links, 'policy').size, cities.size, ofType('city').length);
    expect(ofType('city').filter((city) => !cities.has(city))).toEqual(['city:苏州']);
  });

  test('the companies, and the one that is named in two documents', () => {
    const companies = [...endsOf(between('city', 'company'), 'company')];
    says('bridge', ofType('company').length, companies.length);
    expect(between('company', 'policy')).toEqual([]);
    const twice = companies.filter((node) => standingOf(counted, node).documents > 1);
    expect(twice).toEqual(['company:华为']);
  });

  test('how far it carries', () => {
    const supports = graph.mapEdges((_, { support }) => support);
    const count = (wanted: string) => supports.filter((support) => support === wanted).length;
    const firm = graph.filterEdges((_, { support }) => support === 'multi-document');
    const left = new Set(firm.flatMap((edge) => graph.extremities(edge)));
    says('limits', graph.size, count('single'), firm.length, graph.order, left.size);
    expect(new Set(scene('limits').view.only)).toEqual(left);
  });
});

function inBoth(saying: Saying): string[] {
  return typeof saying === 'string' ? [saying] : [saying.zh, saying.en];
}
