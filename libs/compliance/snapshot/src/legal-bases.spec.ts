import type { JurisdictionProfileState } from '#jurisdictions';
import { Law } from '#law';
import type { ProcessingActivityState } from '#processing-activities';
import { type ApplyingBasis, legalBasesIn, ownBases, profilesFor, underTheLaw } from './legal-bases.js';
import { marked } from './marked-texts.js';

type Purpose = ProcessingActivityState['purposes'][number];
type Basis = Purpose['legalBases'][number];
type Override = JurisdictionProfileState['legalBasisOverrides'][number];

const ACTIVITY = 'processingActivity-1';

const basis = (name: Basis['basis'], over: Partial<Basis> = {}): Basis => ({
  basis: name,
  dataCategories: [],
  dataSubjects: [],
  ...over,
});
const contract = basis('CONTRACT');
const interests = basis('LEGITIMATE_INTERESTS', { interest: 'keeping in touch' });
const purpose = (legalBases: Basis[], over: Partial<Purpose> = {}): Purpose => ({
  key: 'news',
  description: 'Sending news',
  dataCategories: [],
  dataSubjects: [],
  legalBases,
  ...over,
});
const override = (over: Partial<Override> = {}): Override => ({
  key: 'consent',
  replaces: [],
  basis: 'CONSENT',
  onlyIfNoAlternative: false,
  dataCategories: [],
  activities: [],
  ...over,
});

/**
 * Returns the bases of the purpose under a profile with the overrides. The activity has the data categories email and
 * phone.
 */
function basesIn(jurisdiction: string, purpose: Purpose, ...overrides: Override[]): ApplyingBasis[] {
  const activity = {
    id: ACTIVITY,
    dataCategories: [{ key: 'email' }, { key: 'phone' }],
    dataSubjects: [],
    purposes: [purpose],
  } as unknown as ProcessingActivityState & { id: string };
  const profile = {
    code: jurisdiction.split('-')[0],
    legalBasisOverrides: overrides,
  } as unknown as JurisdictionProfileState;
  return legalBasesIn(activity, purpose, jurisdiction, profile);
}
const names = (bases: ApplyingBasis[]) => bases.map((b) => b.basis);

describe('the legal bases of a purpose', () => {
  it('are its own, because the activity states them', () => {
    const stated = basis('CONTRACT', { condition: 'the customer is a person' });
    expect(ownBases(purpose([stated, interests]))).toEqual([
      { ...stated, because: 'Stated by the activity.' },
      { ...interests, because: 'Stated by the activity.' },
    ]);
  });

  it('may be none', () => {
    expect(ownBases(purpose([]))).toEqual([]);
    expect(basesIn('AE', purpose([]))).toEqual([]);
  });
});

