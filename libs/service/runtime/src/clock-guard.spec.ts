import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { Clock } from '#kernel';
import { type EventStore } from '#ledger';
import { ClockAhead, guardedByClock } from './clock-guard.js';

const DAY = 86_400_000;
const NEWEST = '2026-01-01T00:00:00.000Z';

class SetClock extends Clock {
  constructor(public time: number) {
    super();
  }
  override now() {
    return new Date(this.time);
  }
}

const append = async () => ({ revision: 0n, position: 1n });
const storeOf = () => ({ append }) as unknown as EventStore;
const appendTo = (store: EventStore) => store.append('thing-1', 'NO_STREAM', []);

let logged: jest.SpiedFunction<Logger['warn']>;
beforeEach(() => {
  logged = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => {});
  jest.spyOn(Logger.prototype, 'error').mockImplementation(() => {});
});
afterEach(() => jest.restoreAllMocks());

describe('A clock', () => {
  it('may be ahead of the newest event by as many days as the bound says, and not more', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 0, max: 6_000 * DAY }),
        async (days, ahead) => {
          const clock = new SetClock(Date.parse(NEWEST) + ahead);
          const appending = appendTo(guardedByClock(storeOf(), clock, NEWEST, days));
          if (ahead > days * DAY) await expect(appending).rejects.toMatchObject({ code: 'CLOCK_AHEAD' });
          else await expect(appending).resolves.toEqual({ revision: 0n, position: 1n });
        },
      ),
    );
  });

  it('that is too far ahead is logged at start, and its appends are refused with both times until it is set', async () => {
    const clock = new SetClock(Date.parse('2126-01-01T00:00:00Z'));
    const store = guardedByClock(storeOf(), clock, NEWEST);

    expect(logged).toHaveBeenCalledWith(expect.stringContaining('The clock says 2126-01-01'));
    await expect(appendTo(store)).rejects.toThrow(ClockAhead);
    await expect(appendTo(store)).rejects.toThrow(
      /The clock says 2126-01-01T00:00:00\.000Z, and the newest event was recorded at 2026-01-01.*CLOCK_AHEAD_DAYS/,
    );
    clock.time = Date.parse('2026-01-02T00:00:00Z');
    await expect(appendTo(store)).resolves.toMatchObject({ position: 1n });
  });

  it('that jumps ahead later is compared with the newest append', async () => {
    const clock = new SetClock(Date.parse(NEWEST));
    const store = guardedByClock(storeOf(), clock, undefined, 10);
    await appendTo(store);
    clock.time += 9 * DAY;
    await appendTo(store);
    clock.time += 9 * DAY;
    await appendTo(store);
    clock.time += 11 * DAY;
    await expect(appendTo(store)).rejects.toThrow(ClockAhead);
  });

  it('that is behind the newest event is logged at start, and refuses nothing', async () => {
    const store = guardedByClock(storeOf(), new SetClock(Date.parse('2025-12-31T00:00:00Z')), NEWEST);

    expect(logged).toHaveBeenCalledWith(
      expect.stringMatching(/^The clock says 2025-12-31.*recorded later, at 2026-01-01/),
    );
    await appendTo(store);
  });
});
