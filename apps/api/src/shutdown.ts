import type { Server } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Shutdown } from '#runtime';
import { requestLogOf } from './requests.js';
import type { Telemetry } from './telemetry.js';

/** Milliseconds to wait at most for a telemetry collector that does not answer. */
const FLUSH = 2_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Ends the process in order after SIGTERM or SIGINT. It reports not ready, waits for the delay (SIGTERM only: a person who
 * presses Ctrl-C waits for no load balancer) and stops listening. It answers open requests, closes the stores and sends
 * telemetry; exit code 0. After the grace time it logs the requests still open; exit code 1. A second signal ends it at once.
 */
export function stopOnSignal(
  app: NestFastifyApplication,
  telemetry: Telemetry,
  log: Logger,
  { delay, grace }: Shutdown,
): void {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const end = (code: number, words: string) => {
    const requests = [...server.open.keys()].map(requestLogOf);
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
    // A connection that was busy when closing began stays open by keep-alive, and the stores with it. A connection whose
    // client vanished between pipelined requests never becomes idle.
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

/** Logs an uncaught error and ends the process with exit code 1, since its state is then unknown. */
export function exitOnUncaughtError(log: Logger): void {
  process.on('uncaughtException', (error, origin) => {
    log.fatal(
      { error },
      `Ended by an ${origin === 'unhandledRejection' ? 'unhandled rejection' : 'uncaught exception'}.`,
    );
    process.exit(1);
  });
}
