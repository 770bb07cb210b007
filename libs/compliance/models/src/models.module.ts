import { Module } from '@nestjs/common';
import { ModelsResolver } from './models.resolver.js';

/** Provides the models of activities in the GraphQL API. */
@Module({ providers: [ModelsResolver] })
export class ModelsModule {}
