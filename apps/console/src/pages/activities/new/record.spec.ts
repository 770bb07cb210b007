import { fileOf, fromModel, hasSpecialData, lawLeft, missingIn, type NewRecord, NOTHING, rowsNamed } from './record';

const group = (name: string) => ({ key: name.toLowerCase(), name, children: 'NOT_STATED', vulnerable: 'YES' }) as const;
const datum = (name: string, special: 'YES' | 'NOT_STATED' = 'NOT_STATED') =>
  ({
    ...{ key: name.toLowerCase(), name, special, specialKinds: [] as [] },
    ...{ criminal: 'NOT_STATED', financial: 'NOT_STATED', uniqueIdentifier: 'NOT_STATED' },
  }) as const;

const MODEL = {
  ...{ key: 'recruiting', sector: 'HR', title: 'Recruiting' },
  dataSubjects: [group('Applicants')],
  dataCategories: [datum('Name'), datum('Health', 'YES')],
  purposes: [
    {
      ...{ key: 'purpose-1', description: 'Choosing', dataCategories: ['name'], dataSubjects: [] as string[] },
      legalBases: [
        {
          basis: 'LEGITIMATE_INTERESTS',
          specialCondition: null,
          interest: 'Good staff',
          dataCategories: [],
          dataSubjects: [],
        },
      ],
    },
  ],
  recipients: [],
  securityMeasures: ['Roles'],
  periods: [{ of: 'applications', place: 'DE', period: 'P6M', isMinimum: false, trigger: 'refusal', source: 'AGG' }],
} as never;

const lawOf = (country?: string) => ({ DE: 'EU', FR: 'EU', US: undefined, JP: 'JP' })[country ?? ''];
const leaves = () => true;
let count = 0;
const fresh = () => String(++count);
const recruiting: NewRecord = fromModel({ ...NOTHING, reference: 'HR-1', controller: 'party-1' }, MODEL);

