import type { Texts } from '../../app/address';

/** A property by which a list is counted and filtered. */
export interface Facet<By extends string = string> {
  /** The facet in the API. */
  readonly by: By;
  /** The name of its values in the address. */
  readonly name: string;
}

/** A value of a facet, as the API counts it. */
export interface FacetCount {
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

/** The value of what states none. */
export const NONE = 'none';

/** Returns the values that the address names. Values are divided by `~`, which no key and no code contains. */
export const chosenIn = (search: Texts, name: string): readonly string[] =>
  search[name] ? search[name].split('~') : [];

/** Returns the values as the address names them; undefined for none. */
export const asChosen = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : values.join('~');

/** Returns the conditions of the API for what the address names. */
export function facetFilters<By extends string>(facets: readonly Facet<By>[], search: Texts) {
  return facets
    .map(({ by, name }) => ({ by, values: [...chosenIn(search, name)] }))
    .filter(({ values }) => values.length > 0);
}

/** Returns true if a text or one of the filters narrows the list. */
export const isFiltered = (search: Texts, names: readonly string[]): boolean =>
  ['text', ...names].some((name) => search[name]);

/** Returns the part of the address without any of the filters, nor a text that is searched. */
export const withoutFilters = (names: readonly string[]): Texts =>
  Object.fromEntries(['text', ...names].map((name) => [name, undefined]));
