import { Resolver } from '@nestjs/graphql';
import { DeclaredMutations, present, Registers } from '#graphql';
import { type Filter, type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import * as commands from './engagement.commands.js';
import type { Engagement as EngagementState } from './engagement.events.js';
import { engagementFacets, engagementSorts } from './engagement.facets.js';
import { engagementFields } from './engagement.fields.js';
import {
  Engagement,
  EngagementConnection,
  EngagementFilter,
  EngagementSort,
  EngageProcessorInput,
  engagementFacetTypes,
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

@Registers('engageProcessor', commands.EngageProcessor, EngageProcessorInput)
@DeclaredMutations(engagementFields, EngageProcessorInput)
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
