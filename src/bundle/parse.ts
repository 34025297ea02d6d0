import * as v from 'valibot';
import { BundleError } from './error.ts';

/** The value in a JSON text. Throws `BundleError` that shows how the text begins. */
export function parseJson(json: string, file: string, needed = 'a file written by "comention build"'): unknown {
  try {
    return JSON.parse(json);
  } catch {
    const start = JSON.stringify(json.trimStart().slice(0, 20));
    throw new BundleError(file, `is not JSON: it begins with ${start}`, needed);
  }
}

/** A value as its schema has it. Throws `BundleError` that names the first place that is wrong. */
export function validated<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the whole file';
  throw new BundleError(file, `${place} is ${issue.received}`, issue.expected ?? issue.message);
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Check = (value: unknown) => boolean;

/**
 * A list of very many objects. Those that have the given fields and no other, each as its check wants it, are taken as
 * they are, many times faster than by their schema; else the schema decides, and says what is wrong.
 */
export function longList<Item extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  item: Item,
  fields: Record<keyof Item['entries'], Check>,
): v.GenericSchema<unknown, v.InferOutput<Item>[]> {
  const isRight = hasFields(fields);
  const right = v.custom<v.InferOutput<Item>[]>(() => true);
  const any = v.array(item);
  return v.lazy((list) => (Array.isArray(list) && list.every(isRight) ? right : any));
}

/** Tells whether a value from JSON is an object with these fields and no other, each as its check wants it. */
export function hasFields(fields: Record<string, Check>): Check {
  const checks = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return false;
    let known = 0;
    for (const _ in value) known += 1;
    return known === checks.length && checks.every(([name, check]) => Object.hasOwn(value, name) && check(value[name]));
  };
}

/** Tells whether a value is one of these. */
export function isOneOf(values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}
