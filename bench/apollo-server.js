import 'reflect-metadata';
import { ApolloDriver } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { CoreModule, RegisterModule } from '../dist/libs/service/runtime/src/index.js';

// Serves the product's resolvers and stores on Nest's Apollo driver: the module of apps/api with another GraphQL engine.

class Api {}
Module({
  imports: [
    CoreModule.open({ directory: process.env.REGESTA_DATA }),
    RegisterModule,
    GraphQLModule.forRoot({
      driver: ApolloDriver,
      autoSchemaFile: true,
      sortSchema: true,
      path: '/graphql',
      playground: false,
      context: () => ({ loaders: new Map() }),
    }),
  ],
})(Api);

const app = await NestFactory.create(Api, new FastifyAdapter(), { logger: ['error', 'fatal'] });
await app.listen(0, '127.0.0.1');
process.once('SIGTERM', () => app.close().then(() => process.exit(0)));
process.stdout.write(`Apollo listens on ${await app.getUrl()}/graphql\n`);
