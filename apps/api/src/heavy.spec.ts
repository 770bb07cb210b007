import { EventEmitter } from 'node:events';
import type { FastifyReply } from 'fastify';
import { heavyLimit } from './heavy.js';
import { LIMITS } from './limits.js';

/** A reply to a client that is there, or has gone. */
class Client extends EventEmitter {
  closed = false;

  get reply(): FastifyReply {
    return { raw: this, header: () => {} } as unknown as FastifyReply;
  }

  go(): void {
    this.closed = true;
    this.emit('close');
  }
}

const clients = (many: number) => Array.from({ length: many }, () => new Client());

describe('Places for heavy operations', () => {
  it('are given back by clients that have gone, also by those that went before they got one', async () => {
    const limitHeavy = heavyLimit(1);
    for (const client of clients(LIMITS.heavyAtOnce + 1)) {
      client.go();
      await limitHeavy(client.reply);
    }
    for (const client of clients(LIMITS.heavyAtOnce + 1)) {
      await limitHeavy(client.reply);
      client.go();
    }
    const last = clients(LIMITS.heavyAtOnce);
    await Promise.all(last.map(({ reply }) => limitHeavy(reply)));
    await expect(limitHeavy(new Client().reply)).rejects.toMatchObject({ extensions: { code: 'SERVER_BUSY' } });
  });
});
