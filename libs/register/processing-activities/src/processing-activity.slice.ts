import { slice } from '#slice';
import { activityAccess } from './processing-activity.access.js';
import { activityDecider, activityCommands as commands } from './processing-activity.decider.js';
import { activityAspects } from './processing-activity.file.js';
import { activityProjection } from './processing-activity.projection.js';
import {
  ActivityFacetFields,
  ProcessingActivityResolver,
  RetentionRuleResolver,
} from './processing-activity.resolver.js';
import { activityInFile } from './processing-activity-accountability.rules.js';

/** The slice of processing activities: the records of GDPR Art 30. */
export const processingActivities = slice({
  decider: activityDecider,
  commands,
  projection: activityProjection,
  access: activityAccess,
  file: {
    name: 'processingActivities',
    aspects: activityAspects,
    written: activityInFile,
    register: commands.RegisterProcessingActivity,
    retire: commands.RetireProcessingActivity,
    reinstate: commands.ReinstateProcessingActivity,
  },
  providers: [ProcessingActivityResolver, ActivityFacetFields, RetentionRuleResolver],
});
