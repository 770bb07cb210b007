import { type Filter, filterOf } from '#read-model';
import { inJurisdiction, named } from './processing-activity.access.js';

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
}

/** Returns the conditions that the filter sets. */
export function activityConditions({
  controller,
  processor,
  transferTo,
  jurisdiction,
  ...wishes
}: ActivityFilter): Filter {
  const anyOf: Filter[][] = [];
  if (processor) anyOf.push([{ id: named('engagement', 'processor', processor) }]);
  if (transferTo) anyOf.push([{ id: named('transfer', 'country', transferTo) }]);
  if (jurisdiction) anyOf.push(inJurisdiction(jurisdiction));
  return {
    ...filterOf({ ...wishes, controllers: controller }),
    allOf: anyOf.map((alternatives) => ({ anyOf: alternatives })),
  };
}
