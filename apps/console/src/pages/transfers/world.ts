import { type GeoGeometryObjects, type GeoProjection, geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import address from 'world-atlas/countries-50m.json?url';
import { VIEWS, type View } from './views';

/** A country as Natural Earth draws it. */
export interface Country {
  /** ISO 3166-1 alpha-2; empty for an area without a code. */
  readonly code: string;
  readonly geometry: GeoGeometryObjects;
  /** The middle of its largest part: longitude and latitude. */
  readonly middle: readonly [number, number];
}

type Atlas = Parameters<typeof feature>[0];

/** A country as the atlas has it. */
interface Shape {
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly geometry: GeoGeometryObjects;
}

let loaded: Promise<readonly Country[]> | undefined;

/** Loads the countries once; they are an asset of their own, and not part of the script. */
export function loadWorld(): Promise<readonly Country[]> {
  loaded ??= fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
    .then((atlas: Atlas) => countriesOf(atlas))
    .catch((error: unknown) => {
      loaded = undefined; // so that the next visit tries again
      throw error;
    });
  return loaded;
}

/** Returns the countries of an atlas, without Antarctica. */
function countriesOf(atlas: Atlas): readonly Country[] {
  const { features } = feature(atlas, atlas.objects.countries!) as unknown as { features: readonly Shape[] };
  return features
    .map((one) => ({ code: codeOf(one), geometry: one.geometry, middle: middleOf(one.geometry) }))
    .filter(({ code }) => code !== 'AQ');
}

/** Natural Earth numbers countries. Unicode's aliases of regions lead from numbers to letters. */
function codeOf({ id, properties }: Shape): string {
  if (properties.name === 'Kosovo') return 'XK';
  if (id === undefined || properties.name.startsWith('Ashmore')) return '';
  return new Intl.Locale(Intl.getCanonicalLocales(`und-${id}`)[0]!).region ?? '';
}

function middleOf(geometry: GeoGeometryObjects): [number, number] {
  if (geometry.type !== 'MultiPolygon') return geoCentroid(geometry);
  const parts = geometry.coordinates.map((coordinates): GeoGeometryObjects => ({ type: 'Polygon', coordinates }));
  const areas = parts.map((part) => geoArea(part));
  return geoCentroid(parts[areas.indexOf(Math.max(...areas))]!);
}

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
