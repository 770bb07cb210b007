import { jest } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import { HealthController } from './health.controller.js';

/** The answer of the probe, and the stores behind it: the ledger's head and the read models' position can be set. */
function register() {
  const at = { head: 7n, position: 7n };
  const store = { head: async () => at.head };
  const database = {
    reader: { selectFrom: () => ({ select: () => ({ execute: async () => [] }) }) },
  };
  const noted: unknown[][] = [];
  const fallBehind = (...behind: unknown[]) => noted.push(behind);
  const progress = {
    position: () => at.position,
    stopped: () => [],
    status: () => [],
    building: undefined,
    fallBehind,
  };
  const [projector, log, publisher] = [{ leads: true }, {}, { destinations: [] }];
  const parts = [store, {}, database, progress, projector, log, publisher, 60_000];
  const health = new HealthController(...(parts as unknown as ConstructorParameters<typeof HealthController>));
  const server = { stopping: false };
  const probe = async () => {
    const body: Record<string, unknown> = {};
    const reply = { server, status: () => reply, send: (said: object) => Object.assign(body, said) };
    await health.ready(reply as unknown as FastifyReply);
    return body;
  };
  return { at, health, noted, probe, server };
}

describe('The probe of readiness', () => {
  let now = 0;
  beforeEach(() => {
    now = 1_000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  // BUG: the time was counted from the first probe that saw the read models behind.
  it('tells for how long the read models have been behind, also if nobody has asked before', async () => {
    const { at, health, probe } = register();
    await health.look();
    at.head = 9n;
    now = 2_000;
    await health.look();
    now = 32_000;

    expect(await probe()).toMatchObject({ lag: '2', lagMilliseconds: 30_000 });
  });

  it('lets answers say so once that is longer than a process that is ready may lag', async () => {
    const { at, health, noted } = register();
    await health.look();
    at.head = 9n;
    for (now of [2_000, 61_000]) await health.look();
    expect(noted).toEqual([]);
    at.head = 12n;
    now = 62_000;
    await health.look();

    expect(noted).toEqual([[12n, expect.stringMatching(/^\d{4}-/)]]);
    at.position = 12n;
    await health.look();
    expect(noted).toHaveLength(1);
  });

  // BUG: a probe that had begun before the signal was answered 200 after it.
  it('says that the server is stopping also where it was told so while its stores answered', async () => {
    const { probe, server } = register();
    const probing = probe();
    server.stopping = true;

    expect(await probing).toEqual({ status: 'not ready', reason: 'stopping' });
  });

  it('tells nothing of a time while the ledger is away', async () => {
    const { at, health, probe } = register();
    Object.defineProperty(at, 'head', {
      get: () => {
        throw new Error('away');
      },
    });
    await health.look();
    now = 9_000;

    expect(await probe()).toMatchObject({ status: 'not ready', lagMilliseconds: 0 });
  });
});
