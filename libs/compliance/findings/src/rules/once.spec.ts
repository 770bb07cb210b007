import { findings, found, type Things } from '../testing.js';
import { ONCE_RULES } from './once.js';

const TODAY = '2026-11-25';
const party = ['FR', 'GB', 'KR'].map((country) => ({ id: `party-${country}`, name: country, country }));
const transfer = (...jurisdictions: string[]): Things => ({
  party,
  transfer: [{ id: 'transfer-1', jurisdictions, countries: ['US'] }],
});

describe('What is overdue', () => {
  const overdue = new Map([['transfer-1', '2026-01-01']]);

  it.each([
    [['EU', 'UK', 'KR'], 'EU.REVIEW.TRANSFER 24(1) WARNING'],
    [['UK', 'JP'], 'UK.REVIEW.TRANSFER 24(1) WARNING'],
    [['KR'], 'KR.REVIEW.TRANSFER 30 NOTICE'],
    [['ZA', 'KR'], 'KR.REVIEW.TRANSFER 30 NOTICE'],
  ])('under %j is due for review, reported once: %s', (laws, expected) => {
    const all = findings(ONCE_RULES, TODAY, transfer(...laws), overdue);
    expect(all.map(({ rule, article, severity }) => `${rule} ${article} ${severity}`)).toEqual([expected]);
    expect(found(ONCE_RULES, TODAY, transfer(...laws))).toEqual([]);
  });

  it('is reported by a law that was in force on the date', () => {
    expect(found(ONCE_RULES, '2018-05-24', transfer('EU', 'KR'), overdue)).toEqual(['KR.REVIEW.TRANSFER reviewDueOn']);
  });

  it('of an activity is reported on the activity', () => {
    const things = {
      party,
      processingActivity: [{ id: 'processingActivity-1', controllers: ['party-FR', 'party-GB'] }],
    };
    expect(found(ONCE_RULES, TODAY, things, new Map([['processingActivity-1', '2026-01-01']]))).toEqual([
      'EU.REVIEW.ACTIVITY reviewDueOn',
    ]);
  });
});

describe('The measures of an activity', () => {
  const relying = (...securityMeasures: string[]): Things => ({
    party,
    processingActivity: ['1', '2'].map((n) => ({
      id: `processingActivity-${n}`,
      controllers: ['party-FR', 'party-KR'],
      securityMeasures,
    })),
  });
  const TOLD = 'EU.MEASURES.STANDARD securityMeasures';

  it.each([
    ['2025-10-31', 'Certified to ISO 27001:2013', []],
    ['2025-11-01', 'Certified to ISO 27001:2013', [TOLD, TOLD]],
    ['2025-11-01', 'Certified to ISO/IEC 27001:2022', []],
  ])('on %s: %s, faults %j, once an activity', (on, measure, faults) => {
    expect(found(ONCE_RULES, on, relying('Doors are locked', measure))).toEqual(faults);
  });
});

describe('An engagement that serves no activity', () => {
  const engaged = (jurisdictions: string[], stated: object = {}): Things => ({
    party,
    processingActivity: [{ id: 'processingActivity-1', controllers: ['party-FR'] }],
    engagement: [
      { id: 'engagement-1', processor: 'party-KR', jurisdictions, ...stated },
      { id: 'engagement-2', processor: 'party-GB', jurisdictions, activities: ['processingActivity-1'] },
    ],
  });
  const judged = (things: Things, on = TODAY) =>
    findings(ONCE_RULES, on, things).map(({ rule, article, severity }) => `${rule} ${article} ${severity}`);

  it.each([
    ['2018-05-24', ['EU', 'UK'], []],
    ['2018-05-25', ['EU', 'UK'], ['EU.ENGAGEMENT.NO_ACTIVITY 30(1)(d) WARNING']],
    [TODAY, ['UK', 'KR'], ['UK.ENGAGEMENT.NO_ACTIVITY 30(1)(d) WARNING']],
    [TODAY, ['KR'], ['KR.ENGAGEMENT.NO_ACTIVITY 30 NOTICE']], // Korea has its policy in place of a record
  ])('on %s under %j is in no record, reported once: %j', (on, laws, expected) => {
    expect(judged(engaged(laws, { engagedBy: ['party-elsewhere'] }), on)).toEqual(expected);
  });

  it('without anybody who engages it is asked once who does, since the law of the controllers would apply, too', () => {
    expect(judged(engaged(['KR']))).toEqual(['KR.ENGAGEMENT.NO_ACTIVITY 30 NOTICE']);
    const [asked] = findings(ONCE_RULES, TODAY, engaged(['KR']));
    expect(asked!.message).toMatch(/Nobody is named who engages it: if a controller in the European Union .* does,/);
  });

  it('is none of a sub-processor: the processor above it serves one', () => {
    expect(judged(engaged(['EU'], { under: 'engagement-2' }))).toEqual([]);
    expect(judged(engaged(['EU'], { activities: ['processingActivity-1'] }))).toEqual([]);
  });

  it('is one of a sub-processor whose processor above it serves none either', () => {
    const things = engaged(['EU']);
    const sub = { id: 'engagement-3', processor: 'party-GB', jurisdictions: ['EU'], under: 'engagement-1' };
    expect(judged({ ...things, engagement: [...things.engagement!, sub] })).toHaveLength(2);
  });
});

describe('A key that several things have', () => {
  const KINDS = ['processingActivity', 'engagement', 'transfer', 'party', 'contact'] as const;
  const keyed = (kind: (typeof KINDS)[number], ...keys: (string | undefined)[]): Things => {
    const things = keys.map((key, i) => ({ id: `${kind}-${i}`, key, country: 'US' })); // under no law
    return { party: kind === 'party' ? [] : party.slice(0, 1), [kind]: things };
  };
  const keysFound = (things: Things, on = TODAY) =>
    findings(ONCE_RULES, on, things).filter(({ path }) => path === 'key');

  it.each(KINDS)('is reported in each %s that has it, once, with what to do', (kind) => {
    const all = keysFound(keyed(kind, 'twice', 'once', 'twice', undefined, undefined));
    expect(all.map(({ rule, severity, subject }) => `${rule} ${severity} ${subject.id}`)).toEqual([
      `EU.KEY.DOUBLE NOTICE ${kind}-0`,
      `EU.KEY.DOUBLE NOTICE ${kind}-2`,
    ]);
    expect(all[0]!.message).toMatch(/^The key twice is that of 2 .*join them/);
  });

  it('is none where things of two kinds have it', () => {
    expect(keysFound({ ...keyed('party', 'one'), ...keyed('transfer', 'one') })).toEqual([]);
  });
});

describe('A certificate of a party', () => {
  const certified = (...untils: (string | undefined)[]): Things => ({
    party: [
      {
        ...{ id: 'party-1', name: 'Host', country: 'US' },
        certifications: untils.map((until, i) => ({
          key: `c${i}`,
          standard: 'ISO/IEC 27001',
          ...(until && { until }),
        })),
      },
    ],
  });

  it.each([
    ['2026-12-31', []],
    ['2027-01-01', ['EU.CERTIFICATE.ENDED certifications.c0']],
  ])('is asked for again from the day after its last, once, and under no law: on %s %j', (on, expected) => {
    expect(found(ONCE_RULES, on, certified('2026-12-31', undefined))).toEqual(expected);
  });
});
