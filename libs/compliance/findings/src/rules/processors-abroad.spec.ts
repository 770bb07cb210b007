import { findings, type Things } from '../testing.js';
import { PROCESSORS_ABROAD_RULES } from './processors-abroad.js';

const TODAY = '2026-10-01';
const PARTIES = [
  { id: 'party-müller', name: 'Müller GmbH', country: 'DE', group: true },
  { id: 'party-smith', name: 'Smith Ltd', country: 'GB', group: true },
  { id: 'party-meier', name: 'Meier AG', country: 'CH', group: true },
  { id: 'party-inc', name: 'Cloud Inc', country: 'US' },
  { id: 'party-cloud', name: 'Cloud Ireland', country: 'IE', parent: 'party-holding' },
  { id: 'party-holding', name: 'Cloud Holding', country: 'IE', parent: 'party-inc' },
  { id: 'party-tokyo', name: '給与計算', country: 'JP' },
  { id: 'party-all', name: 'Cloud companies', class: 'companies of the cloud' },
];

/** Returns a register in which a company has work done by a processor. */
function engaged(stated: object, more: Things = {}, engagedBy = ['party-müller']): Things {
  const engagement = { id: 'engagement-1', processor: 'party-inc', work: 'Hosting', engagedBy, ...stated };
  return {
    party: PARTIES as never,
    processingActivity: [{ id: 'processingActivity-1', controllers: engagedBy } as never],
    engagement: [engagement as never],
    ...more,
  };
}
const to = (importer: string, countries: readonly string[], stated: object = {}): Things => ({
  transfer: [{ id: 'transfer-1', importer, exporter: 'party-müller', countries, ...stated } as never],
});
const judged = (things: Things, on = TODAY) =>
  findings(PROCESSORS_ABROAD_RULES, on, things).map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);

describe('A processor that has data abroad', () => {
  it.each([
    ['in the US', { locations: ['US'] }, ['EU.PROCESSOR.ABROAD ERROR locations']],
    ['in the US, where it is seated', {}, ['EU.PROCESSOR.ABROAD WARNING locations']],
    ['in Japan, which is recognised', { locations: ['JP'] }, ['EU.PROCESSOR.ABROAD WARNING locations']],
    ['at its seat in Japan', { processor: 'party-tokyo' }, ['EU.PROCESSOR.ABROAD NOTICE locations']],
    ['in Norway and Germany alone', { locations: ['NO', 'DE'] }, []],
    ['in Germany and the US', { locations: ['DE', 'US'] }, ['EU.PROCESSOR.ABROAD ERROR locations']],
  ])('needs a transfer there: %s', (_, stated, expected) => {
    expect(judged(engaged(stated))).toEqual(expected);
  });

  it('is found under the law of who engages it, and under no law in whose territory nobody does', () => {
    const inUs = { locations: ['US'] };
    expect(judged(engaged(inUs, {}, ['party-smith']))).toEqual(['UK.PROCESSOR.ABROAD ERROR locations']);
    expect(judged(engaged(inUs, {}, ['party-meier']))).toEqual(['CH.PROCESSOR.ABROAD ERROR locations']);
    expect(judged(engaged(inUs, {}, ['party-inc']))).toEqual([]);
  });

  it.each<[string, Things, number]>([
    ['to it and there', to('party-inc', ['US']), 0],
    ['to it, of which the countries are not stated', to('party-inc', []), 0],
    ['to it and elsewhere', to('party-inc', ['IN']), 1],
    ['that is suspended', to('party-inc', ['US'], { suspension: { since: '2026-01-01' } }), 1],
    ['to the class of companies', to('party-all', ['US']), 0],
    ['to another company', to('party-tokyo', ['US']), 1],
    ['of other activities', to('party-inc', ['US'], { activities: ['processingActivity-2'] }), 1],
  ])('has a transfer %s', (_, transfer, count) => {
    const stated = { locations: ['US'], activities: ['processingActivity-1'] };
    expect(judged(engaged(stated, transfer))).toHaveLength(count);
  });

  it('is told what to do, with its name and the places', () => {
    const [one] = findings(PROCESSORS_ABROAD_RULES, TODAY, engaged({ locations: ['US', 'IN'] }));
    expect(one!.article).toBe('44');
    expect(one!.message).toBe(
      'Cloud Inc (Hosting) has data in the United States and India, and no transfer there is registered. Register the transfer to this processor, with its countries and its ground.',
    );
  });

  it('that works under a processor abroad has its data from there', () => {
    const below = {
      id: 'engagement-2',
      processor: 'party-inc',
      work: 'Backup',
      under: 'engagement-1',
      locations: ['US'],
    };
    const chain = (processor: string) => {
      const { engagement, ...rest } = engaged({ processor, locations: ['DE'] });
      return { ...rest, engagement: [...engagement!, below as never] };
    };
    expect(judged(chain('party-tokyo'))).toEqual([]);
    expect(judged(chain('party-cloud'))).toContain('EU.PROCESSOR.ABROAD ERROR locations');
  });

  it('is no matter before the law', () => {
    expect(judged(engaged({ locations: ['US'] }), '2018-05-24')).toEqual([]);
  });
});

describe('A processor that keeps the data in the territory', () => {
  const cloud = { processor: 'party-cloud', locations: ['IE'] };

  it('has a parent abroad to be assessed, at any level', () => {
    const [one] = findings(PROCESSORS_ABROAD_RULES, TODAY, engaged(cloud));
    expect(one).toMatchObject({ rule: 'EU.PROCESSOR.PARENT_ABROAD', severity: 'NOTICE', path: 'processor' });
    expect(one!.message).toMatch(
      /^Cloud Ireland \(Hosting\) keeps the data in Ireland, and Cloud Inc in the United States controls it\./,
    );
  });

  it.each<[string, object]>([
    ['an assessment is recorded', { assessments: [{ key: 'a', kind: 'PRIVACY', on: '2026-01-01' }] }],
    ['its parent is of a recognised country', { parent: 'party-tokyo' }],
    ['its parents are a circle', { parent: 'party-cloud' }],
    ['it has none', { parent: undefined }],
  ])('has none to be assessed if %s', (_, stated) => {
    const party = PARTIES.map((one) => (one.id === 'party-cloud' ? { ...one, ...stated } : one));
    expect(judged(engaged(cloud, { party: party as never }))).toEqual([]);
  });
});
