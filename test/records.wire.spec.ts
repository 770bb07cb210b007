import { ServedRegister, SetClock } from './over-the-wire.js';

/** A complete and an incomplete activity, of a Brazilian and of a Thai company. */
const FILE = `
effectiveOn: 2023-01-01
parties:
  - { key: rio, name: Acme Rio, country: BR, group: true }
  - { key: bangkok, name: Acme Bangkok, country: TH, group: true, address: New Petchaburi Road }
  - { key: cloud, name: Cloud Inc, country: US }
processingActivities:
  - key: letters
    reference: "1"
    title: Letters
    role: CONTROLLER
    controllers: [rio, bangkok]
    dataCategories: [{ key: mail, name: Mail }, { key: health, name: Health, special: YES }]
    purposes:
      - { key: post, description: Post, dataCategories: [mail], legalBases: [{ basis: LEGITIMATE_INTERESTS, interest: Keeping in touch }] }
    recipients: [{ key: printers, name: Printers }]
    retention: [{ key: year, kind: FIXED_PERIOD, period: P1Y, trigger: The letter }]
    securityMeasures: [Encryption]
  - { key: bare, reference: "2", title: Bare, role: CONTROLLER, controllers: [rio, bangkok], purposes: [{ key: aim, description: Aim, legalBases: [{ basis: LEGITIMATE_INTERESTS }] }] }
transfers:
  - { key: hosting, name: Hosting, kind: ENTRUSTMENT, exporter: rio, importer: cloud, countries: [US], activities: [letters] }
jurisdictionProfiles:
  - { code: EU, legalBasisOverrides: [{ key: eu-consent, basis: CONSENT, replaces: [LEGITIMATE_INTERESTS] }] }
  - { code: GB, legalBasisOverrides: [{ key: gb-contract, basis: CONTRACT, replaces: [LEGITIMATE_INTERESTS] }] }
  - { code: TH, rights: [Access], statements: [{ item: refusals, text: Kept by the officer }] }
`;

describe('The records that Brazil and Thailand ask for', () => {
  let register: ServedRegister;

  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2023-06-01T12:00:00Z')) });
    await register.apply(FILE);
  });
  afterAll(() => register.destroy());

  it('hold in Brazil each operation with its legal basis and interest, and tell what is missing of Art. 37', async () => {
    const { brazil } = (
      await register.get(`{ disclosures { brazil { complete title headings { key text } gaps { article message }
        records { reference role agents legalBases { purpose basis basisName because interest } sensitiveData
          recipients recipientRows { name works uses { condition } } erasure
          transfers { recipient country countries safeguard } gaps { article message } } } } }`)
    ).disclosures;

    expect(brazil.complete).toBe(false);
    expect(brazil.records).toMatchObject([
      {
        reference: '1',
        role: 'controller',
        agents: ['Acme Rio', 'Acme Bangkok'],
        legalBases: [
          {
            purpose: 'Post',
            basis: 'LEGITIMATE_INTERESTS',
            basisName: 'legitimate interest of the controller or of a third party (Art. 7 IX)',
            because: null,
            interest: 'Keeping in touch',
          },
        ],
        sensitiveData: ['Health'],
        recipients: ['Printers', 'Cloud Inc'],
        recipientRows: [
          { name: 'Printers', works: [], uses: [] },
          { name: 'Cloud Inc', works: [], uses: [] },
        ],
        erasure: ['1 year after: The letter.'],
        transfers: [{ recipient: 'Cloud Inc', country: 'US', countries: ['US'], safeguard: null }],
        gaps: [{ article: '33' }],
      },
      { reference: '2', gaps: [{ article: '37' }, { article: '37; 10' }] },
    ]);
    expect(brazil.gaps).toHaveLength(3);
    expect(brazil.gaps[2].message).toBe(
      '2 (Bare) rests “Aim” on legitimate interest and names no interest. State the interest pursued.',
    );
  });

  it('hold in Thailand the items of s39, each with its article', async () => {
    const { thailand } = (
      await register.get(`{ disclosures { thailand { complete rights refusals gaps { article isVerified }
        records { reference role controllers { name address } purposes withoutConsent erasure securityMeasures
          transfers { countries } gaps { article } } } } }`)
    ).disclosures;

    expect(thailand).toMatchObject({ complete: false, rights: ['Access'], refusals: ['Kept by the officer'] });
    expect(thailand.records).toMatchObject([
      {
        reference: '1',
        role: 'data controller',
        controllers: [{ name: 'Acme Rio' }, { name: 'Acme Bangkok', address: 'New Petchaburi Road' }],
        purposes: ['Post'],
        withoutConsent: ['Post'],
        erasure: ['1 year after: The letter.'],
        securityMeasures: ['Encryption'],
        transfers: [],
        gaps: [],
      },
      { reference: '2' },
    ]);
    expect(thailand.gaps).toEqual(
      ['39(5)', '39(1)', '39(4)', '39(6); 27 para 3', '39(8); 37(1)'].map((article) => ({
        article,
        isVerified: false, // s39 is known, and was not read
      })),
    );
  });

  it("are there from the day of each law, in English and in the law's language", async () => {
    const ask = (field: string, at: string, language = 'en') =>
      register.ask(`{ disclosures(at: { on: "${at}" }, language: "${language}") { ${field} { complete } } }`);

    expect((await ask('brazil', '2020-09-17')).errors![0]!.extensions.code).toBe('NO_SUCH_LAW');
    expect((await ask('thailand', '2022-05-31')).errors![0]!.extensions.code).toBe('NO_SUCH_LAW');
    expect((await ask('brazil', '2020-09-18')).data.disclosures.brazil.complete).toBe(false);
    expect((await ask('thailand', '2022-06-01')).data.disclosures.thailand.complete).toBe(false);
    const written = async (field: string, language: string) =>
      (
        await register.get(
          `{ disclosures(at: { on: "2023-06-01" }, language: "${language}") { ${field} { gaps { article } records { role } } } }`,
        )
      ).disclosures[field];
    expect(await written('brazil', 'pt')).toMatchObject({
      gaps: [{ article: 'art. 33' }, { article: 'art. 37' }, { article: 'art. 37; art. 10' }],
      records: [{ role: 'controlador' }, {}],
    });
    expect((await written('thailand', 'th')).gaps[0]).toEqual({ article: 'มาตรา 39 (5)' });
    expect((await ask('brazil', '2023-06-01', 'ko')).errors![0]!.extensions.code).toBe('INVALID');
  });

  it.each([
    ['DE', 'CONSENT'],
    ['EU', 'CONSENT'],
    ['GB', 'CONTRACT'],
    ['UK', 'CONTRACT'],
    ['KR', 'LEGITIMATE_INTERESTS'],
  ])('rest in %s on what the nearest profile of its law says: %s', async (code, basis) => {
    const { processingActivities } = await register.get(
      `{ processingActivities { nodes { reference purposes { legalBases(in: "${code}") { basis } } } } }`,
    );
    const [letters] = processingActivities.nodes.filter((one: { reference: string }) => one.reference === '1');
    expect(letters.purposes[0].legalBases).toMatchObject([{ basis }]);
  });
});
