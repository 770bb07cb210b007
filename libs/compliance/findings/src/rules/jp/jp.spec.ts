import { findings, found, type Things } from '../../testing.js';
import { JP_RULES } from './jp.js';

const TOKYO = { id: 'party-tokyo', name: 'Acme K.K.', country: 'JP', address: '1 Chiyoda, Tokyo' } as const;
const TEXAS = { id: 'party-texas', name: 'Acme Inc.', country: 'US' } as const;

type Said = NonNullable<Things['transfer']>[number];

/** A transfer by Acme K.K. to Acme Inc., complete except for the fields given. */
function things(transfer: Partial<Said>, more: Things = {}): Things {
  return {
    party: [TOKYO, TEXAS],
    ...more,
    transfer: [
      {
        id: 'transfer-1',
        name: 'Support',
        exporter: TOKYO.id,
        importer: TEXAS.id,
        countries: ['US'],
        jurisdictions: ['JP'],
        ...transfer,
      },
    ],
  };
}

const ENVIRONMENT = { item: 'externalEnvironment', text: 'The United States: its system was examined.' };

const PUBLIC = { statements: [ENVIRONMENT], rights: ['Disclosure'], securityMeasures: ['Locks'] };

const relying = (code: string, since = '2024-01-01') => ({ key: 'g', law: 'JP', code, since });

const EQUIVALENT = {
  grounds: [relying('JP.EQUIV')],
  equivalentAction: {
    systemEstablishedBy: 'Contract of 4 January 2024',
    measures: 'Chapter 4 of the Act, by contract',
    checkFrequency: 'Once a year',
    checkMethod: 'Questionnaire and interview',
    foreignSystem: 'None known that may affect it',
  },
  checks: [{ key: 'c', on: '2024-02-01', implementation: 'As agreed' }],
};

const on = '2024-06-01';
const judged = (transfer: Partial<Said>, date = on) => found(JP_RULES, date, things(transfer));

