import { type GeoGeometryObjects, type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { Country } from './countries.js';
import { VIEWS, type View } from './views.js';

/** Width and height of the drawing. */
export const SIZE = [960, 480] as const;

/** Returns the projection (Equal Earth) that shows a part of the world. */
export function projectionOf(view: View): GeoProjection {
  const [west, south, east, north] = VIEWS[view];
  const middle = (west + east) / 2;
  const corners: GeoGeometryObjects = {
    type: 'MultiPoint',
    coordinates: [west, middle, east].flatMap((x) => [south, (south + north) / 2, north].map((y) => [x, y])),
  };
  const extent: [[number, number], [number, number]] = [
    [8, 8],
    [SIZE[0] - 8, SIZE[1] - 8],
  ];
  const projection = geoEqualEarth()
    .rotate([view === 'world' ? -11 : -middle, 0])
    .fitExtent(extent, corners);
  return projection.clipExtent([
    [0, 0],
    [SIZE[0], SIZE[1]],
  ]);
}

/** Returns the path of each country under a projection. */
export function pathsOf(countries: readonly Country[], projection: GeoProjection): ReadonlyMap<Country, string> {
  const path = geoPath(projection).digits(1);
  return new Map(countries.map((country) => [country, path(country.geometry) ?? '']));
}

/** Returns the path of the shortest way from one place to another. */
export function wayOf(
  projection: GeoProjection,
  from: readonly [number, number],
  to: readonly [number, number],
): string {
  return geoPath(projection).digits(1)({ type: 'LineString', coordinates: [[...from], [...to]] }) ?? '';
}
