import { Injectable } from '@nestjs/common';
import { type Filter, type Found, filterOf, type PageRequest, Things } from '#read-model';
import { inJurisdiction, named } from './processing-activity.access.js';
import type { ProcessingActivity } from './processing-activity.events.js';

const KIND = 'processingActivity';

/** Conditions on activities; all given conditions must hold. */
export interface ActivityFilter {
  readonly text?: string;
  readonly status?: string;
  readonly reference?: string;
  readonly role?: string;
  readonly legalBasis?: string;
  readonly dataCategory?: string;
  readonly special?: string;
  readonly controller?: string;
  readonly processor?: string;
  readonly transferTo?: string;
  readonly jurisdiction?: string;
}

/** Reads processing activities. */
@Injectable()
export class ProcessingActivityQueries {
  constructor(private readonly things: Things) {}

  page(request: PageRequest, filter: ActivityFilter) {
    return this.things.page<ProcessingActivity>(KIND, request, conditions(filter));
  }

  async byId(id: string, at: PageRequest['at']): Promise<Found<ProcessingActivity> | undefined> {
    const [activity] = await this.things.byIds<ProcessingActivity>(KIND, [id], await this.things.moment(at));
    return activity;
  }
}

function conditions({ controller, processor, transferTo, jurisdiction, ...wishes }: ActivityFilter): Filter {
  const anyOf: Filter[][] = [];
  if (processor) anyOf.push([{ id: named('engagement', 'processor', processor) }]);
  if (transferTo) anyOf.push([{ id: named('transfer', 'country', transferTo) }]);
  if (jurisdiction) anyOf.push(inJurisdiction(jurisdiction));
  return {
    ...filterOf({ ...wishes, controllers: controller }),
    allOf: anyOf.map((alternatives): Filter => ({ anyOf: alternatives })),
  };
}