describe('Joint use in Japan', () => {
  const KEPT: Things = {
    contact: [
      { id: 'contact-manager', name: 'Acme K.K.', address: '1 Chiyoda, Tokyo' },
      { id: 'contact-director', name: 'Hanako Sato' },
    ],
    jurisdictionProfile: [
      {
        id: 'jurisdictionProfile-JP',
        code: 'JP',
        ...PUBLIC,
        contacts: [
          { role: 'JOINT_USE_MANAGER', contact: 'contact-manager' },
          { role: 'CORPORATE_REPRESENTATIVE', contact: 'contact-director' },
        ],
      },
    ],
  };
  const STATED = {
    kind: 'JOINT_USE',
    countries: ['JP'],
    dataItems: ['Names'],
    purposes: ['Support'],
  } as const;

  it('within Japan, with every item stated, is in order', () => {
    expect(found(JP_RULES, on, things(STATED, KEPT))).toEqual([]);
  });

  it.each<[string, Partial<Said>, string]>([
    ['items', { dataItems: [] }, 'dataItems'],
    ['joint users', { importer: 'party-nobody' }, 'importer'],
    ['purposes', { purposes: [] }, 'purposes'],
  ])('lacks its %s', (_, lacking, path) => {
    expect(found(JP_RULES, on, things({ ...STATED, ...lacking }, KEPT))).toEqual([`JP.JOINT_USE.ITEMS ${path}`]);
  });

  it('lacks its manager, and then neither address nor representative of nobody', () => {
    expect(judged(STATED)).toEqual(['JP.JOINT_USE.ITEMS exporter.officers.name']);
  });

  it.each([
    ['2022-03-31', 0],
    ['2022-04-01', 2],
  ])('needs by the law of %s %d items more than the name of its manager', (date, count) => {
    const manager = { role: 'JOINT_USE_MANAGER', contact: 'contact-manager', jurisdictions: [] } as const;
    const stated = things(STATED, {
      contact: [{ id: 'contact-manager', name: 'Privacy Office' }],
      party: [{ ...TOKYO, officers: [manager] }, TEXAS],
    });
    expect(found(JP_RULES, date, stated)).toHaveLength(count);
  });

  it('takes address and representative from the company that is its manager', () => {
    const contacts = [
      { id: 'contact-manager', name: TOKYO.name },
      { id: 'contact-director', name: 'Hanako Sato' },
    ];
    const officers = [
      { role: 'JOINT_USE_MANAGER', contact: 'contact-manager', jurisdictions: ['JP'] },
      { role: 'CORPORATE_REPRESENTATIVE', contact: 'contact-director', jurisdictions: [] },
    ] as const;
    expect(found(JP_RULES, on, things(STATED, { contact: contacts, party: [{ ...TOKYO, officers }, TEXAS] }))).toEqual(
      [],
    );
  });

  describe('with users abroad', () => {
    it.each<[string, Partial<Said>, string[]]>([
      ['in the US, on joint use alone', { countries: ['US'] }, ['JP.JOINT_USE.ABROAD grounds']],
      ['not known to be in Japan', { countries: [] }, ['JP.JOINT_USE.ABROAD grounds']],
      ['seated in Japan', { countries: [], importer: TOKYO.id }, []],
      ['in the US, on equivalent action', { ...EQUIVALENT, countries: ['US'] }, []],
      ['in Germany, on its designation', { countries: ['DE'], grounds: [relying('JP.WHITELIST')] }, []],
      ['suspended', { countries: ['US'], suspension: { since: '2024-03-01' } }, []],
    ])('%s', (_, transfer, faults) => {
      expect(found(JP_RULES, on, things({ ...STATED, ...transfer }, KEPT))).toEqual(faults);
    });

    it('in a designated country need but its ground stated', () => {
      const [fault] = findings(JP_RULES, on, things({ ...STATED, countries: ['DE'] }, KEPT));
      expect(fault).toMatchObject({ rule: 'JP.JOINT_USE.ABROAD', severity: 'NOTICE', article: '28(1)' });
    });

    it.each([
      ['2017-05-29', []],
      ['2017-05-30', ['24']],
      ['2022-03-31', ['24']],
      ['2022-04-01', ['28(1)']],
    ])('need a ground on %s by Art %s', (date, articles) => {
      const abroad = things({ ...STATED, countries: ['US'] }, KEPT);
      expect(findings(JP_RULES, date, abroad).map(({ article }) => article)).toEqual(articles);
    });
  });
});

describe('Provision to a third party abroad, from Japan', () => {
  it.each([
    ['2026-10-09', 'ERROR'],
    ['2026-10-10', 'WARNING'], // nobody has looked since
  ])('to a country that was not designated is, on %s, a %s', (day, severity) => {
    const relied = { countries: ['US'], grounds: [relying('JP.WHITELIST')] };
    expect(findings(JP_RULES, day, things(relied))).toMatchObject([{ rule: 'JP.RECOGNITION.NONE', severity }]);
  });

  it.each<[string, Partial<Said>, string[]]>([
    ['without a ground', {}, ['JP.TRANSFER.GROUND grounds']],
    ['within Japan', { countries: ['JP'] }, []],
    [
      'on the designation of a country that has none',
      { grounds: [relying('JP.WHITELIST')] },
      ['JP.RECOGNITION.NONE grounds.g'],
    ],
    ['to the UK, designated', { countries: ['GB'], grounds: [relying('JP.WHITELIST')] }, []],
    [
      'on a designation of no country',
      { countries: [], grounds: [relying('JP.WHITELIST')] },
      ['JP.RECOGNITION.COUNTRY countries'],
    ],
    [
      'on a certification that is not recorded',
      { ...EQUIVALENT, grounds: [relying('JP.CBPR')] },
      ['JP.INSTRUMENT.MISSING grounds.g.instrument'],
    ],
    ['on an exception of Art 27(1)', { grounds: [relying('JP.EXC27_1')] }, []],
  ])('%s', (_, transfer, faults) => {
    expect(judged(transfer)).toEqual(faults);
  });

  it.each([
    ['2017-05-29', []],
    ['2022-03-31', ['24']],
    ['2022-04-01', ['28(1)']],
  ])('needs a ground on %s by Art %s', (date, articles) => {
    expect(findings(JP_RULES, date, things({})).map(({ article }) => article)).toEqual(articles);
  });

  it.each([
    ['2019-01-22', ['JP.RECOGNITION.NONE grounds.g']],
    ['2019-01-23', []],
  ])('rests on %s on the designation of the EEA', (date, faults) => {
    expect(judged({ countries: ['FR'], grounds: [relying('JP.WHITELIST', '2018-01-01')] }, date)).toEqual(faults);
  });
});

