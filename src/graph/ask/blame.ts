import { type FilterName, type Filters, NO_FILTERS, setFilters } from '../filter/filter.ts';

/**
 * Which filters stand in the way of something that holds without them: those of which each, taken away alone, lets it
 * hold. None where several do it together, or where it does not hold without filters either.
 */
export function filtersToBlame(filters: Filters, holds: (filters: Filters) => boolean): FilterName[] {
  return setFilters(filters).filter((name) => holds({ ...filters, [name]: NO_FILTERS[name] }));
}
