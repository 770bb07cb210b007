import { Resolver } from '@nestjs/graphql';
import { MutationsOf, present } from '#graphql';
import { type Filter, type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import { engagementFacets, engagementSorts } from './engagement.facets.js';
import type { Engagement as EngagementState } from './engagement.fields.js';
import {
  Engagement,
  EngagementConnection,
  EngagementFilter,
  EngagementSort,
  engagementFacetTypes,
  engagementTypes,
} from './engagement.graphql.js';

/** Returns the engagement as the API shows it. */
export function showEngagement(engagement: Found<EngagementState>): Engagement {
  return present<Engagement>(engagement);
}

function conditions({ text, activity, jurisdiction, location, ...wishes }: Omit<EngagementFilter, 'facets'>): Filter {
  const ofProcessor = { term: 'processor', value: { kind: 'party', having: [], text: text ?? undefined } };
  return {
    ...filterOf({ ...wishes, activities: activity, jurisdictions: jurisdiction, locations: location }),
    allOf: text ? [{ anyOf: [{ text }, { terms: [ofProcessor] }] }] : [],
  };
}

@MutationsOf(engagementTypes)
@Resolver(() => Engagement)
export class EngagementResolver extends thingQueries({
  kind: 'engagement',
  list: 'engagements',
  needs: 'ANYBODY',
  descriptions: { list: 'Engagements: parties that process data for others.' },
  type: Engagement,
  page: EngagementConnection,
  filter: EngagementFilter,
  sort: EngagementSort,
  sorts: engagementSorts,
  facets: engagementFacets,
  conditions,
  show: showEngagement,
}) {}

/** Resolves the counts of a list of engagements. */
export const EngagementFacetFields = engagementFacetTypes.counts(EngagementConnection);