describe('Equivalent action', () => {
  it('that is described, checked and not impaired is in order', () => {
    expect(judged(EQUIVALENT)).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ['how the system was established', { systemEstablishedBy: '' }, 'equivalentAction.systemEstablishedBy', '(i)'],
    ['its outline', { measures: undefined }, 'equivalentAction.measures', '(ii)'],
    ['how often it is checked', { checkFrequency: undefined }, 'equivalentAction.checkFrequency', '(iii)'],
    ['how it is checked', { checkMethod: undefined }, 'equivalentAction.checkMethod', '(iii)'],
    ['the foreign system', { foreignSystem: undefined }, 'equivalentAction.foreignSystem', '(v)'],
  ])('lacks %s', (_, lacking, path, item) => {
    const action = { ...EQUIVALENT, equivalentAction: { ...EQUIVALENT.equivalentAction, ...lacking } };
    expect(findings(JP_RULES, on, things(action))).toMatchObject([
      { rule: 'JP.EQUIVALENT_ACTION.ITEMS', path, article: `Rule 18(3)${item}` },
    ]);
  });

  it('lacks its country', () => {
    expect(findings(JP_RULES, on, things({ ...EQUIVALENT, countries: [] }))).toMatchObject([
      { rule: 'JP.EQUIVALENT_ACTION.ITEMS', path: 'countries', article: 'Rule 18(3)(iv)' },
    ]);
  });

  it.each([
    ['JP.CONSENT', 'JP.EQUIV'],
    ['JP.EQUIV', 'JP.CONSENT'],
  ])('is required with another ground too: %s, %s', (...codes) => {
    const grounds = codes.map((code) => ({ ...relying(code), key: code }));
    const rules = findings(JP_RULES, on, things({ ...EQUIVALENT, grounds, checks: [], equivalentAction: undefined }));
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(
      new Set(['JP.EQUIVALENT_ACTION.ITEMS', 'JP.EQUIVALENT_ACTION.CHECK', 'JP.CONSENT.INFORMATION']),
    );
  });

  it('need not be given for a designated country', () => {
    expect(judged({ countries: ['FR'], grounds: [relying('JP.EQUIV')] })).toEqual([]);
  });

  it.each([
    ['2022-03-31', 0],
    ['2022-04-01', 5],
  ])('without statements has on %s %d faults', (date, count) => {
    const nothing = { grounds: [relying('JP.EQUIV', '2020-01-01')] };
    expect(judged(nothing, date)).toHaveLength(count);
  });

  it.each<[string, string, object[]]>([
    ['2025-02-01', 'a year after the last check', []],
    ['2025-02-02', 'the day after', [{ rule: 'JP.EQUIVALENT_ACTION.CHECK', severity: 'ERROR', path: 'checks' }]],
  ])('is to be checked again by %s, %s', (date, _, faults) => {
    expect(findings(JP_RULES, date, things(EQUIVALENT))).toMatchObject(faults);
  });

  it.each([
    ['2025-01-01', 'NOTICE'],
    ['2025-01-02', 'ERROR'],
  ])('that was never checked since January 2024 is on %s of severity %s', (date, severity) => {
    expect(findings(JP_RULES, date, things({ ...EQUIVALENT, checks: [] }))).toMatchObject([
      { rule: 'JP.EQUIVALENT_ACTION.CHECK', severity, article: 'Rule 18(1)(i)' },
    ]);
  });

  it('is not checked by a check that is still to come', () => {
    expect(judged({ ...EQUIVALENT, checks: [{ key: 'c', on: '2024-07-01' }] })).toEqual([
      'JP.EQUIVALENT_ACTION.CHECK checks',
    ]);
  });

  const impaired = { key: 'i', foundOn: '2024-03-01', description: 'Access by authorities without limits' };

  it.each<[string, Partial<Said>, string[]]>([
    ['is to be answered', { impairments: [impaired] }, ['JP.EQUIVALENT_ACTION.RESPONSE impairments.i.response']],
    ['was answered', { impairments: [{ ...impaired, response: 'Encrypted', respondedOn: '2024-03-05' }] }, []],
    ['ended the provision', { impairments: [impaired], suspension: { since: '2024-03-02' } }, []],
    [
      'persists at the next check',
      { impairments: [impaired], checks: [{ key: 'd', on: '2024-05-01' }] },
      ['JP.EQUIVALENT_ACTION.RESPONSE impairments.i.response', 'JP.EQUIVALENT_ACTION.STOP suspension'],
    ],
    [
      'came again after the response',
      {
        impairments: [
          { ...impaired, response: 'Encrypted', respondedOn: '2024-03-05' },
          {
            key: 'j',
            foundOn: '2024-05-01',
            description: 'The same',
            response: 'Keys moved',
            respondedOn: '2024-05-02',
          },
        ],
      },
      ['JP.EQUIVALENT_ACTION.STOP suspension'],
    ],
  ])('whose impairment %s', (_, transfer, faults) => {
    expect(judged({ ...EQUIVALENT, ...transfer })).toEqual(faults);
  });
});

