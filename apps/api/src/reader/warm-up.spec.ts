import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import { Ledger } from '#ledger';
import { JOURNAL, Progress, ReadModelDatabase } from '#read-model';
import type { ReaderRequest } from './messages.js';
import { warmUp } from './warm-up.js';

/** A server that has started, with so many things. */
function server(things: number, head = async () => 7n) {
  const asked: ReaderRequest[] = [];
  let events = 5_000n;
  let atEachLook = 0n;
  const rows = {
    select: () => ({ limit: (n: number) => ({ execute: async () => Array(Math.min(n, things)).fill({}) }) }),
  };
  const status = () => {
    events += atEachLook;
    return [{ projection: JOURNAL, events }];
  };
  const parts = new Map<unknown, unknown>([
    [Ledger, { head }],
    [Progress, { caughtUp: async () => {}, status }],
    [ReadModelDatabase, { reader: { selectFrom: () => rows } }],
  ]);
  const app = { get: (part: unknown) => parts.get(part) } as INestApplication;
  const ask = async (request: ReaderRequest) => void asked.push(request);
  const end = warmUp(app, { ask }, 30_000, 2);
  const record = (count: bigint) => {
    events += count;
  };
  const applyFile = (begun: boolean) => {
    atEachLook = begun ? 32n : 0n;
  };
  return { asked, record, applyFile, end };
}

/** Twenty looks at the register. */
async function soon(): Promise<void> {
  for (let looks = 0; looks < 20; looks++) {
    await setImmediate();
    mock.timers.tick(2);
  }
  await setImmediate();
}

describe('Before anybody asks for findings', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('a large register is judged once after the start', async () => {
    const { asked, end } = server(1_000);
    await soon();
    end();
    expect(asked).toMatchObject([{ body: expect.stringContaining('findings'), milliseconds: 30_000 }]);
  });

  it('it is judged again after many events, as a file gives them, and not after those of people', async () => {
    const { asked, record, end } = server(1_000);
    await soon();
    record(63n);
    await soon();
    expect(asked).toHaveLength(1);
    record(1n);
    await soon();
    end();
    expect(asked).toHaveLength(2);
  });

  it('it is judged again while a file is applied: little is left when somebody asks', async () => {
    const { asked, applyFile, end } = server(1_000);
    await soon();
    applyFile(true);
    await soon();
    end();
    expect(asked.length).toBeGreaterThan(2);
  });

  it('the first time waits until no more events come: a file may be all there is', async () => {
    const { asked, applyFile, end } = server(1_000);
    applyFile(true);
    await soon();
    const meanwhile = asked.length;
    applyFile(false);
    await soon();
    end();
    expect([meanwhile, asked.length]).toEqual([0, 1]);
  });

  it('a small register is not: its findings take no time', async () => {
    const { asked, end } = server(999);
    await soon();
    end();
    expect(asked).toEqual([]);
  });

  it('a large register is judged, too, if the ledger was away at the start', async () => {
    const { asked, end } = server(1_000, () => Promise.reject(new Error('away')));
    await soon();
    end();
    expect(asked).toHaveLength(1);
  });

  it('nothing is judged any more once the server stops', async () => {
    const { asked, record, end } = server(1_000);
    await soon();
    end();
    record(100n);
    await soon();
    expect(asked).toHaveLength(1);
  });
});
