import type { Texts } from '../../app/address';
import { facetFilters } from '../../parts/filters/facets';

/** The filters with a choice of values, in the order of the menu. An owner is the id of a contact. */
export const FACETS = [
  { by: 'COUNTRY', name: 'country' },
  { by: 'CLASS', name: 'class' },
  { by: 'GROUND', name: 'ground' },
  { by: 'STATUS', name: 'status' },
  { by: 'EXPORTER', name: 'exporter' },
  { by: 'EXPORTER_COUNTRY', name: 'from' },
  { by: 'IMPORTER', name: 'importer' },
  { by: 'DEPARTMENT', name: 'department' },
  { by: 'OWNER', name: 'owner' },
] as const;

/** Returns the conditions of the API for the filters of an address. */
export const conditionsOf = (search: Texts, recognition?: string) => ({
  text: search.text ?? null,
  facets: facetFilters(FACETS, search),
  recognition: recognition ?? null,
});

/** Returns true if one country is all that the page is filtered by. */
export const isOfCountryAlone = ({ country, text, ...search }: Texts): boolean =>
  country !== undefined &&
  !country.includes('~') &&
  !text &&
  !FACETS.some(({ name }) => name !== 'country' && search[name]);
