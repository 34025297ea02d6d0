import { expect, test } from 'vitest';
import { assertLinksFit, MOST_LINKS } from '../../src/bundle/limit.ts';

test('more links than a file can hold are refused with what would help', () => {
  expect(() => assertLinksFit(MOST_LINKS)).not.toThrow();
  expect(() => assertLinksFit(MOST_LINKS + 1)).toThrow(
    'graph.json: would have 1,500,001 links; needed: at most 1,500,000: a narrower --window, or fewer documents',
  );
});
