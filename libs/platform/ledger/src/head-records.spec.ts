import fc from 'fast-check';
import { headFromText, headToText, type LedgerHead, LedgerLost, type Loss, lossOf } from './head-records.js';

const HEAD: LedgerHead = {
  engine: 'embedded',
  position: 80n,
  checksum: 'c'.repeat(64),
  time: '2026-01-02T03:04:05.000Z',
};
const RECORD = { name: 'The read model', head: HEAD };
const ledger = (
  events: readonly { position: bigint; checksum?: string; id?: string; isCopy?: boolean }[],
  engine = HEAD.engine,
) => ({
  engine,
  head: async () => events.at(-1)?.position,
  at: async (position: bigint) => {
    const event = events.find((one) => one.position === position);
    return event && { checksum: undefined, id: 'another', isCopy: false, ...event };
  },
});
const heads = fc.record<LedgerHead>(
  {
    engine: fc.constantFrom('embedded', 'eventstoredb'),
    position: fc.bigInt({ min: 1n, max: 2n ** 63n }),
    checksum: fc.stringMatching(/^[0-9a-f]{64}$/),
    time: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  },
  { requiredKeys: ['engine', 'position', 'time'] },
);

describe('A head record', () => {
  it('is content with a ledger that has the event that it saw, whatever came after it', async () => {
    expect(await lossOf(ledger([HEAD]), RECORD)).toBeUndefined();
    expect(await lossOf(ledger([HEAD, { position: 81n }]), RECORD)).toBeUndefined();
    expect(await lossOf(ledger([]), undefined)).toBeUndefined();
  });

  it('is content with a copy of the event, whose checksum is its own; not with another event, nor with one that was changed', async () => {
    const record = { ...RECORD, head: { ...HEAD, id: 'the event' } };
    const found = (event: object) => lossOf(ledger([{ position: HEAD.position, checksum: 'other', ...event }]), record);
    expect(await found({ id: 'the event', isCopy: true })).toBeUndefined();
    expect(await found({ id: 'the event', isCopy: false })).toMatchObject({ found: 'ANOTHER' });
    expect(await found({ id: 'another', isCopy: true })).toMatchObject({ found: 'ANOTHER' });
  });

  it('that saw an event without a checksum asks only for its position', async () => {
    const { checksum: _, ...head } = HEAD;
    expect(await lossOf(ledger([HEAD]), { ...RECORD, head })).toBeUndefined();
  });

  it('of a ledger on another engine says nothing', async () => {
    expect(await lossOf(ledger([], 'eventstoredb'), RECORD)).toBeUndefined();
  });

  it.each<[string, readonly { position: bigint; checksum?: string }[], string]>([
    ['is shorter', [{ position: 40n }], 'is at position 40. 40 events are missing.'],
    ['is empty', [], 'The ledger is empty.'],
    ['has a gap there', [{ position: 90n }], 'There is no event at that position now.'],
    ['has another event there', [{ position: 80n, checksum: 'd' }], 'The event at position 80 is now another one.'],
    ['has an event without a checksum there', [{ position: 80n }], 'The event at position 80 is now another one.'],
  ])('contradicts a ledger that %s', async (_what, events, words) => {
    const loss = (await lossOf(ledger(events), RECORD)) as Loss;
    const { message } = new LedgerLost([loss]);
    expect(message).toContain('- The read model saw an event at position 80, recorded at 2026-01-02T03:04:05.000Z. ');
    expect(message).toContain(words);
    expect(message).toMatch(/regesta restore.*--accept-loss/);
  });

  it('gives no number of events where positions have gaps', async () => {
    const record = { ...RECORD, head: { ...HEAD, engine: 'eventstoredb' } as const };
    const loss = (await lossOf(ledger([{ position: 40n }], 'eventstoredb'), record)) as Loss;
    const { message } = new LedgerLost([loss]);
    expect(message).toContain('is at position 40. What followed is missing.');
    expect(message).toMatch(/LEDGER_NAMESPACE are those of this register.*restore the newest backup of the server/);
    expect(message).not.toContain('regesta restore');
  });
});

describe('A head as text', () => {
  it('reads as it was written', () => {
    fc.assert(fc.property(heads, (head) => expect(headFromText(headToText(head))).toEqual(head)));
  });

  it('that is cut off or changed is no head, and no error', () => {
    const [text, bytes] = [headToText(HEAD), fc.string({ maxLength: 20 })];
    for (let end = 0; end < text.length; end += 1) expect(headFromText(text.slice(0, end))).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(text.length), bytes, (at, noise) => {
        expect(() => headFromText(text.slice(0, at) + noise + text.slice(at))).not.toThrow();
      }),
    );
  });
});
