import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';
import { ownInDocuments } from './public-texts.js';

const KOREA = `query ($at: Moment, $language: Language) { disclosures(at: $at, language: $language) { korea {
  title complete headings { key text }
  delegation { rows { delegatee works under marketing } }
  overseasTransfers { rows { ground items countries countryName timing method recipient recipientContact purpose retention
    refusalMethod refusalProcedure refusalEffect gaps { article message } } }
  thirdPartyProvision { rows { recipient items purpose retention } none }
  destruction securityMeasures privacyOfficer { department email phone }
  appliesFrom organisation { name } answeredBy { department } on position knownAt
  processing { rows { reference } } withoutConsent { rows { basis } }
  gaps { article message isVerified }
} } }`;

const CLOUD =
  'Cloud services for storage and computing, networking, monitoring and analytics, with proxying and balancing; services that support Text-to-Speech (TTS)';

/** The delegation table of the notice, row by row: names as in the notice, work as in the example. */
const DELEGATION: Readonly<Record<string, string>> = {
  'Salesforce.com Inc.': 'CRM platform',
  'Oracle Corporation': 'Marketing platform',
  'Zendesk, Inc.': 'Customer service software in the cloud, with support tickets and help desk',
  'Atlassian, Inc.': 'Cloud Products under contract (for example Jira, Slack)',
  'DocuSign, Inc.': 'Document management',
  'Gainsight, Inc.':
    "Digital behaviour data on users logged in to Infobip's web interface; enabling communication inside the app",
  'FullStory, Inc.':
    'Web analytics, recordings of user sessions and digital behaviour data, to optimise user interfaces',
  'Workday Ltd':
    "Recruitment tool, through which applicants' data are collected and on whose servers they are stored; Workday's support team may reach them to help with a problem of the platform",
  'Microsoft Ireland Operations Limited': CLOUD,
  'Amazon Web Services, Inc': CLOUD,
  'Google LLC': CLOUD,
  'GoodData Ireland Limited': 'Product analytics',
  'Infobip Affiliates': CLOUD,
};

/** The thirteen recipients without the affiliates, who have a row among the overseas transfers. */
const WITHOUT_ROW = Object.keys(DELEGATION).length - 1;

const CLASS = 'this is a class and no recipient';
const COUNTRY = 'the country is missing';
const CONTACT = 'contact is missing';
const REFUSAL = ['the method of refusing', 'the procedure of refusing', 'the effect of refusing'];

