import { namesInOrder } from '../look/namesInOrder.ts';
import { eachRow } from './eachRow.ts';

/** The place of each name among them all, as a reader looks names up; the same for the same name. */
export function nameRanks(names: readonly string[]): Float64Array {
  const places = new Map(namesInOrder([...new Set(names)], (name) => name).map((name, place) => [name, place]));
  return eachRow(names.length, (row) => places.get(names[row]!)!);
}
