import { Law, type Stated } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { saying } from '../shared/words.js';
import { southAfrica } from './document.js';
import { SOUTH_AFRICA_WORDS } from './words.js';

const ON = '2026-11-25';
const LAW = new Law();

const made = (things: Things, on = ON) =>
  southAfrica({
    snapshot: snapshotOf(on, things),
    law: LAW.on(on),
    language: 'en',
    say: saying(SOUTH_AFRICA_WORDS, 'en', 'The document'),
  });
const gaps = (things: Things, on = ON) => made(things, on).gaps.map(({ article, message }) => `${article}: ${message}`);

const limited = { dataCategories: [], dataSubjects: [], purposes: [] };
const subject = (key: string, name: string) => ({
  key,
  name,
  children: 'NO' as Stated,
  juristic: 'NO' as Stated,
  contractingParty: 'NO' as Stated,
});
const data = (key: string, special: Stated = 'NO') => ({
  key,
  name: `Data ${key}`,
  special,
  criminal: 'NO' as Stated,
  uniqueIdentifier: 'NO' as Stated,
  financial: 'NO' as Stated,
  specialKinds: [],
  mayReveal: [],
  ccpa: [],
});
const purpose = (key: string, stated: object = {}) => ({
  ...limited,
  key,
  description: `To ${key}`,
  legalBases: [],
  ...stated,
});

const ACME = {
  id: 'party-acme',
  name: 'Acme (Pty) Ltd',
  country: 'ZA',
  address: '1 Long Street, Cape Town',
  group: true,
  officers: [{ role: 'INFORMATION_OFFICER' as const, jurisdictions: [], contact: 'contact-io' }],
};
const OFFICER = { id: 'contact-io', name: 'Thandi', email: 'io@acme.example', phone: '+27 1' };
const CARE = {
  id: 'processingActivity-care',
  reference: '1',
  title: 'Care',
  controllers: [ACME.id],
  purposes: [
    purpose('treat', { dataSubjects: ['patients'] }),
    purpose('pay', { dataSubjects: ['staff'], dataCategories: ['bank'] }),
  ],
  dataSubjects: [subject('patients', 'Patients'), subject('staff', 'Staff')],
  dataCategories: [data('names'), data('bank')],
  recipients: [{ ...limited, key: 'insurers', name: 'Insurers' }],
  securityMeasures: ['Locks'],
};
const ABROAD = {
  id: 'transfer-1',
  name: 'Hosting',
  exporter: ACME.id,
  importer: 'party-cloud',
  countries: ['US', 'IE'],
  activities: [CARE.id],
  grounds: [{ key: 'consent', law: 'ZA', code: 'ZA.CONSENT' }],
};
const WHOLE = {
  party: [ACME, { id: 'party-cloud', name: 'Cloud' }],
  contact: [OFFICER],
  processingActivity: [CARE],
  transfer: [ABROAD],
} satisfies Things;
const but = (activity: object, transfer: object = {}): Things => ({
  ...WHOLE,
  processingActivity: [{ ...CARE, ...activity }],
  transfer: [{ ...ABROAD, ...transfer }],
});

