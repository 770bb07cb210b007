import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';

const DOCUMENT = `query ($at: Moment, $language: Language) {
  disclosures(at: $at, language: $language) {
    japan {
      title complete
      headings { key text }
      jointUse { items scope purposes manager { name address representative } gaps { article message } }
      jointUses { scope }
      foreignProvision { rows {
        recipient country countryName basis basisName systemEstablishedBy equivalentMeasures checkFrequency checkMethod
        foreignSystem impairment response lastCheckedOn gaps { article message }
      } }
      consentInformation { rows { recipient country system measures gaps { article message } } }
      gaps { article message isVerified }
    }
  }
}`;

interface Gap {
  readonly article: string;
  readonly message: string;
}

const articles = (gaps: readonly Gap[]) => gaps.map(({ article }) => article);

/** A register that states everything that Japan requires to be disclosed. */
const STATED = `
effectiveOn: 2024-01-10
contacts:
  - { key: manager, name: Acme K.K., address: "1 Chiyoda, Tokyo" }
  - { key: director, name: Hanako Sato }
parties:
  - { key: tokyo, name: Acme K.K., country: JP, group: true, address: "1 Chiyoda, Tokyo" }
  - { key: texas, name: Acme Inc., country: US, group: true }
  - { key: helpers, name: Helpers Ltd, country: AU }
jurisdictionProfiles:
  - code: JP
    contacts: [{ role: JOINT_USE_MANAGER, contact: manager }, { role: CORPORATE_REPRESENTATIVE, contact: director }]
    statements: [{ item: externalEnvironment, text: The United States and Australia; their systems were examined }]
    rights: [Disclosure, Correction]
    breachDuties:
      - { key: commission, to: Personal Information Protection Commission, within: P5D, from: Becoming aware of the breach }
      - { key: persons, to: Data subjects, from: Becoming aware of the breach }
transfers:
  - key: group
    name: Joint use in the group
    kind: JOINT_USE
    exporter: tokyo
    importer: texas
    countries: [US]
    dataItems: [Names, E-mail addresses]
    purposes: [Support of customers]
    grounds: [{ key: equivalent, law: JP, code: JP.EQUIV }]
    equivalentAction:
      systemEstablishedBy: Agreement within the group of 10 January 2024
      measures: What chapter 4, section 2 of the Act asks of the exporter
      checkFrequency: Once a year
      checkMethod: Questionnaire and interview
      foreignSystem: Access by authorities under the CLOUD Act; not used so far
    checks: [{ key: first, on: 2024-01-10, implementation: As agreed }]
  - key: consent
    name: Helpers
    kind: PROVISION
    exporter: tokyo
    importer: helpers
    countries: [AU]
    grounds: [{ key: consent, law: JP, code: JP.CONSENT }]
    equivalentAction: { foreignSystem: "Privacy Act 1988", measures: As its policy has it }
`;

