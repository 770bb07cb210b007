import { dataDirectory, type ServerProcess } from '../../server-process.js';
import {
  acknowledged,
  byCommand,
  ledgerOf,
  lost,
  registration,
  type Sent,
  send,
  torn,
  writeTogether,
} from '../../writers.js';
import { killedAt, rounds, startHooked } from './placed.js';

const CONTACT = `mutation ($name: String!, $meta: CommandMeta) {
  registerContact(input: { department: "Privacy", name: $name }, meta: $meta) { id revision position }
}`;
const WRITES = 4;

/** Steps with whether the append is on the disk by then. Nobody has heard of it. */
const MOMENTS = rounds([
  { what: 'after the append', at: 'ledger[.]db: COMMIT', when: 'AFTER', isThere: true },
  { what: 'before the read models have it', at: 'read-model[.]db: commit', when: 'BEFORE', isThere: true },
  { what: 'before the append is on the disk', at: 'ledger[.]db: COMMIT', when: 'BEFORE', isThere: false },
  { what: 'after the read models have it', at: 'read-model[.]db: commit', when: 'AFTER', isThere: true },
] as const);

describe('A server that is killed between an append and its receipt', () => {
  const directory = dataDirectory();
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startHooked(directory);
  });

  it.each(MOMENTS)('round $round, $moment.what: loses nothing, and records nothing twice', async ({ moment }) => {
    const before = await server.position();
    const sent: Sent[] = [];
    await writeTogether(2, server, sent, () => sent.length >= WRITES);
    // At once, so that appends can share a flush.
    const commands = [registration(), { ...registration('Ada'), mutation: CONTACT }, registration()];

    const unknown = (await killedAt(moment, directory, server, () =>
      Promise.all(commands.map((c) => send(server, c))),
    ))!;

    const after = ledgerOf(directory, before);
    const recorded = byCommand(after);
    expect(acknowledged(sent)).toHaveLength(sent.length);
    expect(acknowledged(unknown)).toEqual([]);
    expect([lost(after, sent), torn(after)]).toEqual([[], []]);
    expect(unknown.some(({ variables }) => recorded.has(variables.meta.commandId))).toBe(moment.isThere);

    server = await startHooked(directory);
    const again = await Promise.all([...sent, ...unknown].map((one) => send(server, one)));

    const ledger = ledgerOf(directory, before);
    expect(acknowledged(again)).toHaveLength(again.length);
    expect([lost(ledger, again), torn(ledger)]).toEqual([[], []]);
    expect(again.slice(0, sent.length).map(({ receipt }) => receipt)).toEqual(sent.map(({ receipt }) => receipt));
    expect(byCommand(ledger).size).toBe(again.length);
    expect(ledger.slice(0, after.length)).toEqual(after);
  });
});