describe('The Korean privacy policy of the example', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
    await register.apply(EXAMPLE);
  });
  afterAll(() => register.destroy());

  const korea = async (on: string, language?: string) =>
    (await register.get(KOREA, { at: { on }, language })).disclosures.korea;

  it('has the thirteen delegatees of the notice, with their work', async () => {
    const { rows } = (await korea('2023-02-22')).delegation;
    const names = Object.keys(DELEGATION).sort();
    expect(names).toHaveLength(13);
    expect(rows).toEqual(
      names.map((delegatee) => ({ delegatee, works: [DELEGATION[delegatee]], under: null, marketing: 'NOT_STATED' })),
    );
  });

  it('has the one overseas transfer of the notice, with nothing that the notice does not say', async () => {
    const { rows } = (await korea('2026-11-25')).overseasTransfers;
    expect(rows).toEqual([
      {
        ground: null,
        items: ['All items listed above in the notice'],
        countries: [],
        countryName: null,
        timing: 'As needed, from time to time',
        method: 'Sent through an information network',
        recipient: 'Infobip Affiliates',
        recipientContact: null,
        purpose: 'Customer care and technical support',
        retention: 'Until the purpose is achieved',
        refusalMethod: null,
        refusalProcedure: null,
        refusalEffect: null,
        gaps: expect.any(Array),
      },
    ]);
  });

  it.each<[string, [string, string][]]>([
    [
      '2023-02-22', // the four items of online service providers: neither refusal nor ground
      [
        ['39-12(3)2', COUNTRY],
        ['39-12(3)3', CLASS],
        ['39-12(3)3', CONTACT],
      ],
    ],
    [
      '2023-09-15', // the five items of everybody
      [
        ['28-8(2)2', COUNTRY],
        ['28-8(2)3', CLASS],
        ['28-8(2)3', CONTACT],
        ...REFUSAL.map((what): [string, string] => ['28-8(2)5', what]),
      ],
    ],
    [
      '2026-11-25', // and the ground, since 15 March 2024
      [
        ['28-8(2)2', COUNTRY],
        ['28-8(2)3', CLASS],
        ['28-8(2)3', CONTACT],
        ...REFUSAL.map((what): [string, string] => ['28-8(2)5', what]),
        ['decree 31(1)2', 'the legal ground is missing'],
      ],
    ],
  ])('lacks on %s of its overseas transfer exactly what the law asked for then', async (on, lacking) => {
    const { overseasTransfers, gaps, complete } = await korea(on);
    const ofRow = lacking.map(([article, what]) => ({ article, message: expect.stringContaining(what) }));
    expect(overseasTransfers.rows[0].gaps).toEqual(ofRow);
    expect(gaps).toEqual(expect.arrayContaining(ofRow.map((gap) => expect.objectContaining(gap))));
    expect(complete).toBe(false);
  });

  it.each<[string, Record<string, number>]>([
    [
      '2023-02-22',
      {
        '23(1), decree 18': 1,
        '26(2)': 1,
        '39-12(2)': WITHOUT_ROW,
        '39-12(3)2': 1,
        '39-12(3)3': 2,
        '30(1)3-2': 1,
        '30(1)6': 1,
      },
    ],
    [
      '2023-09-15',
      {
        '22(3)': 1,
        '23(1), decree 18': 1,
        '26(2)': 1,
        '28-8(1)': WITHOUT_ROW,
        '28-8(2)2': 1,
        '28-8(2)3': 2,
        '28-8(2)5': 3,
        '30(1)3-2': 1,
        '30(1)6': 1,
      },
    ],
    [
      '2026-11-25',
      {
        '22(3)': 1,
        '23(1), decree 18': 1,
        '26(2)': 1,
        '28-8(1)': WITHOUT_ROW,
        '28-8(2)2': 1,
        '28-8(2)3': 2,
        '28-8(2)5': 3,
        'decree 31(1)2': 1,
        'decree 31(1)4': 1,
        '30(1)3-2': 1,
        '30(1)6': 1,
      },
    ],
  ])('lacks on %s as a whole, by article, nothing else', async (on, counts) => {
    const { gaps } = await korea(on);
    const found: Record<string, number> = {};
    for (const { article } of gaps) found[article] = (found[article] ?? 0) + 1;
    expect(found).toEqual(counts);
    const isOpen = (article: string) => article.startsWith('39'); // its text is known, and was not read
    expect(gaps.every((gap: { article: string; isVerified: boolean }) => gap.isVerified !== isOpen(gap.article))).toBe(
      true,
    );
  });

  it('says that nothing is provided to third parties, and who is in charge, as the notice does', async () => {
    const { thirdPartyProvision, privacyOfficer, destruction, securityMeasures } = await korea('2023-02-22');
    expect(thirdPartyProvision).toEqual({ rows: [], none: expect.stringMatching(/^None: /) });
    expect(privacyOfficer).toEqual({
      department: 'Corporate Privacy',
      email: 'data-protection-officer@infobip.com',
      phone: null,
    });
    expect(destruction).toContain('shredding or incineration');
    expect(securityMeasures).toHaveLength(16); // nine of Korea, seven of everywhere
  });

  it('names the organisation, whoever answers for it, its date, and the date from which it applies', async () => {
    const { appliesFrom, organisation, answeredBy, on, position, knownAt } = await korea('2026-11-25');
    expect({ appliesFrom, organisation, answeredBy, on }).toEqual({
      appliesFrom: '2023-02-22',
      organisation: { name: 'Infobip Limited' },
      answeredBy: { department: 'Corporate Privacy' },
      on: '2026-11-25',
    });
    expect(Number(position)).toBeGreaterThan(0);
    expect(knownAt).toBe('2026-11-25T12:00:00.000Z');
  });

  it('tells apart what is processed without consent since the law wants it so, and leaves out what is done for others', async () => {
    expect((await korea('2023-09-14')).withoutConsent.rows).toEqual([]);
    const { withoutConsent, processing } = await korea('2023-09-15');
    expect(withoutConsent.rows.length).toBeGreaterThan(20);
    for (const { basis } of withoutConsent.rows) expect(basis).toMatch(/\(15\(1\)[246]\)$/);
    expect(processing.rows.map(({ reference }: { reference: string }) => reference)).not.toContain('5.1.2/processor');
  });

  it('is written in Korean in the words of the Act, data as entered and marked with their language', async () => {
    const { title, headings, overseasTransfers, delegation } = await korea('2026-11-25', 'ko');
    const text = Object.fromEntries(headings.map((one: { key: string; text: string }) => [one.key, one.text]));
    expect(title).toContain('개인정보 처리방침');
    expect(text).toMatchObject({
      delegation: '개인정보 처리업무의 위탁',
      'delegation.delegatee': '수탁자',
      overseasTransfers: '개인정보의 국외 이전',
      'overseasTransfers.items': '이전되는 개인정보 항목',
      destruction: '개인정보의 파기절차 및 파기방법',
    });
    expect(overseasTransfers.rows[0].gaps[0].message).toContain('국외 이전: 개인정보가 이전되는 국가가 누락되었습니다');
    expect(overseasTransfers.rows[0].timing).toBe('[en] As needed, from time to time');
    expect(delegation.rows).toHaveLength(13);
  });

  it('says nothing of the register itself, like the documents of other countries: no key, no code, no word of its parts', async () => {
    expect(await ownInDocuments(register.app, 'infobip')).toEqual([]);
  });

  it('is not written in Japanese, and does not exist before the Act', async () => {
    const japanese = await register.ask(KOREA, { at: { on: '2026-11-25' }, language: 'ja' });
    expect(japanese.errors?.[0]?.message).toContain('en, ko');
    const before = await register.ask(KOREA, { at: { on: '2011-09-29' } });
    expect(before.errors?.[0]?.message).toContain('no such law on that date');
  });
});