describe("South Africa's document", () => {
  it('describes purposes, data subjects, recipients and destinations', () => {
    expect(made(WHOLE)).toMatchObject({
      complete: true,
      gaps: [],
      responsibleParty: { name: 'Acme (Pty) Ltd', address: '1 Long Street, Cape Town' },
      informationOfficer: { name: 'Thandi', email: 'io@acme.example' },
      purposes: ['To treat', 'To pay'],
      dataSubjects: [
        { category: 'Patients', information: ['Data names', 'Data bank'] },
        { category: 'Staff', information: ['Data bank'] },
      ],
      recipients: ['Insurers', 'Cloud'],
      recipientRows: [
        { name: 'Insurers', works: [], uses: [] },
        { name: 'Cloud', works: [], uses: [] },
      ],
      securityMeasures: ['Locks'],
      transborderFlows: [
        { country: 'US', recipient: 'Cloud', ground: 'consent of the data subject', groundCodes: ['ZA.CONSENT'] },
        { country: 'IE', recipient: 'Cloud', groundCodes: ['ZA.CONSENT'] },
      ],
      priorAuthorisations: [],
    });
  });

  it('shows of each data subject the information that the data and the purposes admit', () => {
    const dataCategories = [data('names'), { ...data('bank'), dataSubjects: ['staff'] }];
    expect(made(but({ dataCategories, purposes: [purpose('run')] })).dataSubjects).toEqual([
      { category: 'Patients', information: ['Data names'] },
      { category: 'Staff', information: ['Data names', 'Data bank'] },
    ]);
  });

  it('has a gap if the information officer has no name', () => {
    const nameless = { ...OFFICER, name: undefined };
    expect(gaps({ ...WHOLE, contact: [nameless] })).toEqual([
      expect.stringMatching(/^PAIA 51\(1\)\(a\), POPIA 55: The name of the information officer of Acme/),
    ]);
    expect(gaps({ ...WHOLE, contact: [{ ...nameless, department: 'Privacy' }] })).toEqual([]);
  });

  it('names a recipient once, with the data that it receives in each activity', () => {
    const some = { ...limited, key: 'some', name: 'Insurers', dataCategories: ['names'], condition: 'on a claim' };
    const { recipients, recipientRows } = made(but({ recipients: [some, { ...some, key: 'again' }] }));
    expect(recipients[0]).toBe('Insurers: Data names (on a claim)');
    expect(recipientRows[0]).toEqual({
      name: 'Insurers',
      works: [],
      uses: [{ condition: 'on a claim', dataCategories: ['Data names'], dataSubjects: [] }],
    });
  });

  it('says nothing of the data of a recipient for which none are stated, in one of several activities', () => {
    const other = { ...CARE, id: 'processingActivity-other', reference: '2', recipients: [] };
    const { recipients } = made({ ...WHOLE, processingActivity: [CARE, other] });
    expect(recipients).toEqual(['Insurers', 'Cloud']);
  });

  it('marks a ground that is not verified', () => {
    const law = LAW.on(ON);
    const ground = (code: string) => ({ ...law.ground(code)!, evidence: { text: ['UNVERIFIED'], from: ['S65'] } });
    const document = southAfrica({
      snapshot: snapshotOf(ON, WHOLE),
      law: Object.assign(Object.create(law), { ground }),
      language: 'en',
      say: saying(SOUTH_AFRICA_WORDS, 'en', 'The document'),
    });
    expect(document.transborderFlows[0]?.ground).toBe('consent of the data subject (not verified)');
  });

  it('has each flow once, with all its grounds', () => {
    const grounds = ['ZA.CONSENT', 'ZA.CONTRACT'].map((code) => ({ key: code, law: 'ZA', code }));
    const { transborderFlows } = made(but({}, { grounds, countries: ['US'] }));
    expect(transborderFlows).toMatchObject([
      { country: 'US', ground: expect.stringMatching(/^consent of the data subject; /), groundCodes: { length: 2 } },
    ]);
  });

  it('leaves out work as an operator, suspended transfers, and data that stay in the country', () => {
    const document = made({
      ...but({}, { suspension: { since: '2024-01-01' } }),
      processingActivity: [
        CARE,
        { ...CARE, id: 'processingActivity-2', role: 'PROCESSOR', purposes: [purpose('serve')] },
      ],
    });
    expect(document.purposes).toEqual(['To treat', 'To pay']);
    expect(document.transborderFlows).toEqual([]);
    expect(made(but({}, { countries: ['ZA'] })).transborderFlows).toEqual([]);
  });

  it.each([
    ['purposes', 'PAIA 51(1)(c)(i)'],
    ['dataSubjects', 'PAIA 51(1)(c)(ii)'],
    ['dataCategories', 'PAIA 51(1)(c)(ii)'],
    ['securityMeasures', 'PAIA 51(1)(c)(v)'],
  ])('is incomplete if an activity lacks its %s, by %s', (field, article) => {
    expect(gaps(but({ [field]: [] }))).toEqual([
      expect.stringMatching(`^${article.replace(/[()]/g, '\\$&')}: .*1 Care`),
    ]);
  });

  it('is incomplete if no recipient is named', () => {
    const nowhere = { ...but({ recipients: [] }), transfer: [] };
    expect(gaps(nowhere)).toEqual([expect.stringMatching(/^PAIA 51\(1\)\(c\)\(iii\): .*1 Care/)]);
    expect(gaps(but({ recipients: [] }))).toEqual([]);
  });

  it('is incomplete if nothing is registered, and if no party is responsible', () => {
    expect(gaps({})).toEqual([
      expect.stringContaining('PAIA 51(1)(a), POPIA 55: No responsible party'),
      expect.stringContaining('PAIA 51(1)(a), POPIA 55: No information officer'),
      expect.stringContaining('PAIA 51(1)(a): The postal and street address'),
      expect.stringContaining('PAIA 51(1)(a): No phone number'),
      expect.stringContaining('PAIA 51(1)(c)(i): No activity'),
    ]);
  });

  it('is refused until the law requires the record, also in the year of grace', () => {
    expect(() => made({}, '2021-06-30')).toThrow('did not require a record yet on 2021-06-30');
    expect(made({}, '2021-07-01').complete).toBe(false);
  });

  it('is incomplete for a flow without a country or without a ground', () => {
    const document = made(but({}, { countries: [], grounds: [] }));
    expect(document.gaps.map(({ article }) => article)).toEqual(['PAIA 51(1)(c)(iv)', '72(1)']);
    expect(document.transborderFlows).toMatchObject([{ country: undefined, ground: undefined, gaps: document.gaps }]);
    expect(made(but({}, { grounds: [] }))).toMatchObject({
      gaps: [{ article: '72(1)', message: expect.stringContaining('states no ground of POPIA s72') }],
      transborderFlows: [
        { country: 'US', ground: undefined },
        { country: 'IE', ground: undefined },
      ],
    });
  });

  it('also shows flows to operators that hold the information abroad without a registered transfer', () => {
    const operators = (...locations: string[]): Things => ({
      ...WHOLE,
      party: [...WHOLE.party, { id: 'party-payroll', name: 'Payroll' }],
      engagement: [
        { id: 'engagement-1', processor: 'party-payroll', activities: [CARE.id], locations },
        { id: 'engagement-2', processor: 'party-payroll', activities: [CARE.id], work: 'Archive', locations },
        { id: 'engagement-3', processor: 'party-cloud', activities: [CARE.id], locations: ['GB'] },
      ],
    });
    const flows = (...locations: string[]) =>
      made(operators(...locations)).transborderFlows.map(({ country, recipient }) => `${country} ${recipient}`);

    expect(flows('ZA', 'MU')).toEqual(['US Cloud', 'IE Cloud', 'MU Payroll']);
    expect(flows('ZA')).toEqual(['US Cloud', 'IE Cloud']);
    expect(gaps(operators('MU'))).toEqual([
      '72(1): Payroll holds information abroad (Mauritius), and no transfer with a ground is registered. Register the transfer with its ground.',
    ]);
  });

  it('shows the status of an authorisation, and is complete without one, which the record need not have', () => {
    const special = { dataCategories: [data('health', 'YES')] };
    const authorisation = { key: 'one', law: 'ZA', requestedOn: '2024-01-01' };
    const withAuthorisation = (stated: object, on?: string) =>
      made(but(special, { priorAuthorisations: [{ ...authorisation, ...stated }] }), on);

    expect(made(but(special))).toMatchObject({ complete: true, priorAuthorisations: [] });
    expect(withAuthorisation({ grantedOn: '2024-02-01' })).toMatchObject({
      complete: true,
      priorAuthorisations: [{ subject: 'Hosting', article: '57(1)(d)', status: 'GRANTED' }],
    });
    expect(withAuthorisation({ grantedOn: '2024-02-01', departedOn: '2025-01-01' })).toMatchObject({
      complete: true,
      priorAuthorisations: [{ status: 'DEPARTED_FROM' }],
    });
    expect(withAuthorisation({}, '2024-01-20')).toMatchObject({
      complete: true,
      priorAuthorisations: [{ status: 'REQUESTED' }],
    });
  });

  it('shows when the manual was published, according to the filings', () => {
    const filing = (key: string, since: string) => ({ key, item: 'PAIA manual', since });
    const filed = (...filings: object[]) =>
      made({
        ...WHOLE,
        jurisdictionProfile: [{ id: 'jurisdictionProfile-ZA', code: 'ZA', filings: filings as never }],
      });

    expect(filed()).toMatchObject({ publishedOn: undefined, updatedOn: undefined });
    expect(filed(filing('a', '2022-01-01'))).toMatchObject({ publishedOn: '2022-01-01', updatedOn: undefined });
    expect(filed(filing('b', '2025-05-01'), filing('a', '2022-01-01'), filing('c', '2027-01-01'))).toMatchObject({
      publishedOn: '2022-01-01',
      updatedOn: '2025-05-01',
    });
  });
});
