/** Degrees, north and east positive. */
export interface Coordinates {
  lat: number;
  lon: number;
}

/** A point of the map: x eastwards, y southwards; the equator is once round the map and 1 long. */
export interface MapPoint {
  x: number;
  y: number;
}

/** Length of the equator, WGS 84. */
export const EQUATOR_KM = 40_075;

/** Where the map is cut: in the Atlantic, as on Chinese maps of the world. */
export const WEST_END = -30;

/** Mercator shows no pole. */
const MOST_LAT = 85;

/**
 * Mercator's projection on a sphere (Snyder, Map Projections: A Working Manual, 1987, equations 7-1 and 7-2): angles are
 * true, and so is the aspect of every small part. East and west of 30° W lie at the ends; the equator is at y = 0.
 */
export function project({ lat, lon }: Coordinates): MapPoint {
  const angle = (Math.min(MOST_LAT, Math.max(-MOST_LAT, lat)) * Math.PI) / 180;
  const east = (((lon - WEST_END) % 360) + 360) % 360;
  return { x: east / 360, y: -Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI) };
}

/** The way back: degrees of a point of the map; longitude from −30 up to 330. */
export function unproject({ x, y }: MapPoint): Coordinates {
  return { lat: (Math.atan(Math.sinh(-y * 2 * Math.PI)) * 180) / Math.PI, lon: x * 360 + WEST_END };
}

/** How many kilometres one unit of the map is at a latitude. */
export function kilometresAt(lat: number): number {
  return EQUATOR_KM * Math.cos((lat * Math.PI) / 180);
}