describe('the legal bases in a jurisdiction', () => {
  it('are its own if there is no profile, and say so', () => {
    const news = purpose([interests]);
    const activity = {
      id: ACTIVITY,
      dataCategories: [],
      dataSubjects: [],
      purposes: [news],
    } as unknown as ProcessingActivityState;
    expect(legalBasesIn({ ...activity, id: ACTIVITY }, news, 'AE', undefined)).toEqual([
      { ...interests, because: 'Stated by the activity; there is no profile AE.' },
    ]);
  });

  it('are its own if the profile overrides nothing, and say so', () => {
    expect(basesIn('AE', purpose([interests]))).toEqual([
      { ...interests, because: 'Stated by the activity; the profile AE puts nothing in its place.' },
    ]);
  });

  it('are what the profile puts in the place of a basis, with its condition but without its interest', () => {
    const conditional = { ...interests, condition: 'the customer is an organisation' };
    expect(
      basesIn('AE', purpose([conditional]), override({ replaces: ['LEGITIMATE_INTERESTS'], basis: 'EXPRESS_CONSENT' })),
    ).toEqual([
      {
        basis: 'EXPRESS_CONSENT',
        condition: 'the customer is an organisation',
        because: 'The profile AE puts it in the place of LEGITIMATE_INTERESTS (consent).',
        override: { key: 'consent', profile: 'AE', replaced: 'LEGITIMATE_INTERESTS' },
      },
    ]);
  });

  it('keep what is not replaced', () => {
    const bases = basesIn('AE', purpose([contract, interests]), override({ replaces: ['LEGITIMATE_INTERESTS'] }));
    expect(names(bases)).toEqual(['CONTRACT', 'CONSENT']);
    expect(bases[0]?.because).toBe('Stated by the activity; the profile AE puts nothing in its place.');
  });

  it('say of a basis that is replaced in one case only what is put in its place, and not that nothing is', () => {
    const [kept, added] = basesIn('KR', purpose([contract]), override({ condition: 'When consent is necessary' }));
    expect(kept).toMatchObject({
      basis: 'CONTRACT',
      because:
        'Stated by the activity; it applies except where the profile KR puts another in its place: CONSENT (consent).',
    });
    expect(added).toMatchObject({
      basis: 'CONSENT',
      condition: 'When consent is necessary',
      because: 'The profile KR puts it in the place of CONTRACT (consent).',
    });
  });

  it('are those of the override for every basis if it names none that it replaces', () => {
    expect(basesIn('AE', purpose([contract, interests]), override()).map((b) => b.because)).toEqual([
      'The profile AE puts it in the place of CONTRACT (consent).',
      'The profile AE puts it in the place of LEGITIMATE_INTERESTS (consent).',
    ]);
  });

  it('include the override if the purpose states none, unless the override replaces named bases', () => {
    expect(basesIn('AE', purpose([]), override())).toEqual([
      {
        basis: 'CONSENT',
        because: 'The profile AE puts it (consent).',
        override: { key: 'consent', profile: 'AE' },
      },
    ]);
    expect(basesIn('AE', purpose([]), override({ replaces: ['CONTRACT'] }))).toEqual([]);
  });

  it('carry the Art 9 condition of the override', () => {
    const [applying] = basesIn('ZA', purpose([contract]), override({ specialCondition: 'EXPLICIT_CONSENT' }));
    expect(applying?.specialCondition).toBe('EXPLICIT_CONSENT');
  });

  it('are those of all overrides', () => {
    const bases = basesIn(
      'AE',
      purpose([interests]),
      override({ replaces: ['LEGITIMATE_INTERESTS'] }),
      override({ key: 'public', replaces: ['LEGITIMATE_INTERESTS'], basis: 'PUBLIC_TASK' }),
      override({ key: 'contract', replaces: ['CONTRACT'], basis: 'LEGAL_OBLIGATION' }),
    );
    expect(names(bases)).toEqual(['CONSENT', 'PUBLIC_TASK']);
  });
});

describe('an override that applies only without an alternative', () => {
  const only = override({ replaces: ['LEGITIMATE_INTERESTS'], onlyIfNoAlternative: true });

  it.each<[string, Basis[], string[]]>([
    ['is put in the place of the only basis', [interests], ['CONSENT']],
    ['is not, if there is another basis', [interests, contract], ['LEGITIMATE_INTERESTS', 'CONTRACT']],
    [
      'is put if the other basis is for another case',
      [interests, { ...contract, condition: 'the customer is a person' }],
      ['CONSENT', 'CONTRACT'],
    ],
    [
      'is not, if the other basis is for the same case',
      [
        { ...interests, condition: 'the customer is a person' },
        { ...contract, condition: 'the customer is a person' },
      ],
      ['LEGITIMATE_INTERESTS', 'CONTRACT'],
    ],
    [
      'is put in the place of each, if the other would be replaced as well',
      [interests, { ...interests, interest: 'security' }],
      ['CONSENT', 'CONSENT'],
    ],
  ])('%s', (_, bases, applying) => {
    expect(names(basesIn('AE', purpose(bases), only))).toEqual(applying);
  });

  it('says so', () => {
    expect(basesIn('AE', purpose([interests]), only)[0]?.because).toBe(
      'The profile AE puts it in the place of LEGITIMATE_INTERESTS, no other basis serving (consent).',
    );
  });

  it('is added if the purpose states no basis at all', () => {
    expect(names(basesIn('AE', purpose([]), override({ onlyIfNoAlternative: true })))).toEqual(['CONSENT']);
  });

  it('replaces none of several bases if it could replace all of them', () => {
    expect(names(basesIn('AE', purpose([interests, contract]), override({ onlyIfNoAlternative: true })))).toEqual([
      'LEGITIMATE_INTERESTS',
      'CONTRACT',
    ]);
  });
});

