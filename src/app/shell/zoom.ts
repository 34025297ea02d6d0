import { create } from 'zustand';

/** How large the network is seen: 1 the whole, fitted, 2 twice as large. Told many times a second while the camera moves. */
export const useZoom = create<{ zoom: number }>()(() => ({ zoom: 1 }));

export function tellZoom(zoom: number): void {
  useZoom.setState({ zoom });
}
