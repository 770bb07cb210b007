import { Law } from '#law';
import { snapshotOf, type Things } from '../testing.js';
import { causesOf } from './causes.js';

const LAW = new Law();
const because = (on: string, laws: readonly string[], things: Things = {}) => {
  const snapshot = snapshotOf(on, things);
  const subjects = new Set(snapshot.transfers.map(({ id }) => id));
  return causesOf(on, snapshot, LAW, { laws: new Set(laws), subjects });
};
const TRANSFER = { id: 'transfer-1', name: 'Hosting' };

describe('The cause of a date on which findings change', () => {
  it('is an entry of the law concerned that begins or ends, with its article', () => {
    expect(because('2026-06-19', ['UK'])).toEqual([
      expect.stringMatching(/^United Kingdom, DPA 2018 s164A; .*: A way to complain to the controller.* begins\.$/),
    ]);
    expect(because('2026-06-19', ['KR'])).toEqual([]);
    expect(because('2025-11-01', [])).toEqual(['ISO/IEC 27001:2013 ends.']);
  });

  it('is the first time that something repeated is due', () => {
    expect(because('2023-04-01', ['JP'])).toContainEqual(
      expect.stringMatching(/^Japan, Rule 18\(1\).* for the first time\.$/),
    );
  });

  it.each([
    ['2026-03-01', { grounds: [{ key: 'scc', until: '2026-03-01' }] }, '"Hosting": grounds.scc.until is 2026-03-01.'],
    ['2026-03-02', { grounds: [{ key: 'scc', until: '2026-03-01' }] }, '"Hosting": grounds.scc.until is 2026-03-01.'],
    ['2027-03-02', { checks: [{ key: 'c', on: '2026-03-01' }] }, '"Hosting": checks.c.on is 2026-03-01.'],
  ])('is on %s a date of the thing: the day, the next, or twelve months later', (on, stated, cause) => {
    expect(because(on, [], { transfer: [{ ...TRANSFER, ...stated } as never] })).toEqual([cause]);
  });

  it('is no date of a thing that the findings do not concern', () => {
    const party = [{ id: 'party-1', officers: [], assessments: [{ key: 'a', on: '2026-03-01' }] } as never];
    expect(because('2026-03-01', [], { party })).toEqual([]);
  });

  it('is one of at most ten, with the number of the others', () => {
    const grounds = Array.from({ length: 13 }, (_, i) => ({ key: `g${i}`, until: '2026-03-01' }));
    const causes = because('2026-03-01', [], { transfer: [{ ...TRANSFER, grounds } as never] });
    expect(causes).toHaveLength(11);
    expect(causes.at(-1)).toBe('And 3 more of this kind.');
  });
});
