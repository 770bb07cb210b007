export type { LegalBasisRow, ProcessingActivity as ProcessingActivityState } from './processing-activity.events.js';
export {
  LegalBasisView,
  ProcessingActivity,
  Purpose,
  Recipient,
  RetentionRule,
  Source,
  System,
} from './processing-activity.graphql.js';
export { RegisterProcessingActivityInput } from './processing-activity.inputs.js';
export { rowsOf, type ShownActivity, type ShownPurpose, showActivity } from './processing-activity.present.js';
export { DataCategory, DataSubject } from './processing-activity.shared-types.js';
export { processingActivities } from './processing-activity.slice.js';
export { CONTENT_FIELDS, changedContent, contentRevision } from './processing-activity-accountability.rules.js';
