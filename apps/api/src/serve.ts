import 'reflect-metadata';
import etag from '@fastify/etag';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '#ledger';
import type { Stores } from '#register';
import { AppModule } from './app.module.js';

/** The application over the stores, initialised and not yet listening. */
export async function createApp(
  stores: Stores,
  options: { clock?: Clock; quiet?: boolean } = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.over(stores, options.clock),
    new FastifyAdapter({ bodyLimit: 64 * 1024 * 1024 }),
    { logger: false, abortOnError: false }, // what fails at start is told by whoever starts it,
  );
  await app.register(etag as never);
  await app.init();
  Logger.overrideLogger(options.quiet ? ['error', 'fatal'] : ['error', 'fatal', 'warn', 'log']);
  return app;
}
