import { expect, test } from 'vitest';
import { factGraph } from '../../../src/graph/facts.ts';
import { bridge } from '../../../src/graph/tour/bridge.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';

/** All pairs of some entities, two sentences each, so that they keep each other's company. */
function circle(keys: string[]): string[][] {
  const pairs = keys.flatMap((a, index) => keys.slice(index + 1).map((b) => [a, b]));
  return [...pairs, ...pairs];
}

const sea = ['city:青岛', 'city:大连', 'technology:渔业', 'technology:航运', 'company:远洋'];
const chips = ['city:合肥', 'city:武汉', 'technology:芯片', 'technology:光刻', 'company:晶合'];
const across = ['city:青岛', 'technology:光刻'];
const alone = Array.from({ length: 400 }, (_, index) => [`company:无关${index}`]);

function bridgeIn(...documents: string[][][]) {
  return bridge(factGraph(makeBundle(documents.map((sentences) => ({ sentences }))).graph));
}

test('the bridge joins two circles that otherwise have nobody in common', () => {
  const found = bridgeIn([...circle(sea), ...circle(chips), ...alone], [across, across], [across]);
  expect(found).toEqual({ edge: across.join('\t'), lesser: 'city:青岛', others: 4, common: 0 });
});

test('a single sentence is no bridge, nor is a link within a circle', () => {
  expect(bridgeIn([...circle(sea), ...circle(chips), ...alone, across])).toBeNull();
  expect(bridgeIn([...circle(sea), ...circle(sea), ...alone])).toBeNull();
});

test('several documents count for more than many sentences of one', () => {
  const often = ['city:大连', 'technology:芯片'];
  const many = Array.from({ length: 6 }, () => often);
  const found = bridgeIn([...circle(sea), ...circle(chips), ...alone, ...many], [across, across], [across]);
  expect(found?.edge).toBe(across.join('\t'));
});

test('the bridge of one entity ends in it', () => {
  const { graph } = makeBundle([
    { sentences: [...circle(sea), ...circle(chips), ...alone] },
    { sentences: [across, across] },
    { sentences: [across] },
  ]);
  expect(bridge(factGraph(graph), 'technology:光刻')?.edge).toBe(across.join('\t'));
  expect(bridge(factGraph(graph), 'city:大连')).toBeNull();
});
