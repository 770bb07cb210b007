import { findings, found } from '../testing.js';
import { PH_RULES } from './ph.js';

const TODAY = '2026-11-25';
const acme = { id: 'party-acme', name: 'Acme Manila', country: 'PH', email: 'privacy@acme.ph' };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'SG' };
const category = (key: string, more: object = {}) => ({ key, name: key, special: 'NO', criminal: 'NO', ...more });
const purpose = (bases: object[], dataCategories: string[] = []) => ({
  key: 'post',
  description: 'Post',
  dataSubjects: [] as string[],
  dataCategories,
  legalBases: bases.map((basis) => ({ dataCategories: [], dataSubjects: [], ...basis })),
});

/** An activity with complete records under IRR 26(c). */
const letters = {
  id: 'activity-letters',
  controllers: [acme.id],
  purposes: [purpose([])],
  dataSubjects: [{ key: 'customers' }],
  dataCategories: [category('addresses')],
  sources: [{ key: 'themselves' }],
  recipients: [{ key: 'post', name: 'Post' }],
  retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED', unless: [] }],
  securityMeasures: ['Doors are locked'],
};
const recorded = (date: string, activity: object, profiles: object[] = []) =>
  found(PH_RULES, date, {
    party: [acme],
    processingActivity: [{ ...letters, ...activity } as never],
    jurisdictionProfile: profiles as never,
  });

describe('The records of IRR 26(c)', () => {
  it('lack nothing without a legal basis', () => {
    expect(recorded(TODAY, {})).toEqual([]);
  });

  it.each(['purposes', 'dataSubjects', 'dataCategories', 'sources', 'recipients', 'retention', 'securityMeasures'])(
    'lack %s where they are not stated',
    (field) => {
      expect(recorded(TODAY, { [field]: [] })).toEqual([`PH.RECORD ${field}`]);
      expect(recorded('2016-09-08', { [field]: [] })).toEqual([]);
    },
  );

  it('say how the controller can be reached', () => {
    const silent = { ...acme, email: undefined };
    const things = { party: [silent], processingActivity: [letters as never] };
    expect(findings(PH_RULES, TODAY, things)).toMatchObject([{ path: 'controllers', howKnown: 'OWN_KNOWLEDGE' }]);
  });

  it('of a processor name those on whose behalf it works', () => {
    const processing = { role: 'PROCESSOR', controllers: [], onBehalfOf: ['party-customers'] };
    const profile = { id: 'profile-ph', code: 'PH', contacts: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'c' }] };
    expect(recorded(TODAY, processing, [profile])).toEqual([]);
    expect(recorded(TODAY, { ...processing, onBehalfOf: [] }, [profile])).toEqual(['PH.RECORD controllers']);
  });

  it('take what the organisation says of everywhere and of the Philippines', () => {
    const officer = [{ role: 'DATA_PROTECTION_OFFICER', contact: 'contact-1' }];
    const everywhere = { id: 'profile-all', code: 'ALL', contacts: officer, securityMeasures: ['Locks'] };
    const there = { id: 'profile-ph', code: 'PH', recipients: [{ key: 'a', name: 'Affiliates' }] };
    expect(recorded(TODAY, { recipients: [], securityMeasures: [] }, [everywhere, there])).toEqual([]);
  });

  it('name the officer, once and not activity by activity', () => {
    expect(recorded(TODAY, {}, [{ id: 'profile-ph', code: 'PH' }])).toEqual(['PH.RECORD.OFFICER contacts']);
    const contacts = [{ role: 'DATA_PROTECTION_OFFICER', contact: 'contact-1' }];
    expect(recorded(TODAY, {}, [{ id: 'profile-ph', code: 'PH', contacts }])).toEqual([]);
  });
});

describe('Sharing and outsourcing under Philippine law', () => {
  const ground = (code: string) => ({ key: 'g', law: 'PH', code, instrument: { kind: 'CONTRACT', modules: [] } });
  const on = (kind: string, grounds: object[], more: object = {}) =>
    findings(PH_RULES, TODAY, {
      party: [acme, cloud],
      transfer: [{ id: 't', kind, exporter: acme.id, importer: cloud.id, countries: ['SG'], grounds }] as never,
      ...more,
    }).map(({ rule, path, severity }) => `${rule} ${path} ${severity}`);

  it.each([
    ['PROVISION', 'PH.DSA', 'PH.OUTSOURCE', 'WARNING'],
    ['JOINT_USE', 'PH.DSA', 'PH.OUTSOURCE', 'WARNING'],
    ['ENTRUSTMENT', 'PH.OUTSOURCE', 'PH.DSA', 'ERROR'],
    ['STORAGE', 'PH.OUTSOURCE', 'PH.DSA', 'ERROR'],
  ])('go by different agreements: %s by %s', (kind, right, wrong, severity) => {
    expect(on(kind, [ground(right)])).toEqual([]);
    expect(on(kind, [ground(wrong)])).toEqual([`PH.TRANSFER.AGREEMENT grounds.g.code ${severity}`]);
    expect(on(kind, [])).toEqual([`PH.TRANSFER.AGREEMENT grounds ${severity}`]);
  });

  it('differ by the kind of the transfer; for access from abroad it is open', () => {
    expect(on('ACCESS', [])).toEqual([]);
  });

  it('need the agreement itself', () => {
    expect(on('STORAGE', [{ ...ground('PH.OUTSOURCE'), instrument: undefined }])).toEqual([
      'PH.INSTRUMENT.MISSING grounds.g.instrument ERROR',
    ]);
  });

  it.each([
    [undefined, ['PH.OUTSOURCING.CONTRACT contract ERROR', 'PH.TRANSFER.AGREEMENT grounds ERROR']],
    [{}, ['PH.OUTSOURCING.CONTRACT contract ERROR', 'PH.TRANSFER.AGREEMENT grounds ERROR']],
    [{ until: '2026-11-24' }, ['PH.OUTSOURCING.CONTRACT contract ERROR', 'PH.TRANSFER.AGREEMENT grounds ERROR']],
    [{ reference: 'DPA 1' }, []],
  ])('of a processor is the contract of its engagement: %j', (contract, missing) => {
    const engagement = [{ id: 'e', processor: cloud.id, engagedBy: [acme.id], contract }];
    expect(on('STORAGE', [], { engagement })).toEqual(missing);
  });
});

