import { findings, type Things } from '../../testing.js';
import { KR_RULES } from './kr.js';

const RULES = KR_RULES.filter(({ id }) => id === 'KR.OVERSEAS_TRANSFER.ONWARD');
const CLOUD = { id: 'party-cloud', name: 'Cloud', country: 'US' };
const BACKUP = { id: 'party-backup', name: 'Backup', country: 'IN' };
const TRANSFER = { id: 'transfer-1', importer: CLOUD.id, countries: ['US'], jurisdictions: ['KR'] };
const ENGAGEMENT = { id: 'engagement-1', processor: BACKUP.id, engagedBy: [CLOUD.id] };

const messages = (over: Partial<Things> = {}, on = '2026-11-26') =>
  findings(RULES, on, { party: [CLOUD, BACKUP], transfer: [TRANSFER], engagement: [ENGAGEMENT], ...over }).map(
    ({ message, article }) => `${article} ${message}`,
  );

describe('Data that a recipient abroad passes on to a third country', () => {
  it('need a transfer of their own with a ground (28-11)', () => {
    expect(messages()).toEqual([
      expect.stringMatching(/^28-11 "Cloud": the recipient passes data on to Backup \(IN\), .* 28-8\(1\)\.$/),
    ]);
  });

  it('are found by the engagement above, and by the places of the processor', () => {
    const above = { id: 'engagement-0', processor: CLOUD.id };
    const under = { ...ENGAGEMENT, engagedBy: [], under: above.id, locations: ['SG', 'KR'] };
    expect(messages({ engagement: [above, under] })).toEqual([expect.stringContaining('Backup (SG)')]);
  });

  it.each<[string, Partial<Things>]>([
    ['the transfer itself names the country', { transfer: [{ ...TRANSFER, countries: ['US', 'IN'] }] }],
    [
      'another transfer goes there',
      { transfer: [TRANSFER, { ...TRANSFER, id: 'transfer-2', importer: BACKUP.id, countries: ['IN'] }] },
    ],
    ['the data come back to Korea', { party: [CLOUD, { ...BACKUP, country: 'KR' }] }],
    ['the place is not known', { party: [CLOUD, { ...BACKUP, country: undefined }] }],
    ['the transfer is suspended', { transfer: [{ ...TRANSFER, suspension: {} } as never] }],
    [
      'the processor works for other activities than those of the transfer',
      {
        processingActivity: [{ id: 'processingActivity-1' }, { id: 'processingActivity-2' }],
        transfer: [{ ...TRANSFER, activities: ['processingActivity-1'] }],
        engagement: [{ ...ENGAGEMENT, activities: ['processingActivity-2'] }],
      },
    ],
    ['somebody else engages the processor', { engagement: [{ ...ENGAGEMENT, engagedBy: [BACKUP.id] }] }],
  ])('are not reported if %s', (_, over) => {
    // A second transfer without an engagement of its own stays silent too.
    expect(messages(over)).toEqual([]);
  });

  it('are one thing to do, however many receive them', () => {
    const parties = Array.from({ length: 7 }, (_, i) => ({ id: `party-${i}`, name: `Sub ${i}`, country: 'IN' }));
    const engagement = parties.map(({ id }, i) => ({ ...ENGAGEMENT, id: `engagement-${i}`, processor: id }));
    expect(messages({ party: [CLOUD, ...parties], engagement })).toEqual([
      expect.stringMatching(/Sub 0 \(IN\), .*Sub 4 \(IN\) and 2 more, and no transfer/),
    ]);
  });

  it('needed none before the reform', () => {
    expect(messages({}, '2023-09-14')).toEqual([]);
  });
});
