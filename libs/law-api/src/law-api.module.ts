import { Module } from '@nestjs/common';
import { accessOf } from '#read-model';
import { lawAccess } from './law.access.js';
import { LawResolver } from './law.resolver.js';

/** The law of every jurisdiction on a date, over GraphQL. */
@Module({ providers: [accessOf(lawAccess), LawResolver] })
export class LawApiModule {}
