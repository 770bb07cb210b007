import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { copyLedger, openHistories, openLedgerAt } from '#runtime';
import { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { ServedRegister } from './over-the-wire.js';

const HISTORY = `query ($of: ID!) {
  history(of: $of) { nodes { position recordedAt clockAt annulledAt annulledBy { recordedAt } } }
}`;
const CHANGES =
  'query ($from: Moment!, $to: Moment!) { changes(from: $from, to: $to) { events { position recordedAt } } }';
const [NOON, ELEVEN, NINE] = ['2026-03-02T12:00:00.000Z', '2026-03-02T11:00:00.000Z', '2026-03-02T09:00:00.000Z'];

describe('On a server whose clock is set back between two events', () => {
  let server: EventStoreDbDouble;
  let register: ServedRegister;
  let id: string;
  /** The positions of the events, oldest first. */
  let positions: string[];

  const retitle = (name: string, meta: object = {}) =>
    register.get(
      'mutation ($id: ID!, $name: String!, $meta: CommandMeta) { renameParty(id: $id, name: $name, meta: $meta) { position } }',
      { id, name, meta },
    );
  const nameAt = async (at: object) =>
    (await register.get('query ($id: ID!, $at: Moment) { party(id: $id, at: $at) { name } }', { id, at })).party?.name;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    server = await EventStoreDbDouble.create();
    const times = [ELEVEN, NOON, NINE, ELEVEN];
    let events = 0;
    server.log.clock = () => Date.parse(times[Math.min(events++, 3)]!);
    register = await ServedRegister.start({ eventStoreUrl: server.connectionString });
    const effectiveOn = '2026-03-01';
    id = (
      await register.get(
        'mutation ($meta: CommandMeta) { registerParty(input: { name: "First" }, meta: $meta) { id } }',
        {
          meta: { effectiveOn },
        },
      )
    ).registerParty.id;
    for (const name of ['Second', 'Third']) await retitle(name, { effectiveOn });
    const { history } = await register.get(HISTORY, { of: id });
    positions = history.nodes.map((event: { position: string }) => event.position);
    await register.get(
      'mutation ($of: ID!, $position: Position!) { annul(of: $of, position: $position, reason: "x") { id } }',
      {
        of: id,
        position: positions[1],
      },
    );
  });
  afterAll(async () => {
    await register.destroy();
    await server.stop();
  });

  it('history has one recorded time that never runs backwards, and what the clock said', async () => {
    const { history } = await register.get(HISTORY, { of: id });

    expect(history.nodes).toMatchObject([
      { recordedAt: ELEVEN, clockAt: null },
      { recordedAt: NOON, clockAt: null, annulledAt: NOON, annulledBy: { recordedAt: NOON } },
      { recordedAt: NOON, clockAt: NINE },
      { recordedAt: NOON, clockAt: ELEVEN },
    ]);
  });

  it('the command line has the same, without a server', async () => {
    const directory = register.directory;
    const { histories, close } = await openHistories({ directory, eventStoreUrl: server.connectionString });
    const { nodes } = await histories.page(id);
    await close();

    expect(nodes.map(({ recordedAt, clockAt }) => [recordedAt, clockAt])).toEqual([
      [ELEVEN, undefined],
      [NOON, undefined],
      [NOON, NINE],
      [NOON, ELEVEN],
    ]);
  });

  it('differences name their events by the same times', async () => {
    const { changes } = await register.get(CHANGES, {
      from: { position: positions[0], on: '2026-03-01' },
      to: { position: positions[2], on: '2026-03-01' },
    });

    expect(changes.flatMap((change: { events: { recordedAt: string }[] }) => change.events)).toEqual([
      { position: positions[1], recordedAt: NOON },
      { position: positions[2], recordedAt: NOON },
      { position: expect.anything(), recordedAt: NOON }, // the annulment
    ]);
  });

  it('knownAt and an export show what history says was recorded by then', async () => {
    const on = '2026-03-01';
    expect(await nameAt({ knownAt: NINE, on })).toBeUndefined();
    expect(await nameAt({ knownAt: ELEVEN, on })).toBe('First');
    expect(await nameAt({ knownAt: NOON, on })).toBe('Third');
    expect(await register.file({ knownAt: ELEVEN, on })).toContain('First');
    expect(await register.file({ knownAt: NOON, on })).toContain('Third');
  });

  it('a copy in the embedded ledger has the same history', async () => {
    const to = mkdtempSync(join(tmpdir(), 'regesta-'));
    const [source, target] = [
      await openLedgerAt(server.connectionString, 'to read'),
      await openLedgerAt(`sqlite:${to}`, 'to write'),
    ];
    await copyLedger(source.store, target.store, { atOnce: target.atOnce });
    await Promise.all([source.store.close(), target.store.close()]);
    const copy = await ServedRegister.start({ directory: to });
    const times = ({ history }: { history: { nodes: { position: string }[] } }) =>
      history.nodes.map(({ position: _, ...event }) => event);

    const copied = await copy.get(HISTORY, { of: id });
    await copy.destroy();

    expect(times(copied)).toEqual(times(await register.get(HISTORY, { of: id })));
  });
});