describe('an override for a region', () => {
  const quebec = override({ region: 'CA-QC', basis: 'EXPRESS_CONSENT' });

  it('is added to what it replaces in the whole country, and names its region', () => {
    expect(basesIn('CA', purpose([contract]), quebec)).toEqual([
      expect.objectContaining({ basis: 'CONTRACT' }),
      expect.objectContaining({ basis: 'EXPRESS_CONSENT', region: 'CA-QC' }),
    ]);
  });

  it('replaces it in the region', () => {
    expect(basesIn('CA-QC', purpose([contract]), quebec)).toEqual([
      {
        basis: 'EXPRESS_CONSENT',
        region: 'CA-QC',
        because: 'The profile CA puts it in the place of CONTRACT (consent).',
        override: { key: 'consent', profile: 'CA', replaced: 'CONTRACT' },
      },
    ]);
  });

  it('does not change another region, which has the bases of the country', () => {
    expect(names(basesIn('CA-ON', purpose([contract]), quebec))).toEqual(['CONTRACT']);
    expect(names(basesIn('CA-ON', purpose([contract]), override()))).toEqual(['CONSENT']);
  });

  it('in words is added to what it replaces in every region', () => {
    const inWords = override({ region: 'Quebec', basis: 'EXPRESS_CONSENT' });
    expect(names(basesIn('CA', purpose([contract]), inWords))).toEqual(['CONTRACT', 'EXPRESS_CONSENT']);
    expect(names(basesIn('CA-QC', purpose([contract]), inWords))).toEqual(['CONTRACT', 'EXPRESS_CONSENT']);
  });
});

describe('a region that a document has marked as a text', () => {
  it('is the same region', () => {
    const quebec = override({ region: marked('CA-QC', 7), basis: 'EXPRESS_CONSENT' });
    expect(names(basesIn('CA-QC', purpose([contract]), quebec))).toEqual(['EXPRESS_CONSENT']);
    expect(names(basesIn('CA-ON', purpose([contract]), quebec))).toEqual(['CONTRACT']);
  });
});

describe('an override under a condition', () => {
  it('is added to what it replaces', () => {
    expect(basesIn('ZA', purpose([contract]), override({ condition: 'children' }))).toEqual([
      expect.objectContaining({ basis: 'CONTRACT' }),
      {
        basis: 'CONSENT',
        condition: 'children',
        because: 'The profile ZA puts it in the place of CONTRACT (consent).',
        override: { key: 'consent', profile: 'ZA', replaced: 'CONTRACT' },
      },
    ]);
  });

  it('adds its condition to that of the basis', () => {
    const conditional = { ...contract, condition: 'the customer is a person' };
    expect(basesIn('ZA', purpose([conditional]), override({ condition: 'children' }))[1]?.condition).toBe(
      'the customer is a person; children',
    );
  });
});

describe('an override for some activities', () => {
  it('applies only to these', () => {
    const news = purpose([contract]);
    expect(names(basesIn('AE', news, override({ activities: [ACTIVITY, 'processingActivity-2'] })))).toEqual([
      'CONSENT',
    ]);
    expect(names(basesIn('AE', news, override({ activities: ['processingActivity-2'] })))).toEqual(['CONTRACT']);
  });
});

