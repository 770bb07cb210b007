import fc from 'fast-check';
import { FORMATS } from '../model/report.js';
import { UNAPPROVED } from '../model/unapproved.js';
import { type DraftRequest, draftAddress, draftRequestOf, issuedAddress } from './addresses.js';

/** Returns the query of an address, as the server reads it. */
function queryOf(address: string): Record<string, string | string[]> {
  const { searchParams } = new URL(address, 'http://own.invalid');
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const all = searchParams.getAll(name);
      return [name, all.length === 1 ? all[0]! : all];
    }),
  );
}

describe('The address of a report that is not issued', () => {
  it('says all that the request says', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const some = fc.array(text, { minLength: 1, maxLength: 5 });
    const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const moment = fc.record(
      {
        on: date.map((one) => one.toISOString().slice(0, 10)),
        knownAt: date.map((one) => one.toISOString()),
        position: fc.bigInt({ min: 0n, max: 2n ** 62n }),
      },
      { requiredKeys: [] },
    );
    const request = fc.record(
      {
        kind: text,
        format: fc.constantFrom(...FORMATS),
        at: moment,
        since: moment.filter((one) => Object.keys(one).length > 0),
        language: fc.constantFrom('en', 'ko', 'th'),
        template: text,
        unapproved: fc.constantFrom(...UNAPPROVED),
        scope: fc.record(
          { controller: text, activities: some, dataSubjects: some, transfers: some },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ['kind', 'format', 'at', 'scope'] },
    );
    fc.assert(
      fc.property(request, (asked) => {
        expect(draftRequestOf(queryOf(draftAddress(asked as DraftRequest)))).toEqual(asked);
      }),
    );
  });

  it.each([
    ['no kind', { format: 'PDF' }, 'kind'],
    ['no format', { kind: 'X' }, 'format'],
    ['an unknown format', { kind: 'X', format: 'EXE' }, 'format'],
    ['an unknown parameter', { kind: 'X', format: 'PDF', acceptedGaps: 'x' }, 'acceptedGaps'],
    ['an inherited name', { kind: 'X', format: 'PDF', constructor: 'x' }, 'constructor'],
    ['a kind twice', { kind: ['X', 'Y'], format: 'PDF' }, 'kind'],
    ['a day that is none', { kind: 'X', format: 'PDF', on: '2026-02-30' }, 'on'],
    ['an instant that is none', { kind: 'X', format: 'PDF', knownAt: 'now' }, 'knownAt'],
    ['a position that is none', { kind: 'X', format: 'PDF', position: '-1.5' }, 'position'],
    ['too many groups of people', { kind: 'X', format: 'PDF', people: Array(101).fill('a') }, 'people'],
    ['too many activities', { kind: 'X', format: 'PDF', activity: Array(101).fill('a') }, 'activity'],
  ])('is refused with %s', (_, query, path) => {
    expect(() => draftRequestOf(query)).toThrow(expect.objectContaining({ code: 'INVALID', path }));
  });
});

describe('The address of an issued report', () => {
  it('names it', () => {
    expect(issuedAddress('issuedReport-1')).toBe('/reports/issuedReport-1');
  });
});
