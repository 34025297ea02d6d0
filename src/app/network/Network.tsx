import type { JSX } from 'react';
import type { NetworkProps } from './contract.ts';

export type { Focus, NetworkHandle, NetworkProps } from './contract.ts';

/** The picture of the network. */
export function Network({ label }: NetworkProps): JSX.Element {
  return <div role="application" aria-label={label} />;
}
