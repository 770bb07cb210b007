import type { TypedDocumentNode } from '@urql/core';
import { useAsk } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { useWords } from '../../words/words';
import { useNames } from '../useNames';
import { type Facet, type FacetCount, NONE } from './facets';

/** The conditions of a list: a text, and values of facets. */
interface Filter<By> {
  readonly facets?: { readonly by: By; readonly values: string[] }[] | null;
}

interface Variables<By> {
  readonly at?: object | null;
  readonly filter?: Filter<By> | null;
  readonly by: By;
}

/** Counts the values of a facet among what the other conditions select. The list is named `list` in the answer. */
type FacetQuery<By extends string> = TypedDocumentNode<
  { readonly list: { readonly counts: readonly FacetCount[] } },
  Variables<By>
>;

/** Returns the counts of a facet, at the moment of the page unless the variables name another. */
export function useCounts<By extends string>(query: FacetQuery<By>, variables: Variables<NoInfer<By>>, pause = false) {
  const { at } = useMoment();
  return useAsk(query, { at, ...variables }, { pause }).data?.list.counts;
}

/** A property by which a list is filtered, as people read it. */
export interface ListFacet extends Facet {
  readonly title: string;
  titleOf(count: FacetCount): string;
  /** True: it has one value at most. */
  readonly isOfOne?: true;
  /** True: its values are ids, and the API gives no names for them. */
  readonly isOfIds?: true;
  /** True: only links set it, so the menu does not offer it. What is set is said by `titleOf` alone. */
  readonly isOfLinks?: true;
}

/** The filters of a list, and how the values of each are counted. */
export interface Filters {
  readonly facets: readonly ListFacet[];
  readonly query: FacetQuery<string>;
  /** Returns the variables that count a facet. What is chosen of it does not change its counts, so its own condition is left out. */
  variablesOf(facet: Facet): Variables<string>;
}

/** Returns the function that says a value of a facet, with the names of these values if they are ids. */
export function useTitles({ isOfIds, titleOf }: ListFacet, values: readonly string[]): ListFacet['titleOf'] {
  const nameOf = useNames(isOfIds ? values : []);
  return isOfIds ? (count) => titleOf({ ...count, label: String(nameOf(count.value)) }) : titleOf;
}

interface Titles<F extends Facet> {
  readonly facets: readonly F[];
  title(facet: F): string;
  titleOf(facet: F, count: FacetCount): string;
}

/** Returns the filters of a list as its menu takes them. The API counts the values of a facet once they are asked for. */
export function useFacets<By extends string, F extends Facet<By>>(
  query: FacetQuery<By>,
  filter: Filter<By>,
  { facets, title, titleOf }: Titles<F>,
): Filters {
  const { t } = useWords();
  return {
    facets: facets.map((facet) => ({
      by: facet.by,
      name: facet.name,
      title: title(facet),
      titleOf: (count) => (count.value === NONE ? t('parts.notStated') : titleOf(facet, count)),
    })),
    query: query as FacetQuery<string>,
    variablesOf: ({ by }) => ({
      filter: { ...filter, facets: filter.facets?.filter((facet) => facet.by !== by) },
      by,
    }),
  };
}
