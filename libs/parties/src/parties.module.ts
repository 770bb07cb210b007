import { Module } from '@nestjs/common';
import { commandHandlers } from '#ledger';
import { accessOf, projectionOf } from '#read-model';
import { partyAccess } from './party.access.js';
import * as commands from './party.commands.js';
import { partyDecider } from './party.decider.js';
import { partyProjection } from './party.projection.js';
import { PartyResolver } from './party.resolver.js';

@Module({
  providers: [
    ...commandHandlers(partyDecider, commands),
    projectionOf(partyProjection),
    accessOf(partyAccess),
    PartyResolver,
  ],
})
export class PartiesModule {}
