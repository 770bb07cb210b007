import { draftAddress, inputOf } from './request';
import { idsIn, readReportsSearch } from './search';

const AT = { on: '2026-11-26', position: '7' };

describe('The address of the page of reports', () => {
  it('is read, and what is malformed is left out', () => {
    expect(readReportsSearch({ kind: 'ICO', since: '2025-02-30', language: 5, controller: '', text: 'a' })).toEqual({
      kind: 'ICO',
      text: 'a',
    });
    expect(readReportsSearch({ since: '2025-01-31' })).toEqual({ since: '2025-01-31' });
  });

  it('holds activities as a list', () => {
    expect(idsIn(undefined)).toEqual([]);
    expect(idsIn('a,b')).toEqual(['a', 'b']);
  });
});

describe('The request for a report', () => {
  const search = {
    kind: 'CHANGES',
    language: 'en',
    controller: 'party-1',
    activities: 'a,b',
    people: 'customers',
    transfers: 't1,t2',
    since: '2025-11-26',
    unapproved: 'MARKED',
  };

  it('describes the moment of the page', () => {
    expect(inputOf(search, AT)).toEqual({
      kind: 'CHANGES',
      language: 'en',
      controller: 'party-1',
      activities: ['a', 'b'],
      dataSubjects: ['customers'],
      transfers: ['t1', 't2'],
      unapproved: 'MARKED',
      at: AT,
      since: { on: '2025-11-26', knownAt: '2025-11-26' },
    });
    expect(inputOf({ kind: 'ICO', unapproved: 'no' }, AT)).toEqual({ kind: 'ICO', at: AT });
  });

  it('is the same in the address of its file', () => {
    expect(draftAddress(inputOf(search, AT), 'PDF')).toBe(
      '/reports/draft?kind=CHANGES&format=PDF&on=2026-11-26&position=7&sinceOn=2025-11-26&sinceKnownAt=2025-11-26&language=en&controller=party-1&unapproved=MARKED&activity=a&activity=b&people=customers&transfer=t1&transfer=t2',
    );
    expect(draftAddress(inputOf({ kind: 'ICO' }, { on: '2026-01-01', knownAt: '2026-02-01' }), 'CSV')).toBe(
      '/reports/draft?kind=ICO&format=CSV&on=2026-01-01&knownAt=2026-02-01',
    );
  });
});
