import { type GeoGeometryObjects, geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';

/** A country as Natural Earth draws it. */
export interface Country {
  /** ISO 3166-1 alpha-2; empty for an area without a code. */
  readonly code: string;
  readonly geometry: GeoGeometryObjects;
  /** The middle of its largest part: longitude and latitude. */
  readonly middle: readonly [number, number];
}

/** A country as an atlas has it. */
interface Shape {
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly geometry: GeoGeometryObjects;
}

/** Returns the countries of an atlas (TopoJSON of the package `world-atlas`), without Antarctica. */
export function countriesOf(atlas: unknown): readonly Country[] {
  const topology = atlas as Parameters<typeof feature>[0];
  const { features } = feature(topology, topology.objects.countries!) as unknown as { features: readonly Shape[] };
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