describe('an override for some data', () => {
  it('is added to what it replaces if the purpose needs other data too', () => {
    const phone = override({ dataCategories: ['phone'] });
    expect(names(basesIn('AE', purpose([contract]), phone))).toEqual(['CONTRACT', 'CONSENT']);
    const both = purpose([contract], { dataCategories: ['email', 'phone'] });
    expect(names(basesIn('AE', both, phone))).toEqual(['CONTRACT', 'CONSENT']);
  });

  it('does not change a purpose that does not need them', () => {
    const phone = override({ dataCategories: ['phone'] });
    expect(names(basesIn('AE', purpose([contract], { dataCategories: ['email'] }), phone))).toEqual(['CONTRACT']);
    expect(names(basesIn('AE', purpose([contract]), override({ dataCategories: ['health'] })))).toEqual(['CONTRACT']);
  });

  it('replaces the basis of a purpose that needs no other data', () => {
    const calls = purpose([contract], { dataCategories: ['phone'] });
    expect(names(basesIn('AE', calls, override({ dataCategories: ['phone'] })))).toEqual(['CONSENT']);
  });

  it('does not change a basis for other data', () => {
    const email = basis('CONTRACT', { dataCategories: ['email'] });
    expect(names(basesIn('AE', purpose([email]), override({ dataCategories: ['phone'] })))).toEqual(['CONTRACT']);
  });
});

describe('an override for special data', () => {
  const only = override({ onlySpecialData: true });
  const data = (stated: object) =>
    ['email', 'health', 'offences', 'origin'].map((key) => ({
      key,
      special: key === 'health' || key === 'origin' ? 'YES' : 'NO',
      criminal: key === 'offences' ? 'YES' : 'NO',
      ...stated,
    }));
  const basesOf = (of: Purpose, over: Override, stated: object = {}) =>
    legalBasesIn({ id: ACTIVITY, dataCategories: data(stated), dataSubjects: [], purposes: [of] } as never, of, 'ZA', {
      code: 'ZA',
      legalBasisOverrides: [over],
    } as never);

  it('is added for the special categories and the data on offences of each activity', () => {
    const bases = basesOf(purpose([contract]), only);
    expect(names(bases)).toEqual(['CONTRACT', 'CONSENT']);
    expect(bases[1]?.dataCategories).toEqual(['health', 'offences', 'origin']);
  });

  it('replaces the basis of a purpose that needs nothing else', () => {
    expect(names(basesOf(purpose([contract], { dataCategories: ['health'] }), only))).toEqual(['CONSENT']);
  });

  it('does not change a purpose that does not need them, or an activity without such data', () => {
    expect(names(basesOf(purpose([contract], { dataCategories: ['email'] }), only))).toEqual(['CONTRACT']);
    const none = { special: 'NO', criminal: 'NOT_STATED' };
    expect(names(basesOf(purpose([contract]), only, none))).toEqual(['CONTRACT']);
  });

  it('is limited to those of them that it names', () => {
    const named = { ...only, dataCategories: ['email', 'health'] };
    expect(basesOf(purpose([contract]), named)[1]?.dataCategories).toEqual(['health']);
  });
});

