import { Module } from '@nestjs/common';
import { commandHandlers } from '#ledger';
import { accessOf, projectionOf } from '#read-model';
import { contactAccess } from './contact.access.js';
import * as commands from './contact.commands.js';
import { contactDecider } from './contact.decider.js';
import { contactProjection } from './contact.projection.js';
import { ContactResolver } from './contact.resolver.js';

@Module({
  providers: [
    ...commandHandlers(contactDecider, commands),
    projectionOf(contactProjection),
    accessOf(contactAccess),
    ContactResolver,
  ],
})
export class ContactsModule {}
