import type { TypedDocumentNode } from '@urql/core';
import { useState } from 'react';
import { useRead } from '../../api/read';
import type { Texts } from '../../app/address';
import type { ChangeSearch } from '../table/useSearchTexts';
import { FacetFilter } from './FacetFilter';
import { asChosen, chosenIn, type Facet, type FacetCount } from './facets';

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
  readonly facet: Facet<By>;
  readonly filter: Filter<By>;
}

/** Returns the counts of a facet. They do not depend on what is chosen of it, so its own condition is left out. */
export function useCounts<By extends string>({ query, facet: { by }, filter }: Counting<By>, pause = false) {
  const others = { ...filter, facets: filter.facets?.filter((facet) => facet.by !== by) };
  return useRead(query, { filter: others, by }, { pause }).data?.list.counts;
}

interface Props<By extends string> extends Counting<By> {
  readonly title: string;
  titleOf(count: FacetCount): string;
  readonly search: Texts;
  readonly change: ChangeSearch;
}

/** A filter whose values are counted by the API once it is opened. */
export function QueryFacet<By extends string>({ title, titleOf, search, change, ...counting }: Props<By>) {
  const { name } = counting.facet;
  const [isAsked, setAsked] = useState(false);
  return (
    <FacetFilter
      title={title}
      counts={useCounts(counting, !isAsked)}
      chosen={chosenIn(search, name)}
      titleOf={titleOf}
      change={(values) => change({ [name]: asChosen(values) })}
      onOpen={() => setAsked(true)}
    />
  );
}
