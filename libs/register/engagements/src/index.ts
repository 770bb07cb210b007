export type { Engagement as EngagementState } from './engagement.fields.js';
export { Engagement, engagementTypes } from './engagement.graphql.js';
export { showEngagement } from './engagement.resolver.js';
export { engagements } from './engagement.slice.js';
