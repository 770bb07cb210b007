import { Module } from '@nestjs/common';
import { commandHandlers } from '#ledger';
import { accessOf, projectionOf } from '#read-model';
import { profileAccess } from './jurisdiction-profile.access.js';
import * as commands from './jurisdiction-profile.commands.js';
import { profileDecider } from './jurisdiction-profile.decider.js';
import { profileProjection } from './jurisdiction-profile.projection.js';
import { JurisdictionProfileResolver } from './jurisdiction-profile.resolver.js';
import { lawAccess } from '#law-api';
import { LawResolver } from '#law-api';

@Module({
  providers: [
    ...commandHandlers(profileDecider, commands),
    projectionOf(profileProjection),
    accessOf(profileAccess),
    JurisdictionProfileResolver,
    accessOf(lawAccess),
    LawResolver,
  ],
})
export class JurisdictionsModule {}