describe("Japan's documents of the example", () => {
  let register: ServedRegister;
  const at = { on: '2023-02-22' };
  const document = async (language = 'en') => (await register.get(DOCUMENT, { at, language })).disclosures.japan;

  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
    await register.apply(EXAMPLE);
  });
  afterAll(() => register.destroy());

  it('lack of the joint use what the notice leaves out: the items, and the name of the representative', async () => {
    const { complete, jointUse, jointUses } = await document();

    expect(complete).toBe(false);
    expect(jointUses).toHaveLength(1);
    expect(jointUse).toMatchObject({
      items: [],
      scope: 'Infobip Group',
      purposes: ["All purposes of Infobip's own processing activities"],
      manager: {
        name: 'Infobip G.K.',
        address: 'Dai-3 Meiwa Bldg. 4F, 4-31-3 Shinbashi, Minato-ku, Tokyo 105-0004',
        representative: null,
      },
    });
    expect(jointUse.gaps).toEqual([
      { article: '27(5)(iii)', message: expect.stringContaining('items of personal data') },
      { article: '27(5)(iii)', message: expect.stringContaining('representative') },
    ]);
  });

  it('ask for a ground for the joint users, of whom none is known to be in Japan', async () => {
    const { foreignProvision } = await document();
    const [jointUse] = foreignProvision.rows;

    expect(jointUse).toMatchObject({ recipient: 'Infobip Group', country: null, basis: null });
    expect(jointUse.gaps).toEqual([{ article: '28(1)', message: expect.stringContaining('joint use alone') }]);
  });

  it('lack of the recipients abroad their countries, checks, foreign systems and whether all is well', async () => {
    const { foreignProvision, gaps } = await document();
    const [, recipients] = foreignProvision.rows;

    expect(recipients).toMatchObject({
      basis: 'JP.EQUIV',
      country: null,
      systemEstablishedBy: expect.stringContaining('contractual duties'),
      equivalentMeasures: expect.stringContaining('Reasonable endeavours'),
      checkFrequency: null,
      checkMethod: null,
      foreignSystem: null,
      impairment: null,
      response: null,
      lastCheckedOn: null,
    });
    expect(articles(recipients.gaps)).toEqual(['Rule 18(3)(iii)', 'Rule 18(3)(iv)', 'Rule 18(3)(v)', 'Rule 18(3)(vi)']);
    expect(foreignProvision.rows).toHaveLength(2);
    expect(gaps).toHaveLength(2 + 1 + 4 + 2); // the last: the representative (32(1)(i)), the external environment (iv)
  });

  it('have their headings and what is missing in Japanese, and data as entered and marked with their language', async () => {
    const { title, headings, jointUse, foreignProvision } = await document('ja');

    expect(title).toBe('個人データの共同利用及び外国にある第三者への提供に関する事項');
    expect(headings).toContainEqual({ key: 'foreignProvision', text: '外国にある第三者への提供（法第28条第1項）' });
    expect(jointUse.scope).toBe('[en] Infobip Group');
    expect(jointUse.gaps[0].message).toContain('共同して利用される個人データの項目が記載されていません');
    expect(foreignProvision.rows[1].gaps[1].message).toContain('当該外国の名称が記載されていません');
  });

  it('are not written in German, and there was no such law in 2004', async () => {
    expect((await register.ask(DOCUMENT, { language: 'de' })).errors?.[0]).toMatchObject({
      message: expect.stringContaining('en, ja'),
      extensions: { code: 'INVALID' },
    });
    expect((await register.ask(DOCUMENT, { at: { on: '2004-12-31' } })).errors?.[0]?.extensions.code).toBe(
      'NO_SUCH_LAW',
    );
  });
});

describe('A register that states what Japan asks for', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2024-03-01T12:00:00Z')) });
    await register.apply(STATED);
  });
  afterAll(() => register.destroy());

  it('has complete documents', async () => {
    const { japan } = (await register.get(DOCUMENT, { at: { on: '2024-02-01' } })).disclosures;

    expect(japan.gaps).toEqual([]);
    expect(japan.complete).toBe(true);
    expect(japan.jointUse).toMatchObject({
      items: ['Names', 'E-mail addresses'],
      manager: { name: 'Acme K.K.', address: '1 Chiyoda, Tokyo', representative: 'Hanako Sato' },
    });
    expect(japan.foreignProvision.rows).toMatchObject([
      { recipient: 'Helpers Ltd', country: 'AU', basis: 'JP.CONSENT' },
      { recipient: 'Acme Inc.', country: 'US', basis: 'JP.EQUIV', lastCheckedOn: '2024-01-10' },
    ]);
    expect(japan.consentInformation.rows).toMatchObject([
      { recipient: 'Helpers Ltd', country: 'AU', system: 'Privacy Act 1988', measures: 'As its policy has it' },
    ]);
  });

  it.each([
    ['2025-01-10', []],
    ['2025-01-11', [{ rule: 'JP.EQUIVALENT_ACTION.CHECK', severity: 'ERROR', path: 'checks' }]],
  ])('is judged on %s, a year after the check', async (on, nodes) => {
    const { findings } = await register.get(
      '{ findings(filter: { law: "JP" }, at: { on: "ON" }) { nodes { rule severity path } } }'.replace('ON', on),
    );
    expect(findings.nodes).toEqual(nodes);
  });
});
