import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closed, spaced } from '../../../src/app/tour/spaced.ts';
import { writeStory } from '../../../src/app/tour/write-story.ts';
import { formatStory, parseStory } from '../../../src/bundle/story.ts';
import { lossesOf } from '../../../src/bundle/story-losses.ts';
import { documentsToRead } from '../../../src/graph/tour/claims.ts';
import { planTour } from '../../../src/graph/tour/plan.ts';
import { quote } from '../../../src/graph/tour/quote.ts';
import type { Stop } from '../../../src/graph/tour/stop.ts';
import type { TourSubject } from '../../../src/graph/tour/subject.ts';
import type { Bundle } from '../../../src/model/bundle.ts';
import type { Saying, Story } from '../../../src/model/story.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';
import { anyBundle, anySubject, countedOf } from '../../graph/tour/any-bundle.ts';

const tours = anyBundle().chain((bundle) => fc.tuple(fc.constant(bundle), anySubject(bundle)));

test('every number a scene says is one that was counted, in both languages', () => {
  fc.assert(
    fc.property(tours, ([bundle, subject]) => {
      const { stops, story } = tourOf(bundle, subject);
      for (const [index, scene] of story.scenes.entries()) {
        const counted = countedIn(stops[index]!);
        for (const text of inBoth(scene.text)) {
          for (const number of numbersIn(text)) expect(counted, text).toContain(number);
        }
      }
    }),
  );
});

test('every sign leads to a sentence and every sentence has a sign, in both languages', () => {
  fc.assert(
    fc.property(tours, ([bundle, subject]) => {
      for (const { text, evidence } of tourOf(bundle, subject).story.scenes) {
        for (const words of inBoth(text)) {
          const signs = new Set([...words.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number)));
          expect([...signs].sort()).toEqual(evidence.map((_, index) => index + 1));
        }
      }
    }),
  );
});

test('a tour is a story its file can hold, of what the bundle has, and the same every time', () => {
  fc.assert(
    fc.property(tours, ([bundle, subject]) => {
      const { story } = tourOf(bundle, subject);
      expect(parseStory(formatStory(story), 'story.json')).toEqual(story);
      expect(tourOf(bundle, subject).story).toEqual(story);
      const { graph, documents } = bundle;
      const keys = new Set(graph.nodes.map(({ key }) => key));
      const links = new Set(graph.edges.map(({ key }) => key));
      const holdings = {
        hasNode: (key: string) => keys.has(key),
        hasLink: (a: string, b: string) => links.has([a, b].sort().join('\t')),
        hasDocument: (id: string) => documents.some((document) => document.id === id),
      };
      expect(story.scenes.flatMap((scene) => lossesOf(scene, holdings))).toEqual([]);
    }),
  );
});

test('names of any kind stay names in Markdown', () => {
  const key = 'company:*粗*[链](http://x)<b>';
  const bundle = makeBundle([{ sentences: [[key, 'city:上海'], [key]] }]);
  const { story } = tourOf(bundle, { kind: 'node', node: key });
  const [, standing] = story.scenes;
  expect(standing!.title).toMatchObject({ zh: '*粗*[链](http://x)<b>' });
  expect((standing!.text as { en: string }).en).toContain('\\*粗\\*\\[链\\](http://x)\\<b\\>');
});

test('a link of one sentence is said to be weak, in so many words', () => {
  const bundle = makeBundle([{ sentences: [['city:上海', 'technology:5G']] }]);
  const { stops, story } = tourOf(bundle, { kind: 'pair', nodes: ['city:上海', 'technology:5G'] });
  const scene = story.scenes[stops.findIndex(({ kind }) => kind === 'link')]!;
  expect(scene.text).toMatchObject({
    zh: expect.stringContaining('证据弱：只有一个来源'),
    en: expect.stringContaining('weak: a single source'),
  });
});

test('Latin names keep their distance in Chinese text, except at a punctuation mark', () => {
  expect(closed(`与${spaced('5G')}联系最强的是${spaced('Meta')}（3 句）、${spaced('上海')}。`)).toBe(
    '与 5G 联系最强的是 Meta（3 句）、上海。',
  );
});

function tourOf(bundle: Bundle, subject: TourSubject): { stops: Stop[]; story: Story } {
  const counted = countedOf(bundle);
  const stops = [...planTour(counted, subject)];
  const read = new Map([...documentsToRead(counted, stops)].map((index) => [index, bundle.documents[index]!]));
  return { stops, story: writeStory(counted, '题', stops, quote(counted, stops, read), {}) };
}

function inBoth(saying: Saying): string[] {
  return typeof saying === 'string' ? [saying] : [saying.zh, saying.en];
}

function numbersIn(text: string): string[] {
  return text.replace(/\[\^\d+\]/g, '').match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
}

/** The numbers of a stop as they may be written: whole, as a share, with one digit, as parts of a date. */
function countedIn(value: unknown): Set<string> {
  if (typeof value === 'number') {
    const short = value.toLocaleString('en', { maximumFractionDigits: 1 });
    const bounds = value < 0.1 ? ['0.1', '1', '99'] : [];
    return new Set([short, String(Math.round(value * 100)), ...bounds, ...(value > 0.99 ? ['99'] : [])]);
  }
  if (typeof value === 'string') return new Set(value.match(/\d+/g)?.map((part) => String(Number(part))) ?? []);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((part) => [...countedIn(part)]));
}