describe('the treatment of bases by the law of the jurisdiction', () => {
  const law = new Law();
  const stated = (name: Basis['basis']): ApplyingBasis => ({ basis: name, because: 'Stated.' });
  const judged = (name: Basis['basis'], jurisdiction: string, on: string) =>
    underTheLaw([stated(name)], jurisdiction, law.on(on))[0];

  it('adds no reason to a recognised basis', () => {
    expect(judged('LEGITIMATE_INTERESTS', 'DE', '2024-01-01')).toEqual({
      ...stated('LEGITIMATE_INTERESTS'),
      isKnownToLaw: true,
    });
  });

  it.each([
    ['UK', '2026-02-04', false],
    ['GB', '2026-02-05', true],
    ['EU', '2026-02-05', false],
    ['SA', '2023-09-14', false],
  ])('of a recognised legitimate interest in %s on %s: recognised: %s', (jurisdiction, on, isKnown) => {
    expect(judged('RECOGNISED_LEGITIMATE_INTERESTS', jurisdiction, on)?.isKnownToLaw).toBe(isKnown);
  });

  it('names the recognised bases if it does not recognise one', () => {
    expect(judged('LEGITIMATE_INTERESTS', 'AR', '2024-01-01')).toMatchObject({
      isKnownToLaw: false,
      because: expect.stringMatching(/does not know LEGITIMATE_INTERESTS \(.+\): it knows .*CONSENT/),
    });
  });

  it('says if it requires no legal basis, also for a purpose that states none', () => {
    expect(judged('CONTRACT', 'US-CA', '2024-01-01')?.because).toContain('knows no legal basis: none need be stated');
    expect(underTheLaw([], 'CH', law.on('2024-01-01'))).toEqual([
      { because: expect.stringContaining('knows no legal basis') },
    ]);
  });

  it('says if there was no such law, or no data on it', () => {
    expect(judged('CONTRACT', 'BR', '2015-01-01')?.because).toContain('no such law in BR on 2015-01-01');
    expect(judged('CONTRACT', 'FJ', '2024-01-01')?.because).toContain('The law of FJ is not known here.');
  });

  it('adds nothing to a purpose without bases if the law recognises some', () => {
    expect(underTheLaw([], 'DE', law.on('2024-01-01'))).toEqual([]);
  });
});

describe('the profiles that can apply to a jurisdiction', () => {
  it.each([
    ['KR', ['KR']],
    ['CA-QC', ['CA-QC', 'CA']],
    ['US-CA', ['US-CA', 'US']],
    ['AE-DIFC', ['AE-DIFC']],
    ['AE-DU', ['AE-DU', 'AE']],
    ['GB', ['GB', 'UK']],
    ['UK', ['UK', 'GB']],
    ['DE', ['DE', 'EU']],
    ['DE-BY', ['DE-BY', 'DE', 'EU']],
    ['NO', ['NO', 'EU']],
    ['EU', ['EU']],
  ])('are, for %s, %j: the most specific first', (jurisdiction, codes) => {
    expect(profilesFor(jurisdiction)).toEqual(codes);
  });
});

describe('an override of a profile for the same law', () => {
  const inProfile = (code: string, jurisdiction: string, region?: string) => {
    const news = purpose([contract]);
    const activity = {
      id: ACTIVITY,
      dataCategories: [],
      dataSubjects: [],
      purposes: [news],
    } as unknown as ProcessingActivityState;
    const profile = { code, legalBasisOverrides: [override({ region })] } as unknown as JurisdictionProfileState;
    return legalBasesIn({ ...activity, id: ACTIVITY }, news, jurisdiction, profile);
  };

  it('names that profile', () => {
    expect(inProfile('EU', 'DE')[0]?.because).toBe('The profile EU puts it in the place of CONTRACT (consent).');
    expect(inProfile('UK', 'GB')[0]?.because).toBe('The profile UK puts it in the place of CONTRACT (consent).');
  });

  it.each([
    ['DE', 'DE', ['CONSENT']],
    ['DE', 'FR', ['CONTRACT']],
    ['DE', 'EU', ['CONSENT']],
    ['EU', 'DE', ['CONTRACT', 'CONSENT']],
    ['GB', 'UK', ['CONSENT']],
    ['DE', 'the north', ['CONTRACT', 'CONSENT']],
  ])('of %s for %s results in %j', (jurisdiction, region, expected) => {
    expect(names(inProfile('EU', jurisdiction, region))).toEqual(expected);
  });
});
