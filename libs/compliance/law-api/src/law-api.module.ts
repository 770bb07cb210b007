import { Module } from '@nestjs/common';
import { LawResolver } from './law.resolver.js';

/** Provides the law of every jurisdiction on a date in the GraphQL API. */
@Module({ providers: [LawResolver] })
export class LawApiModule {}
