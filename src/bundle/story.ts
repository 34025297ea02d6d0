import * as v from 'valibot';
import type { Story } from '../model/story.ts';
import { BundleError } from './error.ts';
import { isObject, parseJson, validated } from './parse.ts';

/** Version of a story's form this program reads and writes. */
export const STORY_SCHEMA = 1;

/** What a story's file may be called, without `.json`: letters and digits of any script, `-`, `_` and inner spaces. */
export const STORY_NAME = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ -]{0,78}[\p{L}\p{N}_])?$/u;

const saying = v.union([v.string(), v.object({ zh: v.string(), en: v.string() })]);
const share = v.pipe(v.number(), v.finite(), v.minValue(-2), v.maxValue(2));

const sceneSchema = v.object({
  id: v.optional(v.string(), ''),
  title: v.optional(saying, ''),
  text: v.optional(saying, ''),
  notes: v.optional(saying, ''),
  view: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())])), {}),
  annotations: v.optional(
    v.array(
      v.variant('kind', [
        v.object({ kind: v.literal('ring'), node: v.string() }),
        v.object({ kind: v.picklist(['text', 'arrow']), node: v.string(), text: saying, dx: share, dy: share }),
      ]),
    ),
    [],
  ),
  evidence: v.optional(
    v.array(
      v.object({
        document: v.string(),
        sentence: v.pipe(v.number(), v.integer(), v.minValue(0)),
        quote: v.string(),
      }),
    ),
    [],
  ),
});

const storySchema = v.object({
  schema: v.literal(STORY_SCHEMA),
  title: v.optional(saying, ''),
  scenes: v.array(sceneSchema),
});

/**
 * The story in the text of a `stories/<name>.json`. Of a scene everything may be left out, and fields that are not known
 * are passed over; scenes without an id of their own get one. Throws `BundleError` that names the file, what is wrong and
 * what is needed.
 */
export function parseStory(json: string, file: string): Story {
  return storyOf(parseJson(json.replace(/^\ufeff/, ''), file, 'a story in JSON'), file);
}

/** The story in what the JSON of its file says. Throws as `parseStory` does. */
export function storyOf(value: unknown, file: string): Story {
  if (isObject(value) && typeof value.schema === 'number' && value.schema !== STORY_SCHEMA) {
    throw new BundleError(file, `is of version ${value.schema} of a story's form`, `version ${STORY_SCHEMA}`);
  }
  const { scenes, ...story } = validated(storySchema, value, file);
  const taken = new Set<string>();
  return { ...story, scenes: scenes.map((scene) => ({ ...scene, id: freeId(scene.id, taken) })) };
}

/** The names in the text of a `stories.json`, those that no file may have left out. Throws `BundleError` when it is no list. */
export function parseNames(json: string, file = 'stories.json'): string[] {
  const names = validated(v.array(v.string()), parseJson(json, file), file);
  return names.filter((name) => STORY_NAME.test(name));
}

/** The names of the stories among the files of a folder, in order; and the files that would be stories but for their names. */
export function storiesAmong(files: readonly string[]): { names: string[]; misnamed: string[] } {
  const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
  return {
    names: names.filter((name) => STORY_NAME.test(name)).sort(),
    misnamed: names.filter((name) => !STORY_NAME.test(name) && !name.startsWith('.')).map((name) => `${name}.json`),
  };
}

/** What a story's name may be, in words. */
export const STORY_NAME_NEEDED = 'letters, digits, inner spaces, - and _, at most 80';

/** The text of a story's file, a scene's facts a line each. */
export function formatStory(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}

function freeId(wanted: string, taken: Set<string>): string {
  let number = taken.size + 1;
  let id = wanted;
  while (id === '' || taken.has(id)) id = `scene-${number++}`;
  taken.add(id);
  return id;
}
