import { graphql } from '../../api/graphql';
import { useAccountName } from '../../parts/accounts';
import type { Filters, ListFacet } from '../../parts/filters/useFacets';
import { useWords } from '../../words/words';
import { conditionsOf, type FindingsSearch } from './search';

const FINDING_FACET = graphql(`
  query FindingFacet($at: Moment, $filter: FindingFilter, $by: FindingFacet!) {
    list: findingGroups(at: $at, first: 1, filter: $filter, maxWaitMs: 100) { counts(by: $by) { value label count } }
  }
`);

/** The two moments of a comparison: that of the list, and the one that it is compared with. */
interface Compared {
  readonly at: object;
  readonly newSince: object;
}

/** Returns the filters of the work list, as the menu of all lists takes them: one value each. */
export function useFilters(search: FindingsSearch, compared?: Compared): Filters {
  const { t, code, place } = useWords();
  const nameOf = useAccountName();
  const offered = (
    by: string,
    name: keyof FindingsSearch,
    title: string,
    titleOf: ListFacet['titleOf'],
  ): ListFacet => ({
    by,
    name,
    title,
    titleOf,
    isOfOne: true,
  });
  const linked = (name: keyof FindingsSearch, titleOf: ListFacet['titleOf'], isOfIds?: true): ListFacet => ({
    ...offered('', name, '', titleOf),
    isOfLinks: true,
    isOfIds,
  });
  const facets: readonly ListFacet[] = [
    offered('SEVERITY', 'severity', t('findings.severity'), ({ value }) => code('Severity', value)),
    offered('LAW', 'law', t('findings.law'), ({ value }) => place(value)),
    offered('TYPE', 'type', t('findings.type'), ({ value }) => code('ThingType', value)),
    offered('ASSIGNEE', 'assignee', t('findings.assignee'), ({ value }) => nameOf(value)),
    offered('DEPARTMENT', 'department', t('parts.department'), ({ value }) => value),
    { ...offered('OWNER', 'owner', t('parts.owner'), ({ value, label }) => label ?? value), isOfIds: true },
    linked('own', ({ value }) => t(value === 'true' ? 'findings.ownLaws' : 'findings.otherLaws')),
    linked('thing', ({ label }) => t('findings.onlyThing', { thing: label ?? '' }), true),
    linked('around', ({ label }) => t('findings.onlyAround', { thing: label ?? '' }), true),
    linked('group', ({ value }) => t('findings.onlyGroup', { title: code('FindingDuty', value.split(':')[0]) })),
    linked('rule', ({ value }) => t('findings.onlyRule', { rule: value })),
  ];
  const { at, newSince } = compared ?? {};
  return {
    facets,
    query: FINDING_FACET as Filters['query'],
    variablesOf: ({ by, name }) => ({
      ...(at && { at }),
      filter: { ...conditionsOf(search, name as keyof FindingsSearch), newSince } as object,
      by,
    }),
  };
}
