import { Module } from '@nestjs/common';
import { commandHandlers } from '#ledger';
import { accessOf, projectionOf } from '#read-model';
import { transferAccess } from './transfer.access.js';
import * as commands from './transfer.commands.js';
import { transferDecider } from './transfer.decider.js';
import { transferProjection } from './transfer.projection.js';
import { TransferResolver } from './transfer.resolver.js';
import { TransferLifeResolver } from './transfer-life.resolver.js';

@Module({
  providers: [
    ...commandHandlers(transferDecider, commands),
    projectionOf(transferProjection),
    accessOf(transferAccess),
    TransferResolver,
    TransferLifeResolver,
  ],
})
export class TransfersModule {}
