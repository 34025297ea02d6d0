import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTable } from '../../../src/text/lexicon/lexicon.ts';
import { tableFile, tableLine } from '../../../src/text/lexicon/table-line.ts';

const name = fc.stringMatching(/^[#|甲乙A-Z0-9 \t-]{0,6}[甲乙A-Z]$/);

test('the line of a name is read back as that name, whatever is in it', () => {
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 3 }), (canonical, aliases) => {
      const [entry, ...more] = parseTable(tableFile('company'), tableLine(canonical, aliases));
      const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(more).toEqual([]);
      expect(entry).toMatchObject({ type: 'company', name: oneSpace(canonical) });
      for (const alias of entry!.aliases) expect(aliases.map(oneSpace)).toContain(alias);
    }),
  );
});

test('other spellings become aliases', () => {
  expect(tableLine('OpenCascade', ['OPEN CASCADE', 'Open\nCascade'])).toBe('OpenCascade\tOPEN CASCADE|Open Cascade');
});
