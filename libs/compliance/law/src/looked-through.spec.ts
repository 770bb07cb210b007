import { isCalendarDate } from './dated.js';
import { JURISDICTIONS } from './jurisdictions.js';
import { LAW_VERSION, Law } from './law.js';
import { longAgoFrom, lookedThroughUntil } from './looked-through.js';

describe('The day until which a law was looked through', () => {
  it('is a day of the calendar before that of the version, or unknown', () => {
    const version = LAW_VERSION.slice(0, 10);
    const wrong = JURISDICTIONS.filter((law) => {
      const until = lookedThroughUntil(law);
      return until !== undefined && !(isCalendarDate(until) && until < version);
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('is no day where none is known', () => {
    const kenya = { lookedThroughUntil: 'UNKNOWN' } as const;
    expect([lookedThroughUntil(kenya), longAgoFrom(kenya)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['2026-10-09', '2027-04-10'],
    ['2026-08-31', '2027-03-01'], // six months later there is no 31st
    ['2025-08-31', '2026-03-01'],
  ] as const)('%s is long ago from %s', (until, from) => {
    expect(longAgoFrom({ lookedThroughUntil: until })).toBe(from);
  });

  it('is a turn of the law once it is long ago, so that findings are judged again', () => {
    const law = new Law();
    expect(law.on('2027-04-06').lookedThroughLongAgo('CL')).toBeUndefined();
    expect(law.on('2027-04-07').lookedThroughLongAgo('CL')).toBe('2026-10-06');
    expect(law.isSameOn('2027-04-06', '2027-04-07')).toBe(false);
    expect(law.on('2040-01-01').lookedThroughLongAgo('KE')).toBeUndefined();
  });
});
