import type { Server } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Shutdown } from '#runtime';
import { tell } from './requests.js';
import type { Telemetry } from './telemetry.js';

/** How long a collector that does not answer holds up the end, in milliseconds. */
const FLUSH = 2_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * From SIGTERM or SIGINT on: not ready; after a delay (SIGINT comes from a person, who does not wait for a load balancer)
 * no longer listening; requests under way are answered, the stores closed, telemetry sent; exit code 0. Whatever is open
 * when the grace is over is named, and the exit code is 1; a second signal ends it at once.
 */
export function stopWhenTold(
  app: NestFastifyApplication,
  telemetry: Telemetry,
  log: Logger,
  { delay, grace }: Shutdown,
): void {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const end = (code: number, words: string) => {
    const requests = [...server.open.keys()].map(tell);
    log[code === 0 ? 'info' : 'error'](requests.length > 0 ? { requests } : {}, words);
    process.exit(code);
  };

  const stop = async (signal: NodeJS.Signals) => {
    if (server.stopping) return end(1, `Ended at once by a second signal, ${signal}.`);
    server.stopping = true;
    let doing = 'closing its stores';
    const giveUp = () =>
      end(1, `Ended after ${grace} ms: it was still ${server.open.size > 0 ? 'answering requests' : doing}.`);
    setTimeout(giveUp, grace).unref();
    log.info(`Stopping on ${signal}.`);
    if (signal === 'SIGTERM') await pause(delay);
    // A connection that was at work when closing began stays open on keep-alive, and would hold the stores open with it; one
    // whose client has vanished in the middle of a line of requests never comes to rest.
    const http: Server = app.getHttpServer();
    setInterval(() => (server.open.size > 0 ? http.closeIdleConnections() : http.closeAllConnections()), 50).unref();
    await app.close();
    doing = 'sending telemetry';
    await Promise.race([
      telemetry.stop().catch((error) => log.warn({ error }, 'Telemetry was not sent.')),
      pause(FLUSH),
    ]);
    end(0, 'Stopped.');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}

/** What nobody has caught is logged, and ends the process: what it has left behind is not known. */
export function endOnUncaught(log: Logger): void {
  process.on('uncaughtException', (error, origin) => {
    log.fatal(
      { error },
      `Ended by an ${origin === 'unhandledRejection' ? 'unhandled rejection' : 'uncaught exception'}.`,
    );
    process.exit(1);
  });
}
