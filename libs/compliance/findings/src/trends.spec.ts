import { Law } from '#law';
import type { Moment, MomentInput } from '#read-model';
import { Snapshot } from '#snapshot';
import { Trends } from './trends.js';

/** Trends of a register that began in a month, and the days of the points that were worked out. */
function register(began = '2020-01') {
  let position = 100n;
  let edition: Moment['edition'] = { generation: 0, forgotten: 0n };
  let isStuck = false;
  const workedOut: string[] = [];
  const snapshots = {
    at: async (moment: Moment) => {
      if (isStuck && moment.on < '2026-11-25') await new Promise(() => {});
      return new Snapshot({ moment });
    },
  };
  const reviews = {
    allDue: async ({ on }: Moment) => {
      workedOut.push(on);
      return new Map();
    },
  };
  const moments = {
    resolve: async (at: MomentInput = {}) => ({ position, on: at?.on ?? '2026-11-25', edition }) as Moment,
  };
  const nextDates = { positionAtEndOf: async (day: string) => (day < began ? 0n : 7n) };
  const judgements = { at: async () => [] };
  const parts = [judgements, moments, snapshots, nextDates, reviews] as unknown as [never, never, never, never, never];
  const trends = new Trends(...parts, new Law());
  return {
    trends,
    workedOut,
    record: () => {
      position += 1n;
    },
    forgetPerson: () => {
      edition = { ...edition, forgotten: edition.forgotten + 1n };
    },
    stick: () => {
      isStuck = true;
    },
  };
}

describe('A trend', () => {
  it('has the ends of twelve months as they were known then, and the moment as it is known now', async () => {
    const { points, isStale } = await register().trends.upTo(undefined);
    expect(points.map(({ on }) => on)).toEqual([
      ...['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
      ...['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-25'],
    ]);
    expect(points.map(({ position }) => position)).toEqual([...Array(12).fill(7n), 100n]);
    expect(isStale).toBe(false);
  });

  it('leaves out the months before the first event: nothing was known then, which is no zero', async () => {
    const { points } = await register('2026-09').trends.upTo(undefined);
    expect(points.map(({ on }) => on)).toEqual(['2026-09-30', '2026-10-31', '2026-11-25']);
  });

  it('works out a month once, whatever is recorded later', async () => {
    const { trends, workedOut, record } = register();
    await trends.upTo(undefined);
    record();
    await trends.upTo(undefined);
    expect(workedOut).toHaveLength(12 + 2);
    expect(workedOut.filter((on) => on === '2026-11-25')).toHaveLength(2);
  });

  it('works out all again once a person was forgotten', async () => {
    const { trends, workedOut, forgetPerson } = register();
    await trends.upTo(undefined);
    forgetPerson();
    await trends.upTo(undefined);
    expect(workedOut).toHaveLength(2 * 13);
  });

  it('gives the points that are there to those who do not wait, and says that more come', async () => {
    const { trends, stick } = register();
    stick();
    const { points, isStale } = await trends.upTo(undefined, 0);
    expect([points.map(({ on }) => on), isStale]).toEqual([['2026-11-25'], true]);
  });

  it('refuses a wait of less than nothing', async () => {
    await expect(register().trends.upTo(undefined, -1)).rejects.toMatchObject({ code: 'INVALID', path: 'maxWaitMs' });
  });
});
