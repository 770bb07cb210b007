import { actsFrom, coming, daysBetween, distance } from './horizon';

const finding = (law: string, group: string, severity: string, id: string) => ({
  law,
  group,
  severity,
  subject: { id, type: 'transfer' },
});

describe('the horizon', () => {
  it('puts what begins on a date together by duty, the gravest first, each thing once', () => {
    const rows = coming([
      finding('EU', 'REVIEW:reviewDueOn', 'WARNING', 'a'),
      finding('UK', 'REVIEW:reviewDueOn', 'WARNING', 'a'),
      finding('EU', 'RECOGNITION.FELL:grounds', 'ERROR', 'b'),
    ]);
    expect(rows.map(({ duty, severity, laws, things }) => [duty, severity, laws, things.map(({ id }) => id)])).toEqual([
      ['RECOGNITION.FELL', 'ERROR', ['EU'], ['b']],
      ['REVIEW', 'WARNING', ['EU', 'UK'], ['a']],
    ]);
  });

  it('names the acts that come into force on the date, under the laws that find something', () => {
    const acts = [
      { code: 'IN', acts: [{ name: 'DPDP Act', from: '2027-05-13', article: '1' }] },
      { code: 'EU', acts: [{ name: 'GDPR', from: '2018-05-25', article: '99' }] },
    ];
    expect(actsFrom('2027-05-13', ['IN', 'EU'], acts)).toEqual([
      { name: 'DPDP Act', from: '2027-05-13', article: '1', law: 'IN' },
    ]);
    expect(actsFrom('2027-05-13', ['EU'], acts)).toEqual([]);
  });

  it('says how far a date is away', () => {
    expect(daysBetween('2026-11-26', '2027-11-26')).toBe(365);
    expect(distance('2026-11-26', '2026-11-27', 'en')).toBe('tomorrow');
    expect(distance('2026-11-26', '2026-12-24', 'en')).toBe('in 4 weeks');
    expect(distance('2026-11-26', '2027-05-13', 'en')).toBe('in 6 months');
  });
});
