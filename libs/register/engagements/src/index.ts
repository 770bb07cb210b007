export type { Engagement as EngagementState } from './engagement.events.js';
export { Engagement, EngageProcessorInput } from './engagement.graphql.js';
export { showEngagement } from './engagement.resolver.js';
export { engagements } from './engagement.slice.js';
