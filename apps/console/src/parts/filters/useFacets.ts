import type { TypedDocumentNode } from '@urql/core';
import { useRead } from '../../api/read';
import { useWords } from '../../words/words';
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

interface Counting<By extends string> {
  readonly query: FacetQuery<By>;
  readonly facet: Facet<NoInfer<By>>;
  readonly filter: Filter<By>;
}

/** Returns the counts of a facet. They do not depend on what is chosen of it, so its own condition is left out. */
export function useCounts<By extends string>({ query, facet: { by }, filter }: Counting<By>, pause = false) {
  const others = { ...filter, facets: filter.facets?.filter((facet) => facet.by !== by) };
  return useRead(query, { filter: others, by }, { pause }).data?.list.counts;
}

/** A property by which a list is filtered, as people read it. */
export interface ListFacet extends Facet {
  readonly title: string;
  titleOf(count: FacetCount): string;
}

/** The filters of a list, and how the values of each are counted. */
export interface Filters {
  readonly facets: readonly ListFacet[];
  readonly query: FacetQuery<string>;
  readonly filter: Filter<string>;
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
    filter,
  };
}
