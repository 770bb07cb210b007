import { EEA } from '../countries.js';
import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const on = (date: string) => new Law().on(date);
const articles = (entries: readonly { readonly article: string }[]) => entries.map(({ article }) => article);

describe('Korean law', () => {
  it.each([
    ['2011-09-29', false],
    ['2011-09-30', true],
    ['2023-02-22', true],
    ['2027-03-09', true],
  ])('is on %s in force: %s', (date, inForce) => {
    expect(on(date).isInForce('KR')).toBe(inForce);
  });

  it.each([
    ['2023-09-14', ['KR.CONSENT 17(3)', 'KR.CONTRACT_OUTSOURCE 39-12(2)']],
    [
      '2023-09-15',
      [
        'KR.CONSENT 28-8(1)1',
        'KR.LAW 28-8(1)2',
        'KR.CONTRACT_OUTSOURCE 28-8(1)3',
        'KR.CERT 28-8(1)4',
        'KR.EQUIV 28-8(1)5',
      ],
    ],
  ])('lets data abroad on %s by %j', (date, grounds) => {
    expect(
      on(date)
        .grounds('KR')
        .map(({ code, article }) => `${code} ${article}`),
    ).toEqual(grounds);
  });

  it.each([
    ['2023-09-14', '39-12(3)1 39-12(3)2 39-12(3)2 39-12(3)2 39-12(3)3 39-12(3)3 39-12(3)4 39-12(3)4', false],
    [
      '2023-09-15',
      '28-8(2)1 28-8(2)2 28-8(2)2 28-8(2)2 28-8(2)3 28-8(2)3 28-8(2)4 28-8(2)4 28-8(2)5 28-8(2)5 28-8(2)5',
      true,
    ],
  ])('requires on %s of an overseas transfer: %s, verified: %s', (date, expected, verified) => {
    const items = on(date).items('KR', 'OVERSEAS_TRANSFER');
    expect(articles(items).join(' ')).toBe(expected);
    expect(items.every(isVerified)).toBe(verified);
  });

  it.each([
    ['2024-03-14', undefined, undefined],
    ['2024-03-15', 'decree 31(1)2', 'decree 31(1)4'],
  ])('wants on %s the ground in the policy by %s, the country of processing by %s', (date, ground, country) => {
    expect(on(date).item('KR', 'OVERSEAS_TRANSFER', 'GROUND')?.article).toBe(ground);
    expect(on(date).item('KR', 'POLICY', 'PROCESSING_COUNTRY')?.article).toBe(country);
  });

  it.each([
    ['2023-09-14', '17(3)', undefined],
    ['2023-09-15', '28-8(1)', '28-8(1)'],
  ])(
    'wants on %s a ground for provision abroad by %s, for entrustment abroad by %s',
    (date, provision, entrustment) => {
      expect(on(date).item('KR', 'GROUND_NEEDED', 'PROVISION')?.article).toBe(provision);
      expect(on(date).item('KR', 'GROUND_NEEDED', 'ENTRUSTMENT')?.article).toBe(entrustment);
    },
  );

  it.each([
    ['2023-09-14', undefined, undefined, '22(6)'],
    ['2023-09-15', '26(2), 26(6)', '22(3)', '22-2(1)'],
  ])('on %s: sub-delegatees %s, items without consent %s, the age of 14 by %s', (date, sub, without, age) => {
    const law = on(date);
    expect(law.item('KR', 'DELEGATION', 'SUB_DELEGATEES')?.article).toBe(sub);
    expect(law.item('KR', 'POLICY', 'WITHOUT_CONSENT')?.article).toBe(without);
    expect(law.one('KR', 'consentAge')).toMatchObject({ age: 14, article: age });
  });

  it.each([
    ['2025-09-15', []],
    ['2025-09-16', EEA],
  ])('on %s recognises %j, and never the UK, the US or Japan', (date, countries) => {
    const recognised = [...EEA, 'GB', 'US', 'JP'].filter((country) => on(date).recognition('KR', country));
    expect(recognised).toEqual(countries);
  });

  it.each([
    ['2023-09-14', ['AUTHORITY -', 'DATA_SUBJECTS -', 'AUTHORITY PT24H', 'DATA_SUBJECTS PT24H']],
    ['2023-09-15', ['AUTHORITY PT72H', 'DATA_SUBJECTS PT72H', 'CUSTOMER -']],
    ['2026-09-10', ['AUTHORITY PT72H', 'DATA_SUBJECTS PT72H', 'CUSTOMER -']],
    ['2026-09-11', ['AUTHORITY PT72H', 'DATA_SUBJECTS PT72H', 'DATA_SUBJECTS PT72H', 'CUSTOMER -']],
  ])('has on %s these breach clocks: %j', (date, clocks) => {
    expect(
      on(date)
        .all('KR', 'breachClocks')
        .map((clock) => ('whom' in clock ? `${clock.whom} ${clock.within ?? '-'}` : '')),
    ).toEqual(clocks);
  });

  it('puts conditions on the report to the authority only', () => {
    const [authority, people] = on('2023-09-15').all('KR', 'breachClocks');
    expect(authority).toMatchObject({ whom: 'AUTHORITY', condition: expect.stringContaining('thousand') });
    expect(people).not.toHaveProperty('condition');
  });

  it.each([
    ['2023-09-14', '39-11', false],
    ['2023-09-15', '31-2', true],
    ['2025-10-02', '31-2', true],
  ])('wants on %s a domestic agent by %s, verified: %s', (date, article, verified) => {
    const duties = on(date).all('KR', 'transferDuties');
    const duty = duties.find((duty) => 'of' in duty && duty.of === 'REPRESENTATIVE')!;
    expect([duty.article, isVerified(duty as never)]).toEqual([article, verified]);
  });
});
