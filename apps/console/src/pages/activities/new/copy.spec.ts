import { copiedFrom, copyQuestion, fromCopy } from './copy';
import { fileOf, missingIn, type NewRecord } from './record';

const NONE = { dataCategories: [], dataSubjects: [] };
const ORIGINAL = {
  id: 'processingActivity-1',
  reference: 'HR-05',
  title: 'Recruiting',
  role: 'JOINT_CONTROLLER',
  description: 'From the advertisement to the contract',
  controllers: [
    { id: 'party-1', name: 'Acme' },
    { id: 'party-2', name: 'Beta' },
  ],
  owner: { id: 'contact-1', department: 'HR' },
  department: 'HR',
  dataSubjects: [{ key: 'applicants', name: 'Applicants', children: 'NO', vulnerable: 'YES', contractingParty: 'YES' }],
  dataCategories: [
    { key: 'cv', name: 'CV', special: 'NO', specialKinds: [], items: ['Name'] },
    { key: 'health', name: 'Health', special: 'YES', specialKinds: ['HEALTH'] },
  ],
  purposes: [
    {
      ...{ key: 'choose', description: 'Choosing', dataCategories: [{ key: 'cv' }], dataSubjects: [] },
      legalBases: [
        { basis: 'CONTRACT', ...NONE },
        {
          basis: 'CONSENT',
          dataSubjects: [],
          dataCategories: [{ key: 'health' }],
          specialCondition: 'EXPLICIT_CONSENT',
        },
      ],
    },
  ],
  retention: [
    {
      key: 'files',
      inherited: false,
      kind: 'FIXED_PERIOD',
      period: 'P6M',
      bound: 'EXACT',
      action: 'DELETE',
      trigger: 'refusal',
    },
    { key: 'all', inherited: true, kind: 'FIXED_PERIOD', period: 'P10Y' },
  ],
  securityMeasures: ['Roles', 'Locks'],
  inheritedSecurityMeasures: ['Locks'],
  assessments: [{ key: 'dpia', kind: 'DPIA' }],
  breaches: [{ key: 'b', description: 'Lost' }],
  processors: [{ work: 'Tracking', processor: { id: 'party-3', name: 'Track Inc', country: 'US' } }],
};
const copied = copiedFrom(ORIGINAL);
const record = { ...fromCopy(copied, 'Recruiting (copy)'), reference: 'HR-06' };
const activityOf = (one: NewRecord) =>
  fileOf(
    one,
    () => false,
    () => '1',
  ).processingActivities![0]!;

describe('A copy of an activity', () => {
  it('asks for what registers one, and for nothing that was said of the original alone', () => {
    expect(copyQuestion()).toMatch(/retention \{ .*period.*\} retention \{ inherited \}/);
    expect(copyQuestion()).not.toMatch(/assessments|breaches/);
  });

  it('says all that the original says, also what the form does not show, and nothing that is inherited', () => {
    const { assessments: _, breaches: __, ...said } = activityOf(record) as Record<string, unknown>;
    expect([_, __]).toEqual([undefined, undefined]);
    expect(said).toMatchObject({
      ...{ title: 'Recruiting (copy)', reference: 'HR-06', role: 'JOINT_CONTROLLER', department: 'HR' },
      description: 'From the advertisement to the contract',
      controllers: ['party-1', 'party-2'],
      owner: 'contact-1',
      dataSubjects: [{ key: 'applicants', contractingParty: 'YES' }],
      dataCategories: [{ key: 'cv' }, { key: 'health', specialKinds: ['HEALTH'] }],
      purposes: [
        {
          ...{ key: 'choose', dataCategories: ['cv'] },
          legalBases: [{ basis: 'CONTRACT' }, { basis: 'CONSENT', dataCategories: ['health'] }],
        },
      ],
      retention: [{ kind: 'FIXED_PERIOD', period: 'P6M', trigger: 'refusal' }],
      securityMeasures: ['Roles'],
    });
    expect(missingIn(record, () => false)).toEqual([]);
  });

  it('takes no processor by itself, and offers those of the original', () => {
    expect(record.processors).toEqual([]);
    expect(copied.processors).toEqual([{ id: 'party-3', name: 'Track Inc', work: 'Tracking', country: 'US' }]);
  });

  it('keeps rules of retention that say more than the form, until a period takes their place', () => {
    const rule = { ...ORIGINAL.retention[0]!, appliesTo: { ...NONE, purposes: [], dataCategories: [{ key: 'cv' }] } };
    const more = { ...fromCopy(copiedFrom({ ...ORIGINAL, retention: [rule] }), 'B'), reference: 'HR-07' };
    expect(activityOf(more).retention).toMatchObject([{ key: 'files', appliesTo: { dataCategories: ['cv'] } }]);
    const without = activityOf({ ...more, data: more.data.filter(({ key }) => key !== 'cv') });
    expect(without.retention).toEqual([]);
    expect(activityOf({ ...more, period: 'P1Y' }).retention).toMatchObject([{ key: 'all', period: 'P1Y' }]);
  });

  it('takes what was removed out of the rest: a basis of this data alone goes, the purpose stays', () => {
    const without = { ...record, data: record.data.filter(({ key }) => key !== 'health') };
    expect(activityOf(without).purposes).toMatchObject([{ key: 'choose', legalBases: [{ basis: 'CONTRACT' }] }]);
    const none = activityOf({ ...record, data: [] }).purposes;
    expect(none).toMatchObject([{ key: 'choose', dataCategories: [], legalBases: [{ basis: 'CONTRACT' }] }]);
  });

  it('takes a purpose as it was changed', () => {
    const [choose] = record.purposes;
    const changed = { ...record, purposes: [{ ...choose!, bases: ['CONSENT' as const] }] };
    expect(activityOf(changed).purposes).toMatchObject([{ key: 'choose', legalBases: [{ basis: 'CONSENT' }] }]);
  });
});
