export * from './engagement.commands.js';
export * from './engagement.decider.js';
export type { Engagement as EngagementState } from './engagement.events.js';
export { engagementAspects } from './engagement.file.js';
export { Engagement, EngageProcessorInput } from './engagement.graphql.js';
export { showEngagement } from './engagement.resolver.js';
export * from './engagements.module.js';
