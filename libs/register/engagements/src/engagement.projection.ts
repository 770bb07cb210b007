import { declaredProjection } from '#read-model';
import { engagementDecider } from './engagement.decider.js';
import { engagementFields } from './engagement.fields.js';

/** The order, the filters and the search of engagements. */
export const engagementProjection = declaredProjection(engagementFields, {
  decider: engagementDecider,
  version: 4,
  sort: (engagement) => engagement.work.toLowerCase(),
});
