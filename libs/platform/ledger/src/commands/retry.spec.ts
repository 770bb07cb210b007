import fc from 'fast-check';
import type { Decider, Thing } from '../decider.js';
import type { EventMetadata, RecordedEvent } from '../event.js';
import type { Decide } from './decision.js';
import { isRetry } from './retry.js';

const DECIDER = { personal: { Named: ['name'] } } as unknown as Decider<Thing>;
const ME = { actor: 'account-1' };

/** The one event of a command, as it was recorded. */
function recorded(effectiveOn: string, recordedAt: string, data: object = { name: 'Ada' }): RecordedEvent {
  const metadata: EventMetadata = { ...ME, commandId: 'c', effectiveOn, schema: 1, index: 0, count: 1 };
  return { id: 'e', stream: 'contact-1', revision: 0n, position: 1n, type: 'Named', data, metadata, recordedAt };
}

/** Names the contact from the date; without a date, from the day of the decision. */
const naming =
  (name: string, effectiveOn?: string): Decide =>
  (_events, _states, today) => [{ fact: { type: 'Named', data: { name } }, effectiveOn: effectiveOn ?? today }];

const retries = (event: RecordedEvent, decide: Decide, origin: object = ME) =>
  isRetry(DECIDER, [event], [event], decide, { ...ME, ...origin });

describe('A command is a retry', () => {
  it('of the one with the same content, and of no other', () => {
    const event = recorded('2024-03-01', '2024-03-01T12:00:00.000Z');

    expect(retries(event, naming('Ada'))).toBe(true);
    expect(retries(event, naming('Bob'))).toBe(false);
    expect(retries(event, naming('Ada', '2024-03-02'))).toBe(false);
    expect(retries(event, naming('Ada'), { actor: 'account-2' })).toBe(false);
    expect(retries(event, naming('Ada'), { reason: 'asked' })).toBe(false);
  });

  it('by the day that the clock of the ledger said, if the recorded time is days later', () => {
    const event = { ...recorded('2024-03-01', '2024-03-09T12:00:00.000Z'), clockAt: '2024-03-01T12:00:00.000Z' };

    expect(retries(event, naming('Ada'))).toBe(true);
  });

  it.each([
    ['recorded after midnight', '2024-02-29', '2024-03-01T00:00:00.001Z'],
    ['recorded by a clock that is behind', '2024-03-01', '2024-02-29T23:59:59.999Z'],
  ])('if it has no date and was %s of the day on which it was decided', (_what, effectiveOn, recordedAt) => {
    expect(retries(recorded(effectiveOn, recordedAt), naming('Ada'))).toBe(true);
  });

  it('not if it has no date, and the first one had another than its day', () => {
    expect(retries(recorded('2020-01-01', '2024-03-01T12:00:00.000Z'), naming('Ada'))).toBe(false);
    expect(retries(recorded('2024-03-03', '2024-03-01T12:00:00.000Z'), naming('Ada'))).toBe(false);
  });

  it('if the person was forgotten since, by what can still be read', () => {
    const event = recorded('2024-03-01', '2024-03-01T12:00:00.000Z', { erased: true });

    expect(retries(event, naming('Ada'))).toBe(true);
    expect(retries(event, () => [])).toBe(false);
  });

  it('on any day, exactly if its content is the same', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.string(), fc.string(), (day, name, other) => {
        const recordedAt = day.toISOString();
        const event = recorded(recordedAt.slice(0, 10), recordedAt, { name });

        expect(retries(event, naming(name))).toBe(true);
        expect(retries(event, naming(other))).toBe(name === other);
      }),
    );
  });
});
