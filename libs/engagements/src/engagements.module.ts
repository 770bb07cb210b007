import { Module } from '@nestjs/common';
import { commandHandlers } from '#ledger';
import { accessOf, projectionOf } from '#read-model';
import { engagementAccess } from './engagement.access.js';
import * as commands from './engagement.commands.js';
import { engagementDecider } from './engagement.decider.js';
import { engagementProjection } from './engagement.projection.js';
import { EngagementResolver } from './engagement.resolver.js';

@Module({
  providers: [
    ...commandHandlers(engagementDecider, commands),
    projectionOf(engagementProjection),
    accessOf(engagementAccess),
    EngagementResolver,
  ],
})
export class EngagementsModule {}
