import { RULES } from '../rules.js';
import { findings, type Things } from '../testing.js';

const COMPANY = { id: 'party-il', name: 'Company', country: 'IL', group: true };
const OTHER = { id: 'party-other', name: 'Other' };
const ON = '2026-01-01';

const HEALTH = { key: 'd', name: 'Health', special: 'YES' };
const activity = (over: object) => ({
  processingActivity: [{ id: 'processingActivity-1', controllers: [COMPANY.id], ...over }],
});
const transfer = (over: object = {}) => ({
  transfer: [
    { id: 'transfer-1', kind: 'ENTRUSTMENT', exporter: COMPANY.id, importer: OTHER.id, countries: ['US'], ...over },
  ],
});
const by = (code: string, instrument?: string) => ({
  grounds: [{ key: 'g', law: 'IL', code, ...(instrument && { instrument: { kind: instrument, modules: [] } }) }],
});
const profile = (over: object = {}) => ({
  jurisdictionProfile: [{ id: 'jurisdictionProfile-IL', code: 'IL', ...over }],
});
const found = (date: string, things: object, name: RegExp) =>
  findings(RULES, date, { party: [COMPANY, OTHER], ...things } as Things)
    .filter(({ rule, law }) => law === 'IL' && name.test(rule))
    .map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
const UNDERTAKING = 'IL.TRANSFER.WRITTEN_AGREEMENT WARNING grounds';

describe('A transfer out of Israel', () => {
  it.each<[string, object, string[]]>([
    ['2001-12-30', {}, []],
    ['2001-12-31', {}, ['IL.TRANSFER.GROUND ERROR grounds']],
    [ON, { countries: ['IL'] }, []],
    [ON, by('IL.CONSENT'), [UNDERTAKING]],
    [ON, by('IL.CONTRACT', 'CONTRACT'), []],
    [ON, by('IL.CONTRACT'), ['IL.INSTRUMENT.MISSING ERROR grounds.g.instrument', UNDERTAKING]],
    [ON, { ...by('IL.CONVENTION108'), countries: ['FR'] }, [UNDERTAKING]],
    [ON, by('IL.EU_SOURCE'), ['IL.ADEQUACY.JUDGED WARNING grounds.g', UNDERTAKING]],
    [ON, by('IL.REGISTRAR', 'OTHER'), ['IL.RECOGNITION.UNLISTED WARNING grounds.g']],
  ])('on %s as %j lacks %j', (date, over, expected) => {
    expect(found(date, transfer(over), /TRANSFER|RECOGNITION|INSTRUMENT|ADEQUACY/)).toEqual(expected);
  });

  it('has its undertaking by the contract of the engagement', () => {
    const engagement = [{ id: 'engagement-1', processor: OTHER.id, contract: { reference: 'C-1' } }];
    expect(found(ON, { ...transfer(by('IL.CONSENT')), engagement }, /TRANSFER/)).toEqual([]);
  });
});

describe('A company in Israel', () => {
  it.each<[string, string, object, RegExp, string[]]>([
    [
      'describes its databases',
      ON,
      activity({}),
      /RECORD/,
      ['IL.RECORD ERROR purposes', 'IL.RECORD ERROR dataCategories', 'IL.RECORD NOTICE transfers'],
    ],
    ['did not before 2018', '2018-05-07', activity({}), /RECORD/, []],
    ['registers databases', ON, profile(), /REGISTERED/, ['IL.DATABASES.REGISTERED NOTICE filings']],
    [
      'has none to register, as is said',
      ON,
      profile({ statements: [{ key: 's', item: 'registration', text: 'No database is kept for others.' }] }),
      /REGISTERED/,
      [],
    ],
    [
      'names an officer and notifies special data',
      '2025-08-14',
      { ...activity({ dataCategories: [HEALTH] }), ...profile() },
      /OFFICER|NOTIFICATION/,
      ['IL.OFFICER WARNING contacts', 'IL.FILING.NOTIFICATION NOTICE statements.notification'],
    ],
    [
      'did neither the day before',
      '2025-08-13',
      { ...activity({ dataCategories: [HEALTH] }), ...profile() },
      /OFFICER|NOTIFICATION/,
      [],
    ],
    [
      'reviews its documents',
      '2018-05-08',
      profile(),
      /DOCUMENT/,
      ['IL.SECURITY.DOCUMENT NOTICE statements.definitionsDocument'],
    ],
    [
      'tells people of a breach only when the Authority orders it',
      ON,
      profile({ breachDuties: [{ key: 'a', to: 'Privacy Protection Authority', condition: 'immediately' }] }),
      /BREACH/,
      [],
    ],
    [
      'tells the Authority without an order',
      ON,
      profile({ breachDuties: [{ key: 'p', to: 'people concerned', recipient: 'DATA_SUBJECTS' }] }),
      /BREACH/,
      ['IL.PROFILE.BREACH_DUTY ERROR breachDuties'],
    ],
    [
      'has a contract with its processor',
      ON,
      { engagement: [{ id: 'engagement-1', processor: OTHER.id, engagedBy: [COMPANY.id] }] },
      /CONTRACT/,
      ['IL.PROCESSOR.CONTRACT WARNING contract'],
    ],
    ['needs no impact assessment', ON, activity({ dataCategories: [HEALTH] }), /IMPACT|AUTOMATED/, []],
  ])('%s, on %s', (_, date, things, name, expected) => {
    expect(found(date, things, name)).toEqual(expected);
  });
});
