import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';

const SOUTH_AFRICA = `query ($at: Moment) { disclosures(at: $at) { southAfrica {
  complete responsibleParty { name address } informationOfficer { name email } publishedOn
  purposes dataSubjects { category information } recipients recipientRows { name uses { condition dataCategories } } transborderFlows { country recipient ground groundCodes } securityMeasures
  priorAuthorisations { subject article status } gaps { article message isVerified }
} } }`;

const FINDINGS = `query ($at: Moment) { findings(filter: { law: "ZA" }, first: 1000, at: $at) {
  nodes { rule severity article } } }`;

describe("The example's South African record on the day of the notice", () => {
  let register: ServedRegister;
  const at = { on: '2023-02-22' };

  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
    await register.apply(EXAMPLE);
  });
  afterAll(() => register.destroy());

  it('is incomplete for exactly the reasons that the law gives', async () => {
    const { southAfrica } = (await register.get(SOUTH_AFRICA, { at })).disclosures;
    const [special, other] = ['Transfers from South Africa that may need', 'Transfers outside South Africa'];

    expect(southAfrica.complete).toBe(false);
    expect(southAfrica.gaps).toEqual([
      { article: 'PAIA 51(1)(a), POPIA 55', message: expect.stringContaining('name of the'), isVerified: false },
      { article: 'PAIA 51(1)(a)', message: expect.stringContaining('address of Infobip Africa'), isVerified: true },
      { article: 'PAIA 51(1)(a)', message: expect.stringContaining('No phone number'), isVerified: true },
      { article: 'PAIA 51(1)(c)(iv)', message: expect.stringContaining(special), isVerified: true },
      {
        article: '72(1)',
        message: expect.stringContaining(`${special} prior authorisation" states no`),
        isVerified: true,
      },
      { article: 'PAIA 51(1)(c)(iv)', message: expect.stringContaining(other), isVerified: true },
      { article: '72(1)', message: expect.stringMatching(/^Workday Ltd holds information abroad/), isVerified: true },
    ]);
  });

  it('says what the notice says: who is responsible, whom to turn to, where data go on which ground', async () => {
    const { southAfrica } = (await register.get(SOUTH_AFRICA, { at })).disclosures;

    expect(southAfrica.responsibleParty).toEqual({ name: 'Infobip Africa (Pty) Ltd.', address: null });
    expect(southAfrica.informationOfficer.email).toBe('data-protection-officer@infobip.com');
    expect(southAfrica.transborderFlows.map(({ groundCodes }: { groundCodes: string[] }) => groundCodes)).toEqual([
      [],
      ['ZA.LAW', 'ZA.AGREEMENT'],
      [],
    ]);
    expect(southAfrica.transborderFlows[2]).toMatchObject({
      country: 'EU',
      recipient: expect.stringMatching(/^Workday/),
    });
    const users = southAfrica.dataSubjects.filter(({ category }: { category: string }) =>
      /account users/i.test(category),
    );
    expect(users).toEqual([
      {
        category: 'Account users (authorised by the customer to log in to its account and use the services)',
        information: expect.arrayContaining(['Behavioural analytics data', 'Customer support data']),
      },
    ]);
    expect(southAfrica.recipients).toContainEqual(expect.stringMatching(/^Auditors \(Where Infobip must show/));
    expect(southAfrica.recipientRows).toContainEqual({
      name: 'Auditors',
      uses: [{ condition: expect.stringMatching(/^Where Infobip must show/), dataCategories: [] }],
    });
    const names = southAfrica.recipientRows.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name: string) => /section 6|own (?:product|recruitment)/.test(name))).toEqual([]);
    expect(southAfrica.securityMeasures).toHaveLength(7);
  });

  it('is found wanting beyond what the record must hold: without a ground and an authorisation', async () => {
    const { findings } = await register.get(FINDINGS, { at });
    const errors = findings.nodes.filter(({ severity }: { severity: string }) => severity === 'ERROR');

    expect(errors.map(({ rule, article }: { rule: string; article: string }) => `${rule} ${article}`)).toEqual([
      'ZA.PRIOR_AUTHORISATION 57(1)(d)',
      'ZA.TRANSFER.GROUND 72(1)',
    ]);
  });

  it('is refused for a date before POPIA applied', async () => {
    const { errors } = await register.ask(SOUTH_AFRICA, { at: { on: '2021-06-30' } });
    expect(errors).toMatchObject([{ extensions: { code: 'NO_SUCH_LAW' } }]);
  });
});
