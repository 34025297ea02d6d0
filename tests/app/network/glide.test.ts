import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../src/app/network/drawing.ts';
import { atRest, glideBetween } from '../../../src/app/network/glide.ts';
import { masksOf } from '../../../src/app/network/masks.ts';
import { CITIES, everything, exampleGraph, triangle } from './example.ts';

const graph = triangle();
const before = atRest(drawingOf(graph, CITIES));
const shown = masksOf(before, everything(graph), new Map());

describe('a glide', () => {
  test('takes what both drawings have from the old place to the new one, slower towards its end', () => {
    const after = drawingOf(graph, { ...CITIES, 'city:苏州': [50, 50] });
    const node = after.nodeOf.get('city:苏州')!;
    const { live, step } = glideBetween(before, shown, after);
    expect(live.x[node]).toBe(1);
    step(0.5);
    expect(live.x[node]).toBeCloseTo(1 - 0.875 * 0.5);
    step(1);
    expect([...live.x]).toEqual([...after.x]);
    expect([...live.nodePresence]).toEqual([1, 1, 1, 1]);
  });

  test('lets what is new appear and what is gone disappear, with their links', () => {
    const changed = exampleGraph({ 'city:上海': 40, 'technology:5G': 25, 'company:华为': 9, 'city:杭州': 3 }, [
      ['city:上海', 'technology:5G', 8],
      ['city:上海', 'city:杭州', 1],
    ]);
    const after = drawingOf(changed, { ...CITIES, 'city:杭州': [20, 20] });
    const { live, step } = glideBetween(before, shown, after);
    const coming = after.nodeOf.get('city:杭州')!;
    const leaving = after.nodes.length;
    expect([live.nodePresence[coming], live.nodePresence[leaving]]).toEqual([0, 1]);
    expect([live.x[leaving], live.y[leaving]]).toEqual([1, 0.75]);
    expect(live.edgePresence).toHaveLength(2 + 3);
    step(1);
    expect([live.nodePresence[coming], live.nodePresence[leaving]]).toEqual([1, 0]);
    expect([...live.edgePresence]).toEqual([1, 1, 0, 0, 0]);
  });

  test('fades nothing out that a filter hides', () => {
    const hidden = masksOf(before, { nodes: new Set(), edges: new Set() }, new Map());
    const { live } = glideBetween(before, hidden, drawingOf(exampleGraph({}, []), CITIES));
    expect(live.x).toHaveLength(0);
  });

  test('leads the members of a community into its bubble and out of it', () => {
    const bubbles = [
      { key: 'community:city:上海', leader: 'city:上海', name: '上海', members: ['city:上海', 'city:苏州'] },
    ];
    const collapsed = drawingOf(graph, CITIES, { bubbles });
    const bubble = collapsed.nodeOf.get('community:city:上海')!;
    const into = glideBetween(before, shown, collapsed);
    into.step(1);
    const member = collapsed.nodes.length;
    expect([into.live.x[member], into.live.y[member]]).toEqual([collapsed.x[bubble], collapsed.y[bubble]]);
    const out = glideBetween(atRest(collapsed), masksOf(collapsed, everything(graph), new Map()), before);
    const leader = before.nodeOf.get('city:上海')!;
    expect([out.live.x[leader], out.live.y[leader]]).toEqual([collapsed.x[bubble], collapsed.y[bubble]]);
  });

  test('can begin in the middle of another', () => {
    const after = drawingOf(graph, { ...CITIES, 'city:苏州': [50, 50] });
    const first = glideBetween(before, shown, after);
    first.step(0.3);
    const node = after.nodeOf.get('city:苏州')!;
    const second = glideBetween(first.live, shown, before);
    expect(second.live.x[node]).toBe(first.live.x[node]);
  });
});
