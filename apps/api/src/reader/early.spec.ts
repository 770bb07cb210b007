import type { INestApplication } from '@nestjs/common';
import { Ledger } from '#ledger';
import { Progress, ReadModelDatabase } from '#read-model';
import { judgeEarly } from './early.js';
import type { Handed } from './messages.js';

/** Lets a register of so many things start. Returns what its readers are asked. */
async function askedOf(things: number, head = async () => 7n): Promise<Handed[]> {
  const asked: Handed[] = [];
  const rows = {
    select: () => ({ limit: (n: number) => ({ execute: async () => Array(Math.min(n, things)).fill({}) }) }),
  };
  const parts = new Map<unknown, unknown>([
    [Ledger, { head }],
    [Progress, { caughtUp: async () => true }],
    [ReadModelDatabase, { reader: { selectFrom: () => rows } }],
  ]);
  const app = { get: (part: unknown) => parts.get(part) } as INestApplication;
  const ask = async (handed: Handed) => void asked.push(handed);
  await judgeEarly(app, { ask }, 30_000);
  return asked;
}

describe('After the start', () => {
  it('a large register is judged once before anybody asks', async () => {
    const [first, ...more] = await askedOf(1_000);
    expect(first).toMatchObject({ url: '/graphql', body: expect.stringContaining('findings'), milliseconds: 30_000 });
    expect(more).toEqual([]);
  });

  it('a small register is not: its findings take no time', async () => {
    expect(await askedOf(999)).toEqual([]);
  });

  it('a ledger that is away stops nothing', async () => {
    expect(await askedOf(1_000, () => Promise.reject(new Error('away')))).toEqual([]);
  });
});
