import { faultsByLaw } from './judge-by-law';

const grounds = new Map([
  ['EU.ADEQ', { law: 'EU', kind: 'RECOGNITION' }],
  ['ZA.LAW', { law: 'ZA', kind: 'RECOGNITION' }],
]);
const law = { grounds, laws: new Set(['EU', 'ZA']) };
const shield = { ground: 'EU.ADEQ', countries: ['US'], from: '2016-07-12', to: '2020-07-16' };
const transferOn = (code: string, countries: string[]) => ({
  countries,
  grounds: [{ key: 'a', code, law: code.slice(0, 2), since: null, until: null, recognitionLostOn: null }],
});
const rulesOn = (code: string, countries: string[], on: string) =>
  faultsByLaw(transferOn(code, countries), law, [shield], on).map(({ rule }) => rule);

describe('Grounds by the lists of the law', () => {
  it('rest on a recognition until the day before it ends', () => {
    expect(rulesOn('EU.ADEQ', ['US'], '2020-07-15')).toEqual([]);
    expect(rulesOn('EU.ADEQ', ['US'], '2020-07-16')).toEqual(['EU.RECOGNITION.FELL']);
  });

  it('need none for a country under the law itself', () => {
    expect(rulesOn('EU.ADEQ', ['IE'], '2020-07-16')).toEqual([]);
    expect(rulesOn('EU.ADEQ', ['IN'], '2020-07-16')).toEqual(['EU.RECOGNITION.NONE']);
  });

  it('are left to the exporter by a law without a list', () => {
    expect(rulesOn('ZA.LAW', ['IE'], '2022-01-01')).toEqual([]);
  });

  it('are those that the law had on the date', () => {
    expect(rulesOn('EU.NOPE', ['IN'], '2022-01-01')).toEqual(['EU.TRANSFER.GROUND_IN_FORCE']);
  });
});
