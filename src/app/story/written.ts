import type { Scene, Story } from '../../model/story.ts';

type Stories = ReadonlyMap<string, Story>;

const WORDS = ['title', 'text', 'notes'] as const;

/** The one field of words in which the stories of two states differ, as a name for it; nothing where they differ in more, or otherwise. */
export function writtenBetween(past: Stories, current: Stories): string {
  const name = onlyOne([...current.keys()], (key) => past.get(key) !== current.get(key));
  const [before, after] = name === null ? [] : [past.get(name), current.get(name)];
  if (!before || !after || past.size !== current.size) return '';
  if (before.scenes === after.scenes) return before.title === after.title ? '' : `title of ${name}`;
  if (before.title !== after.title || before.scenes.length !== after.scenes.length) return '';
  const index = onlyOne([...after.scenes.keys()], (place) => before.scenes[place] !== after.scenes[place]);
  const field = index === null ? null : writtenIn(before.scenes[index]!, after.scenes[index]!);
  return field === null ? '' : `${field} of ${after.scenes[index!]!.id} of ${name}`;
}

function writtenIn(before: Scene, after: Scene): string | null {
  const field = onlyOne(Object.keys(after) as Array<keyof Scene>, (key) => before[key] !== after[key]);
  return WORDS.find((word) => word === field) ?? null;
}

function onlyOne<Item>(items: readonly Item[], fits: (item: Item) => boolean): Item | null {
  const found = items.filter(fits);
  return found.length === 1 ? found[0]! : null;
}
