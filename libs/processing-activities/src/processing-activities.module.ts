import { Module } from '@nestjs/common';
import { commandHandlers } from '#ledger';
import { accessOf, projectionOf } from '#read-model';
import { activityAccess } from './processing-activity.access.js';
import * as commands from './processing-activity.commands.js';
import { activityDecider } from './processing-activity.decider.js';
import { activityProjection } from './processing-activity.projection.js';
import { ProcessingActivityQueries } from './processing-activity.queries.js';
import { ProcessingActivityResolver, RetentionRuleResolver } from './processing-activity.resolver.js';

@Module({
  providers: [
    ...commandHandlers(activityDecider, commands),
    projectionOf(activityProjection),
    accessOf(activityAccess),
    ProcessingActivityQueries,
    ProcessingActivityResolver,
    RetentionRuleResolver,
  ],
})
export class ProcessingActivitiesModule {}
