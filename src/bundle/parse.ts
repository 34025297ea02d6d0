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
