import { type Filters, NO_FILTERS } from './filter.ts';

/**
 * Which filters stand in the way of something that holds without them: those of which each, taken away alone, lets it
 * hold. None where several do it together, or where it does not hold without filters either.
 */
export function filtersToBlame(filters: Filters, holds: (filters: Filters) => boolean): Array<keyof Filters> {
  const names = Object.keys(NO_FILTERS) as Array<keyof Filters>;
  return names.filter((name) => !isOff(filters, name) && holds({ ...filters, [name]: NO_FILTERS[name] }));
}

function isOff(filters: Filters, name: keyof Filters): boolean {
  const [value, none] = [filters[name], NO_FILTERS[name]];
  return value === none || (value instanceof Set && none instanceof Set && value.size === none.size);
}
