import 'reflect-metadata';
import etag from '@fastify/etag';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '#ledger';
import type { Role, Stores } from '#register';
import { AppModule } from './app.module.js';

/** The application over the stores, initialised and not yet listening. */
export async function createApp(
  stores: Stores,
  options: { clock?: Clock; role?: Role; quiet?: boolean } = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.over(stores, options),
    new FastifyAdapter({ bodyLimit: 64 * 1024 * 1024 }),
    { logger: false, abortOnError: false }, // what fails at start is told by whoever starts it
  );
  const logLevels: LogLevel[] = options.quiet ? ['error', 'fatal'] : ['error', 'fatal', 'warn', 'log'];
  app.useLogger(new ConsoleLogger({ logLevels }));
  await app.register(etag as never);
  await app.init();
  return app;
}
