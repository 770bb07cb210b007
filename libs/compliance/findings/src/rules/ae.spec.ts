import { isRead, Law } from '#law';
import { judge } from '../model/judge.js';
import { snapshotOf } from '../testing.js';
import { AE_RULES } from './ae.js';

const acme = { id: 'party-acme', name: 'Acme Dubai', country: 'AE', address: 'Dubai Internet City' };
const letters = {
  id: 'activity-letters',
  controllers: [acme.id],
  dataCategories: [{ key: 'addresses', name: 'addresses' }],
  purposes: [{ key: 'post', description: 'Post', legalBases: [] }],
  retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED', action: 'DELETE' }],
};
const transfer = { id: 't', exporter: acme.id, importer: 'party-cloud', countries: ['IN'], activities: [letters.id] };
const things = { party: [acme], processingActivity: [letters as never], transfer: [transfer] };

const judged = (settled: Record<string, string>, on: string) =>
  [...judge(snapshotOf(on, things), new Law(settled).on(on), AE_RULES)]
    .flat()
    .map(({ rule, path, howKnown }) => `${rule} ${path}${isRead(howKnown) ? '' : ' (not verified)'}`);

describe('The law of the Emirates', () => {
  it('asks for nothing as long as its executive regulations do not bind', () => {
    expect(judged({}, '2026-11-25')).toEqual([]);
  });

  it.each([
    ['2026-06-30', []],
    ['2026-07-01', ['AE.RECORD securityMeasures (not verified)', 'AE.TRANSFER.GROUND grounds (not verified)']],
  ])('asks for record and grounds from the day on which they do: %s', (on, missing) => {
    expect(judged({ 'AE.EXECUTIVE_REGULATIONS': '2026-07-01' }, on)).toEqual(missing);
  });

  it('gives adequacy by an approval of the Office only, and none was found', () => {
    const grounds = [{ key: 'g', law: 'AE', code: 'AE.ADEQ' }];
    const assessed = { ...transfer, grounds, assessments: [{ key: 'a' }] };
    const law = new Law({ 'AE.EXECUTIVE_REGULATIONS': '2026-07-01' }).on('2026-07-01');
    const found = [...judge(snapshotOf('2026-07-01', { ...things, transfer: [assessed] as never }), law, AE_RULES)];
    expect(found.flat().filter(({ path }) => path === 'grounds.g')).toMatchObject([
      { rule: 'AE.RECOGNITION.UNLISTED', severity: 'WARNING', howKnown: 'UNCONFIRMED' },
    ]);
  });
});
