import { declaredSlice } from '#slice';
import { engagementAccess } from './engagement.access.js';
import { engagementDecider } from './engagement.decider.js';
import { engagementFields } from './engagement.fields.js';
import { engagementProjection } from './engagement.projection.js';
import { EngagementFacetFields, EngagementResolver } from './engagement.resolver.js';

/** The slice of engagements: processors that work for a controller or for another processor. */
export const engagements = declaredSlice(engagementFields, {
  decider: engagementDecider,
  projection: engagementProjection,
  access: engagementAccess,
  file: 'engagements',
  providers: [EngagementResolver, EngagementFacetFields],
});
