import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { EventStore } from '#ledger';
import type { Config } from '#runtime';
import { ledgerAwayFor } from './health.controller.js';

const NOT_STARTED =
  'The register cannot start yet, because its ledger does not answer. Nothing was read and nothing was recorded. Send this again once /health/ready answers 200.';

/**
 * Listens while a new register waits for its ledger. It answers that the process lives, and why it is not ready. Every other request
 * is refused. Ends before the register itself listens, at the same address.
 */
export class Meanwhile {
  private server: Server | undefined;
  private port: number | undefined;

  constructor(
    private readonly at: Pick<Config, 'host' | 'port'>,
    private readonly log: Logger,
  ) {}

  /** Begins to listen. An address that is taken is logged now, and ends the start later. */
  begin(store: EventStore): void {
    const { host, port } = this.at;
    const server = createServer((request, response) => answer(request, response, store));
    this.server = server;
    server.on('error', (error) =>
      this.log.warn(`Requests cannot be answered while the ledger is awaited: ${error.message}`),
    );
    server.listen(port, host, () => {
      const { address, family, port: taken } = server.address() as AddressInfo;
      this.port = taken;
      const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
      this.log.warn(`Regesta listens on ${url}/graphql, and refuses every request until its ledger answers`);
    });
  }

  /** Ends. Returns where the register is to listen: at the port that was given out, if any port would do. */
  async end(): Promise<Pick<Config, 'host' | 'port'>> {
    const { server } = this;
    if (server?.listening) {
      const ended = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await ended;
    }
    return { ...this.at, port: this.port ?? this.at.port };
  }
}

function answer(request: IncomingMessage, response: ServerResponse, store: EventStore): void {
  const [path] = (request.url ?? '').split('?');
  request.resume(); // what is sent is not read
  const send = (status: number, body: object) =>
    response
      .writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        ...(status === 503 && { 'retry-after': '5' }),
        connection: 'close',
      })
      .end(JSON.stringify(body));
  if (path === '/health/live') return void send(200, { status: 'live' });
  if (path === '/health/ready')
    return void send(503, {
      status: 'not ready',
      reason: ledgerAwayFor(store.trouble),
      writes: false,
      projections: [],
    });
  send(503, { errors: [{ message: NOT_STARTED, extensions: { code: 'LEDGER_UNREACHABLE' } }] });
}
