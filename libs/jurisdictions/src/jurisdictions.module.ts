import { Module } from '@nestjs/common';
import { commandHandlers } from '#ledger';
import { accessOf, projectionOf } from '#read-model';
import { profileAccess } from './jurisdiction-profile.access.js';
import * as commands from './jurisdiction-profile.commands.js';
import { profileDecider } from './jurisdiction-profile.decider.js';
import { profileProjection } from './jurisdiction-profile.projection.js';
import { JurisdictionProfileResolver } from './jurisdiction-profile.resolver.js';

@Module({
  providers: [
    ...commandHandlers(profileDecider, commands),
    projectionOf(profileProjection),
    accessOf(profileAccess),
    JurisdictionProfileResolver,
  ],
})
export class JurisdictionsModule {}