describe('Sensitive personal information under Philippine law', () => {
  const interests = { basis: 'LEGITIMATE_INTERESTS' };
  it.each([
    ['government identifiers', { uniqueIdentifier: 'YES' }, ['PH.SENSITIVE.INTERESTS purposes.post.legalBases']],
    ['health', { special: 'YES' }, ['PH.SENSITIVE.INTERESTS purposes.post.legalBases']],
    ['offences', { criminal: 'YES' }, ['PH.SENSITIVE.INTERESTS purposes.post.legalBases']],
    ['names', {}, []],
    ['cookie identifiers', { uniqueIdentifier: 'YES' }, []], // no government issues them (3(l)(3))
    [
      'ids',
      { uniqueIdentifier: 'YES', description: 'Of the passport' },
      ['PH.SENSITIVE.INTERESTS purposes.post.legalBases'],
    ],
  ])('is not processed on legitimate interests: %s', (key, more, missing) => {
    expect(recorded(TODAY, { dataCategories: [category(key, more)], purposes: [purpose([interests])] })).toEqual(
      missing,
    );
  });

  it.each(['LEGITIMATE_INTERESTS', 'CONTRACT'])('is not processed on %s', (basis) => {
    const [finding] = findings(PH_RULES, TODAY, {
      party: [acme],
      processingActivity: [
        {
          ...letters,
          dataCategories: [category('health', { special: 'YES' })],
          purposes: [purpose([{ basis }])],
        } as never,
      ],
    });
    expect(finding?.message).toContain(basis === 'CONTRACT' ? 'on a contract' : 'on legitimate interests');
  });

  it("of a processor's customers is theirs to answer for", () => {
    const processing = { role: 'PROCESSOR', onBehalfOf: ['party-customers'], purposes: [purpose([interests])] };
    expect(recorded(TODAY, { ...processing, dataCategories: [category('health', { special: 'YES' })] })).toEqual([]);
  });

  it('may go with data that rest on another basis, for other purposes or by an override', () => {
    const dataCategories = [category('id', { name: 'Passport number', uniqueIdentifier: 'YES' }), category('names')];
    expect(recorded(TODAY, { dataCategories, purposes: [purpose([interests], ['names'])] })).toEqual([]);
    expect(recorded(TODAY, { dataCategories, purposes: [purpose([{ basis: 'CONSENT' }])] })).toEqual([]);
    const there = {
      id: 'profile-ph',
      code: 'PH',
      contacts: [{ role: 'PRIVACY_CONTACT', contact: 'contact-1' }],
      legalBasisOverrides: [{ key: 'c', replaces: [], basis: 'CONSENT', activities: [], dataCategories: ['id'] }],
    };
    expect(recorded(TODAY, { dataCategories, purposes: [purpose([interests])] }, [there])).toEqual([]);
  });

  it.each([
    [['visitors'], ['hired'], []],
    [['visitors'], ['visitors', 'hired'], ['PH.SENSITIVE.INTERESTS purposes.post.legalBases']],
    [['visitors'], [], ['PH.SENSITIVE.INTERESTS purposes.post.legalBases']],
    [[], ['hired'], ['PH.SENSITIVE.INTERESTS purposes.post.legalBases']],
  ])('is not of people, %j, whose data another purpose does not use it of: %j', (people, checked, missing) => {
    const purposes = [
      { ...purpose([interests]), dataSubjects: people },
      { ...purpose([{ basis: 'CONSENT' }], ['offences']), key: 'check', dataSubjects: checked },
    ];
    const dataSubjects = [{ key: 'visitors' }, { key: 'hired' }];
    const dataCategories = [category('offences', { criminal: 'YES' })];
    expect(recorded(TODAY, { dataSubjects, dataCategories, purposes })).toEqual(missing);
  });
});
