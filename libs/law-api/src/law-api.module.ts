import { Module } from '@nestjs/common';
import { LawResolver } from './law.resolver.js';

/** The law of every jurisdiction on a date, over GraphQL. */
@Module({ providers: [LawResolver] })
export class LawApiModule {}
