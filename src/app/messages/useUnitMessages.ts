import { useWorld } from '../worldContext.ts';
import type { UnitMessages } from './units.zh.ts';
import { useMessages } from './useMessages.ts';

/** The messages that speak of sentences, or of what else the bundle was counted over. */
export function useUnitMessages(): UnitMessages {
  const { window } = useWorld();
  return useMessages().units[window];
}