describe('A new record', () => {
  it('takes from a model what it says, and no period', () => {
    expect(recruiting).toMatchObject({ title: 'Recruiting', reference: 'HR-1', controller: 'party-1', period: '' });
    expect(recruiting.purposes).toEqual([
      {
        description: 'Choosing',
        data: ['name'],
        bases: ['LEGITIMATE_INTERESTS'],
        condition: undefined,
        interest: 'Good staff',
      },
    ]);
  });

  it('names what is missing, in the order of the page', () => {
    expect(missingIn(NOTHING, leaves)).toEqual([
      'title',
      'controller',
      'groups',
      'data',
      'purposes',
      'bases',
      'retention',
      'measures',
    ]);
    expect(missingIn({ ...recruiting, period: 'P6M' }, leaves)).toEqual([]);
    const abroad = { ...recruiting, period: 'P6M', processors: [{ name: 'Cloud', country: 'US', work: 'Hosting' }] };
    expect(missingIn(abroad, leaves)).toEqual(['grounds']);
  });

  it('knows under which law data leave: not within one law, and not while a country is unknown', () => {
    const to = (country?: string) => lawLeft('DE', { name: 'Cloud', work: '', country }, lawOf);
    expect([to('US'), to('JP'), to('FR'), to('DE'), to()]).toEqual(['EU', 'EU', undefined, undefined, undefined]);
    expect(lawLeft(undefined, { name: 'Cloud', work: '', country: 'US' }, lawOf)).toBeUndefined();
  });

  it('asks for a condition for purposes with data of special categories alone', () => {
    const [choosing] = recruiting.purposes;
    expect(hasSpecialData(recruiting, choosing!)).toBe(false);
    expect(hasSpecialData(recruiting, { ...choosing!, data: [] })).toBe(true);
  });

  it('keeps the rows of the library by their names, and states nothing of new ones', () => {
    const { key: _k, name: _n, ...blank } = group('x');
    expect(
      rowsNamed(['Applicants', 'Star Gazers'], [group('Applicants')], { ...blank, vulnerable: 'NOT_STATED' }),
    ).toEqual([group('Applicants'), { ...group('Star Gazers'), key: 'star-gazers', vulnerable: 'NOT_STATED' }]);
  });

  it('becomes a file of an activity, its processors and its transfers, all under new keys', () => {
    const ground = { law: 'EU', code: 'EU.SCC' };
    const processors = [
      { id: 'party-9', name: 'Workday', country: 'US', work: 'Applicant tracking', ground },
      { name: 'New Co', country: 'FR', work: '' },
    ];
    const file = fileOf({ ...recruiting, processors }, ({ country }) => country === 'US', fresh);
    const keys = [file.parties, file.processingActivities, file.engagements, file.transfers].map((list) =>
      list!.map(({ key }) => key),
    );
    expect(new Set(keys.flat()).size).toBe(5);
    expect(file.parties).toEqual([{ key: keys[0]![0], name: 'New Co', country: 'FR', kind: 'SERVICE_PROVIDER' }]);
    expect(file.engagements).toMatchObject([
      {
        processor: 'party-9',
        work: 'Applicant tracking',
        engagedBy: ['party-1'],
        activities: keys[1],
        locations: ['US'],
      },
      { processor: keys[0]![0], work: 'Recruiting', activities: keys[1], locations: ['FR'] },
    ]);
    expect(file.transfers).toMatchObject([
      {
        kind: 'ENTRUSTMENT',
        exporter: 'party-1',
        importer: 'party-9',
        countries: ['US'],
        grounds: [ground],
        activities: keys[1],
      },
    ]);
  });

  it('takes of an answer only what a register file takes', () => {
    const answered = { __typename: 'ModelGroup', ...group('Applicants') };
    const [activity] = fileOf({ ...recruiting, groups: [answered] }, leaves, fresh).processingActivities!;
    expect(Object.keys(activity!.dataSubjects![0]!).sort()).toEqual([
      'children',
      'contractingParty',
      'juristic',
      'key',
      'name',
      'vulnerable',
    ]);
  });

  it('says that a period is not yet known, and never leaves it open', () => {
    const retention = (record: NewRecord) => fileOf(record, leaves, fresh).processingActivities![0]!.retention;
    expect(retention(recruiting)).toEqual([{ key: 'all', kind: 'NOT_YET_KNOWN', until: [], unless: [] }]);
    expect(retention({ ...recruiting, period: 'P6M', trigger: 'the refusal' })).toMatchObject([
      { kind: 'FIXED_PERIOD', period: 'P6M', bound: 'EXACT', trigger: 'the refusal', action: 'DELETE' },
    ]);
    expect(retention({ ...recruiting, period: 'P3Y', isAtMost: true })).toMatchObject([
      { period: 'P3Y', bound: 'AT_MOST' },
    ]);
  });

  it('sends the condition with special data alone, and the interest with legitimate interests alone', () => {
    const purposes = [
      {
        description: 'Care',
        data: [],
        bases: ['CONSENT' as const],
        condition: 'EXPLICIT_CONSENT' as const,
        interest: 'x',
      },
      {
        description: 'Names',
        data: ['name'],
        bases: ['LEGITIMATE_INTERESTS' as const],
        condition: 'EXPLICIT_CONSENT' as const,
        interest: 'y',
      },
    ];
    const [activity] = fileOf({ ...recruiting, purposes }, leaves, fresh).processingActivities!;
    expect(activity!.purposes!.map(({ legalBases }) => legalBases)).toEqual([
      [{ basis: 'CONSENT', specialCondition: 'EXPLICIT_CONSENT', dataCategories: [], dataSubjects: [] }],
      [{ basis: 'LEGITIMATE_INTERESTS', interest: 'y', dataCategories: [], dataSubjects: [] }],
    ]);
  });

  it('makes a company that the register does not have, which decides and sends the data', () => {
    const own = { ...recruiting, controller: undefined, company: ' Acme GmbH ', companyCountry: 'DE' };
    const processors = [{ name: 'Host', country: 'US', work: 'Hosting' }];
    const { parties, processingActivities, engagements, transfers } = fileOf({ ...own, processors }, leaves, fresh);
    const [acme] = parties!;
    expect(acme).toMatchObject({ name: 'Acme GmbH', country: 'DE', group: true });
    expect(processingActivities![0]!.controllers).toEqual([acme!.key]);
    expect([engagements![0]!.engagedBy, transfers![0]!.exporter]).toEqual([[acme!.key], acme!.key]);
    expect(missingIn(own, leaves)).not.toContain('controller');
  });
});