describe('Consent to provision abroad', () => {
  const CONSENT = {
    grounds: [relying('JP.CONSENT')],
    equivalentAction: { foreignSystem: 'No law of general application', measures: 'By contract' },
  };
  const profile = (...items: string[]): Things => ({
    jurisdictionProfile: [
      {
        id: 'jurisdictionProfile-JP',
        code: 'JP',
        ...PUBLIC,
        contacts: [{ role: 'PRIVACY_CONTACT', contact: 'contact-1' }],
        statements: [ENVIRONMENT, ...items.map((item) => ({ item, text: 'Because …' }))],
      },
    ],
  });
  const INFORMATION = 'JP.CONSENT.INFORMATION';

  it.each<[string, Partial<Said>, string[], string[]]>([
    ['with what Rule 17 wants', {}, [], []],
    ['without the country', { countries: [] }, [], ['countries']],
    ['without its system', { equivalentAction: { measures: 'By contract' } }, [], ['equivalentAction.foreignSystem']],
    ['without the measures', { equivalentAction: { foreignSystem: 'None' } }, [], ['equivalentAction.measures']],
    [
      'with the reason why the country, and so its system, is not known',
      { countries: [], equivalentAction: { measures: 'By contract' } },
      ['consentCountryUnknown'],
      [],
    ],
    [
      'with the reason why the measures are not known',
      { equivalentAction: { foreignSystem: 'None' } },
      ['consentMeasuresUnknown'],
      [],
    ],
    ['to a designated country', { countries: ['IT'], equivalentAction: undefined }, [], []],
  ])('%s', (_, transfer, stated, paths) => {
    const given = things({ ...CONSENT, ...transfer }, profile(...stated));
    expect(found(JP_RULES, on, given)).toEqual(paths.map((path) => `${INFORMATION} ${path}`));
  });

  it.each([
    ['2022-03-31', 0],
    ['2022-04-01', 2],
  ])('needs on %s %d items of information', (date, count) => {
    expect(judged({ grounds: [relying('JP.CONSENT', '2020-01-01')] }, date)).toHaveLength(count);
  });
});

