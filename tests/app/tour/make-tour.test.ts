import { afterEach, expect, test, vi } from 'vitest';
import { makeTour } from '../../../src/app/tour/make-tour.ts';
import { makeWorld } from '../../../src/app/world.ts';
import { formatDocument } from '../../../src/bundle/format.ts';
import { WHOLE } from '../../../src/graph/filter/slice.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';
import { countedOf } from '../../graph/tour/any-bundle.ts';

afterEach(() => vi.unstubAllGlobals());

test('of a slice only its documents are told, and every scene shows the slice', async () => {
  const { world, asked } = worldOf();
  const slice = { ...WHOLE, from: '2022-01-01' };
  const { scenes } = await makeTour(world, slice, { kind: 'corpus' });
  expect(scenes[0]!.text).toMatchObject({ en: expect.stringContaining('1 document of') });
  expect(scenes.every(({ view }) => view.from === '2022-01-01')).toBe(true);
  expect(asked).not.toContain('graph/documents/unread.json');
});

function worldOf() {
  const bundle = makeBundle([
    { id: 'early', date: '2021-05-01', sentences: [['city:上海']] },
    { id: 'late', date: '2022-05-01', sentences: [['city:上海', 'technology:5G']] },
    { id: 'unread', date: null, sentences: [[]] },
  ]);
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const document = bundle.documents.find(({ id }) => url.endsWith(`/${id}.json`));
    return document ? new Response(formatDocument(document)) : new Response('', { status: 404 });
  });
  return { world: makeWorld('graph/', { ...bundle, documents: [...countedOf(bundle).documents] }), asked };
}
