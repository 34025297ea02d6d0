import type { AnnotatedDocument } from '../../model/document.ts';

const SHOWN = 3;

/**
 * What to show first of the sentences of a long unit: the first that names each entity, then others in reading order up to
 * a few. All where there are no more. `sentences` are indices, ascending; so are those returned.
 */
export function excerpt(
  { mentions }: AnnotatedDocument,
  sentences: readonly number[],
  entities: ReadonlySet<string>,
): number[] {
  const wanted = new Set(sentences);
  const firsts = [...entities].flatMap((entity) => {
    const first = mentions.find((mention) => mention.entity === entity && wanted.has(mention.sentence));
    return first ? [first.sentence] : [];
  });
  const chosen = [...new Set([...firsts, ...sentences])].slice(0, Math.max(SHOWN, new Set(firsts).size));
  return chosen.sort((a, b) => a - b);
}