describe('Entrustment from Japan', () => {
  const engagement = { id: 'engagement-1', processor: TEXAS.id, jurisdictions: ['JP'] };
  const ABROAD = 'JP.ENTRUSTMENT.ABROAD processor';
  const activity = { id: 'processingActivity-1', controllers: [TOKYO.id] };

  it.each<[string, Things, string[]]>([
    ['abroad without a transfer', { party: [TEXAS], engagement: [engagement] }, [ABROAD]],
    ['at home', { party: [TOKYO], engagement: [{ ...engagement, processor: TOKYO.id }] }, []],
    ['abroad with one', { ...things(EQUIVALENT), engagement: [engagement] }, []],
    [
      'abroad with one under another law',
      { ...things({ exporter: undefined, jurisdictions: ['EU'] }), engagement: [engagement] },
      [ABROAD],
    ],
    [
      'abroad with one that is suspended',
      { ...things({ ...EQUIVALENT, suspension: { since: '2024-03-01' } }), engagement: [engagement] },
      [ABROAD],
    ],
    [
      'abroad by whoever is the controller there',
      {
        party: [TOKYO, TEXAS],
        processingActivity: [activity],
        engagement: [{ ...engagement, jurisdictions: [], activities: [activity.id] }],
      },
      [ABROAD],
    ],
  ])('%s', (_, stated, faults) => {
    expect(found(JP_RULES, on, stated)).toEqual(faults);
  });
});

describe('The matters that principals can find out', () => {
  const CONTACT = { role: 'PRIVACY_CONTACT' as const, contact: 'contact-1' };
  const asked = (date: string, stated: object, transfer: Partial<Said> = EQUIVALENT) => {
    const profile = { id: 'jurisdictionProfile-JP', code: 'JP', ...PUBLIC, contacts: [CONTACT], ...stated };
    return findings(JP_RULES, date, things(transfer, { jurisdictionProfile: [profile as never] }))
      .filter(({ rule }) => rule === 'JP.PUBLIC_MATTERS')
      .map(({ severity, path, article }) => `${severity} ${path} ${article.split(';')[0]}`);
  };

  it.each([
    ['2022-03-31', []],
    ['2022-04-01', ['NOTICE statements.externalEnvironment 32(1)(iv)']],
  ])('include on %s the country where data are handled: %p', (date, expected) => {
    expect(asked(date, { statements: [] })).toEqual(expected);
    expect(asked(date, {})).toEqual([]);
  });

  it('need no country if data stay in Japan', () => {
    expect(asked('2024-06-01', { statements: [] }, { countries: ['JP'], importer: TOKYO.id })).toEqual([]);
  });

  it.each([
    ['rights', 'rights 32(1)(iii)'],
    ['securityMeasures', 'securityMeasures 32(1)(iv)'],
    ['contacts', 'contacts 32(1)(iv)'],
  ])('include the %s', (field, expected) => {
    const activity = { id: 'activity-1', controllers: [TOKYO.id], purposes: [] };
    const profile = { id: 'jurisdictionProfile-JP', code: 'JP', ...PUBLIC, contacts: [CONTACT], [field]: [] };
    const lacks = findings(JP_RULES, '2024-06-01', {
      ...things(EQUIVALENT),
      processingActivity: [{ ...activity, purposes: [{ key: 'p', description: 'Support' }] } as never],
      jurisdictionProfile: [profile as never],
    }).filter(({ rule }) => rule === 'JP.PUBLIC_MATTERS');
    expect(lacks.map(({ path, article }) => `${path} ${article.split(';')[0]}`)).toEqual([expected]);
  });
});
