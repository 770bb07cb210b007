import { Module } from '@nestjs/common';
import { commandHandlers } from '#ledger';
import { projectionOf } from '#read-model';
import * as commands from './contact.commands.js';
import { contactDecider } from './contact.decider.js';
import { contactProjection } from './contact.projection.js';
import { ContactResolver } from './contact.resolver.js';

@Module({
  providers: [...commandHandlers(contactDecider, commands), projectionOf(contactProjection), ContactResolver],
})
export class ContactsModule {}
