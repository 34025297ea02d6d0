import { createContext, type RefObject, useContext } from 'react';
import type { NetworkHandle } from './contract.ts';

export const HandleContext = createContext<RefObject<NetworkHandle | null>>({ current: null });

/** The picture of the network, for what stands beside it; its `current` is null while there is none. */
export function useNetworkHandle(): RefObject<NetworkHandle | null> {
  return useContext(HandleContext);
}
