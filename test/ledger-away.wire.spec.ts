import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { EventStore, EventStoreUnreachable, OutcomeUnknown } from '#ledger';
import { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { ServedRegister } from './over-the-wire.js';

const REGISTER = `mutation ($meta: CommandMeta) {
  registerParty(input: { name: "Example Ltd" }, meta: $meta) { id revision position readModel }
}`;

describe('While the server that keeps the ledger is away', () => {
  let server: EventStoreDbDouble;
  let register: ServedRegister;
  const meta = () => ({ commandId: randomUUID() });

  beforeAll(async () => {
    server = await EventStoreDbDouble.create();
    register = await ServedRegister.start({ eventStoreUrl: server.connectionString });
    Logger.overrideLogger(false);
  });
  afterAll(async () => {
    await register.destroy();
    await server.stop();
  });

  it('a command waits for it, and is then recorded once and can be read', async () => {
    await server.stop();
    const command = { meta: meta() };
    const asked = register.get(REGISTER, command);
    await sleep(500);
    await server.start();
    const { registerParty } = await asked;
    expect(registerParty).toMatchObject({ revision: '0', readModel: 'CURRENT' });
    expect((await register.get(REGISTER, command)).registerParty).toEqual(registerParty);
    const { history } = await register.get(`{ history(of: "${registerParty.id}") { totalCount } }`);
    expect(history.totalCount).toBe(1);
  });

  it('what is in the read models is answered', async () => {
    await server.stop();
    expect(await register.get('{ parties { nodes { name } } }')).toEqual({
      parties: { nodes: [{ name: 'Example Ltd' }] },
    });
    await server.start();
  });

  it('a command that was waited for in vain is told so, and can be sent again', async () => {
    const command = { meta: meta() };
    const store = register.app.get(EventStore, { strict: false });
    const append = store.append.bind(store);
    // The command is recorded, but its answer does not arrive.
    const unanswered = jest.spyOn(store, 'append').mockImplementation(async (...args) => {
      await append(...args);
      throw new OutcomeUnknown('The ledger did not answer in time.', new Error('14 UNAVAILABLE'));
    });
    const { data, errors } = await register.ask(REGISTER, command);
    unanswered.mockRestore();
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/may or may not be recorded\. Send it again with the same commandId/),
        extensions: { code: 'OUTCOME_UNKNOWN' },
      }),
    ]);
    const { registerParty } = await register.get(REGISTER, command);
    expect(registerParty.revision).toBe('0');
  });

  it('a command that could not be sent to the ledger is refused as such: nothing of it was recorded', async () => {
    const command = { meta: meta() };
    const store = register.app.get(EventStore, { strict: false });
    const away = jest.spyOn(store, 'read').mockImplementation(async () => {
      throw new EventStoreUnreachable('read party', 20_000, 'No answer.', new Error('14 UNAVAILABLE'));
    });
    const { errors } = await register.ask(REGISTER, command);
    away.mockRestore();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('the command was not sent to it'),
        extensions: { code: 'LEDGER_UNREACHABLE' },
      }),
    ]);
  });

  it('a query of what the ledger alone holds is told so, in words about the query', async () => {
    const { parties } = await register.get('{ parties { nodes { id } } }');
    const store = register.app.get(EventStore, { strict: false });
    const away = jest.spyOn(store, 'read').mockImplementation(async () => {
      throw new EventStoreUnreachable('read party', 20_000, 'No answer.', new Error('14 UNAVAILABLE'));
    });
    const { errors } = await register.ask(`{ history(of: "${parties.nodes[0].id}") { totalCount } }`);
    away.mockRestore();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(
          /^The ledger did not answer in time, and what was asked for is read from it\. Ask again/,
        ),
        extensions: { code: 'LEDGER_UNREACHABLE' },
      }),
    ]);
    expect(errors![0]!.message).not.toMatch(/command|sen[dt]/);
  });
});
