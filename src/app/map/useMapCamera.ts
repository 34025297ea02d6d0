import { useEffect, useRef, useState } from 'react';
import type { Size } from '../network/view.ts';
import { useStore } from '../store.ts';
import { FITTED_GROUND, fitted, type MapCamera, panned, zoomed } from './camera.ts';
import type { PlacedCity } from './scene.ts';

/** How many times larger at a press of a key or button. */
export const ZOOM_STEP = 1.5;

export interface MapSight {
  /** Null until the size of the picture is known. */
  camera: MapCamera | null;
  size: Size;
  /** Told the size of the picture and how far its upper left corner went: fitted anew, or, once moved, left where it is on screen. */
  resized(size: Size, across: number, down: number): void;
  move(change: (camera: MapCamera) => MapCamera): void;
  /** Enlarges the middle so many times. */
  zoom(factor: number): void;
  /** Keeps the camera in the address: at the end of a movement. */
  rest(): void;
  show(cities: readonly PlacedCity[]): void;
  /** As at first sight: China where most cities lie there, else all. */
  home(): void;
}

/** Where the map is looked at from: fitted at first, then where it was left. */
export function useMapCamera(cities: readonly PlacedCity[]): MapSight {
  const kept = useStore((state) => state.mapCamera);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [camera, setCamera] = useState<MapCamera | null>(kept);
  const latest = useRef({ camera, size });
  const put = (next: MapCamera) => {
    latest.current.camera = next;
    setCamera(next);
  };
  useEffect(() => {
    if (!kept) return;
    latest.current.camera = kept;
    setCamera(kept);
  }, [kept]);
  const rest = () => useStore.getState().set({ mapCamera: latest.current.camera });
  const show = (shown: readonly PlacedCity[]) => {
    if (shown.length === 0) return;
    put(fitTo(shown, latest.current.size));
    rest();
  };
  return {
    camera,
    size,
    resized: (now, across, down) => {
      const { camera: before, size: old } = latest.current;
      latest.current.size = now;
      setSize(now);
      if (!before || !kept) put(fitTo(homeOf(cities), now));
      else if (old.width > 0)
        put(panned(before, -across - (now.width - old.width) / 2, -down - (now.height - old.height) / 2));
    },
    move: (change) => {
      if (latest.current.camera) put(change(latest.current.camera));
    },
    zoom: (factor) => {
      const { camera: before, size: now } = latest.current;
      if (!before) return;
      put(zoomed(before, now, factor, { x: now.width / 2, y: now.height / 2 }));
      rest();
    },
    rest,
    show,
    home: () => show(homeOf(cities)),
  };
}

/** China's cities where they are most of all, else all. */
export function homeOf(cities: readonly PlacedCity[]): readonly PlacedCity[] {
  const own = cities.filter(({ foreign }) => !foreign);
  return 2 * own.length >= cities.length ? own : cities;
}

function fitTo(cities: readonly PlacedCity[], size: Size): MapCamera {
  return fitted(
    cities.map(({ point }) => point),
    size,
    FITTED_GROUND,
  );
}
