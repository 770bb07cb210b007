import { Injectable } from '@nestjs/common';
import {
  type FacetInput,
  type Filter,
  type Found,
  facetConditions,
  filterOf,
  orderOf,
  type PageRequest,
  type SortInput,
  Things,
} from '#read-model';
import { inJurisdiction, named } from './processing-activity.access.js';
import type { ProcessingActivity } from './processing-activity.events.js';
import { activityFacets, activitySorts } from './processing-activity.facets.js';

const KIND = 'processingActivity';

/** Conditions on activities; all given conditions must hold. */
interface ActivityFilter {
  readonly text?: string;
  readonly status?: string;
  readonly reference?: string;
  readonly role?: string;
  readonly legalBasis?: string;
  readonly dataCategory?: string;
  readonly special?: string;
  readonly department?: string;
  readonly owner?: string;
  readonly controller?: string;
  readonly processor?: string;
  readonly transferTo?: string;
  readonly jurisdiction?: string;
  readonly facets?: readonly FacetInput[];
}

/** Reads processing activities. */
@Injectable()
export class ProcessingActivityQueries {
  constructor(private readonly things: Things) {}

  page(request: PageRequest, filter: ActivityFilter, sort?: readonly SortInput[]) {
    return this.things.page<ProcessingActivity>(KIND, request, conditions(filter), orderOf(activitySorts, sort));
  }

  async byId(id: string, at: PageRequest['at']): Promise<Found<ProcessingActivity> | undefined> {
    const [activity] = await this.things.byIds<ProcessingActivity>(KIND, [id], await this.things.moment(at));
    return activity;
  }
}

function conditions({ controller, processor, transferTo, jurisdiction, facets, ...wishes }: ActivityFilter): Filter {
  const anyOf: Filter[][] = [];
  if (processor) anyOf.push([{ id: named('engagement', 'processor', processor) }]);
  if (transferTo) anyOf.push([{ id: named('transfer', 'country', transferTo) }]);
  if (jurisdiction) anyOf.push(inJurisdiction(jurisdiction));
  return {
    ...filterOf({ ...wishes, controllers: controller }),
    allOf: [
      ...anyOf.map((alternatives): Filter => ({ anyOf: alternatives })),
      ...facetConditions(activityFacets, facets),
    ],
  };
}
