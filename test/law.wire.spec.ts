import { knownLaws } from '#law';
import { ServedRegister, SetClock } from './over-the-wire.js';

const ENTRY = 'article evidence { tag sources { title addresses } } isVerified note from precision to toPrecision';
const WHOLE = `
  code name on lawVersion isInForce
  acts { name isEnforced enforcedFrom ${ENTRY} }
  regulators { name alsoCalled ${ENTRY} }
  record { required controllerItems { key name wherePossible ${ENTRY} } processorItems { key } form exemption instead ${ENTRY} }
  terms { controller processor dataSubject officer others { key text } ${ENTRY} }
  grounds { law code name kind instruments limit occasional besideAnother selfJudged onlyFor priorFiling ${ENTRY} }
  lookedThroughUntil recognitionsKnownUntil
  recognitions { law ground countries act name alsoCalled scope { words certificate stated excludes } ended ${ENTRY} }
  endedRecognitions { act ended to }
  instruments { law kind version alsoCalled name signableTo modules { number name note } options { key text } replacedBy ${ENTRY} }
  transferDuties { of text ${ENTRY} }
  breachClocks { whom within days words startsWith condition ${ENTRY} }
  consentAges { age region ${ENTRY} }
  legalBases { known ${ENTRY} }
  items { name items { key name wherePossible ${ENTRY} } }`;

let register: ServedRegister;
const law = async (on?: string) => {
  const { jurisdictions } = await register.get(`query ($on: Date) { jurisdictions(on: $on) { ${WHOLE} } }`, { on });
  return new Map<string, Record<string, never>>(
    jurisdictions.map((one: { code: string }) => [one.code, one]),
    // biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
  ) as Map<string, any>;
};
const refusal = async (query: string) => (await register.ask(query)).errors![0]!;
// biome-ignore lint/suspicious/noExplicitAny: as above
const codes = (all: any[]) => all.map(({ code }) => code);

beforeAll(async () => {
  register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
});
afterAll(() => register.destroy());

describe('The law over the API', () => {
  it('is that of every jurisdiction of the data, whole, each entry with its article and its evidence', async () => {
    const all = await law();
    expect([...all.keys()].slice(0, 3)).toEqual(['EU', 'UK', 'CH']);
    expect([...all.keys()]).toEqual(knownLaws());
    const eu = all.get('EU');
    expect(eu).toMatchObject({ on: '2026-11-25', isInForce: true, record: { required: 'YES', article: '30' } });
    expect(eu.record.controllerItems[0]).toMatchObject({ key: 'CONTROLLER', article: '30(1)(a)', isVerified: true });
    for (const { acts, grounds } of all.values())
      for (const { article, evidence } of [...acts, ...grounds])
        expect([article, evidence]).toEqual([expect.stringMatching(/./), expect.arrayContaining([expect.anything()])]);
  });

  it('has its texts in the language of the reader, with the terms of the law, and says which are English', async () => {
    const texts = `name inEnglish`;
    const asked = async (code: string, language?: string) =>
      (
        await register.get(
          `query ($code: String!, $language: LanguageTag) { jurisdiction(code: $code, language: $language) {
            acts { ${texts} note } regulators { ${texts} } record { form exemption instead note inEnglish } terms { controller inEnglish }
            grounds { ${texts} limit priorFiling } instruments { ${texts} } recognitions { inEnglish scope { words } }
            transferDuties { text inEnglish } breachClocks { condition inEnglish } consentAges { inEnglish } legalBases { inEnglish }
            items { inEnglish leavesOut items { key name onlyFor inEnglish } } } }`,
          { code, language },
        )
      ).jurisdiction;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const left = (value: any): string[] =>
      typeof value === 'object' && value !== null
        ? [...(value.inEnglish ?? []), ...Object.values(value).flatMap(left)]
        : [];
    for (const language of ['de', 'fr', 'ja', 'ko'])
      for (const code of ['EU', 'UK', 'CH', 'JP', 'KR']) expect(left(await asked(code, language))).toEqual([]);
    const [japan, swiss, argentine] = [await asked('JP', 'ja'), await asked('CH', 'de'), await asked('AR', 'de-AT')];
    expect(japan.regulators).toMatchObject([{ name: '個人情報保護委員会' }]);
    expect(japan.terms.controller).toBe('personal information handling business operator (個人情報取扱事業者)');
    expect(JSON.stringify(swiss.items)).toContain('Bearbeitungszweck');
    expect(left(argentine)).toContain('Decree 1558/2001');
    expect(left(await asked('AR', 'en'))).toEqual([]);
    expect(await asked('AR')).toEqual(await asked('AR', 'en'));
  });

  it('lists the places that each scalar takes, countries last', async () => {
    const { places } = await register.get('{ places { code scalars } }');
    const taking = (scalar: string): string[] =>
      places.flatMap(({ code, scalars }: { code: string; scalars: string[] }) =>
        scalars.includes(scalar) ? code : [],
      );
    expect(taking('CountryCode')).toHaveLength(249);
    expect(taking('Destination').slice(0, 2)).toEqual(['EPO', 'AD']);
    expect(taking('Place').slice(0, 3)).toEqual(['EU', 'EEA', 'AD']);
    const jurisdictions = taking('JurisdictionCode');
    const parts = knownLaws().filter((code) => code.includes('-'));
    expect(jurisdictions.slice(0, jurisdictions.indexOf('AD'))).toEqual(['ALL', 'EU', 'UK', ...parts]);
  });

  it('says how each law concerns the organisation at a moment', async () => {
    const concerning = async (at: object) => {
      const { jurisdictions } = await register.get('query ($at: Moment) { jurisdictions { code concerns(at: $at) } }', {
        at,
      });
      return jurisdictions.filter(({ concerns }: { concerns: string[] }) => concerns.length > 0);
    };
    const before = await concerning({});
    await register.apply('parties: [{ key: seoul, name: Acme Seoul, country: KR, group: true }]');
    expect(before).toEqual([]);
    expect(await concerning({})).toEqual([{ code: 'KR', concerns: ['SEAT'] }]);
    expect(await concerning({ on: '2000-01-01' })).toEqual([]);
  });

  it('shows the sources behind its evidence, and what is not verified as such', async () => {
    const { record, acts } = (await law()).get('AE');
    expect(record).toMatchObject({ required: 'YES', isVerified: false });
    expect(acts[0]).toMatchObject({ isEnforced: false, enforcedFrom: null }); // its duties begin with the executive regulations
    const { openPoints } = (
      await register.get('{ lawData { openPoints { code law date isVerified evidence { tag } } } }')
    ).lawData;
    expect(openPoints).toContainEqual({
      code: 'IN.DPDP',
      law: 'IN',
      date: '2027-05-13',
      isVerified: false,
      evidence: [{ tag: 'S33' }, { tag: 'UNVERIFIED' }],
    });
  });

  it.each([
    ['2023-09-13', false],
    ['2023-09-14', true],
  ])('on %s: the Saudi law is in force: %s', async (on, isInForce) => {
    const saudi = (await law(on)).get('SA');
    expect(saudi.isInForce).toBe(isInForce);
    expect(saudi.grounds.length > 0).toBe(isInForce);
    const { data, errors } = await register.ask(`{ jurisdiction(code: "SA", on: "${on}") { code } }`);
    expect(isInForce ? data.jurisdiction : errors![0]!.extensions.code).toEqual(
      isInForce ? { code: 'SA' } : 'NO_SUCH_LAW',
    );
  });

  it('of a member state is the EU’s, and of GB that of the UK', async () => {
    const { de, gb } = await register.get(
      '{ de: jurisdiction(code: "DE") { code } gb: jurisdiction(code: "GB") { code } }',
    );
    expect([de.code, gb.code]).toEqual(['EU', 'UK']);
  });

  it.each([
    'jurisdiction(code: "XX") { code }',
    'transferGrounds(law: "XX") { code }',
    'recognitions(law: "XX") { act }',
  ])('asked %s lists the laws that it knows', async (field) => {
    const { message, extensions } = await refusal(`{ ${field} }`);
    expect(extensions.code).toBe('UNKNOWN_LAW');
    expect(message).toContain('EU, UK, CH, AR');
  });

  it.each([
    ['2020-07-15', 'Privacy Shield'],
    ['2023-07-09', undefined],
    ['2023-07-10', '(EU) 2023/1795'],
  ])('recognised the United States on %s by %s', async (on, act) => {
    const { recognitions } = await register.get(
      'query ($on: Date) { recognitions(on: $on, law: "EU") { act name countries } }',
      { on },
    );
    const [us] = recognitions.filter((one: { countries: string[] }) => one.countries.includes('US'));
    if (act === undefined) expect(us).toBeUndefined();
    else expect(`${us.act} ${us.name}`).toContain(act);
  });

  it('knows the recognitions that ended, and why', async () => {
    const { recognitions } = await register.get('{ recognitions(law: "EU", ended: true) { countries to ended } }');
    expect(recognitions).toContainEqual({
      countries: ['US'],
      to: '2020-07-16',
      ended: expect.stringMatching(/Schrems|C-311/),
    });
  });

  it('says what begins, changes and ends between two days, of the laws that are asked for', async () => {
    const changes = async (laws: string[], from = '2026-09-10', to?: string) => {
      const { lawChanges } = await register.get(
        `query ($from: Date!, $to: Date, $laws: [String!]) {
          lawChanges(from: $from, to: $to, laws: $laws) { on law turn part list key name article fromEvidence { tag } }
        }`,
        { from, to, laws },
      );
      return lawChanges;
    };
    expect(await changes(['KR'], '2026-09-10', '2026-09-11')).toContainEqual({
      ...{ on: '2026-09-11', law: 'KR', turn: 'BEGINS', part: 'items', list: 'PRIVACY_OFFICER', key: 'APPOINTMENT' },
      ...{ name: expect.stringMatching(/./), article: '31(3)', fromEvidence: expect.anything() },
    });
    expect(await changes(['KR'], '2026-09-11', '2026-09-11')).toEqual([]);
    const { extensions } = await refusal('{ lawChanges(from: "2026-01-01", laws: ["KR", "XX"]) { on } }');
    expect(extensions).toMatchObject({ code: 'UNKNOWN_LAW', path: 'laws.1' });
  });

  it('says until when a law was looked through, if that is known, and what is not known of a day', async () => {
    const laws = await law('2026-12-03');
    expect(['CL', 'EU', 'KE', 'US-VA'].map((code) => laws.get(code).lookedThroughUntil)).toEqual([
      '2026-10-06',
      '2026-10-09',
      null,
      null,
    ]);
    const agency = laws.get('QA').regulators[0];
    expect(agency).toMatchObject({ from: '2021-12-31', precision: 'YEAR', toPrecision: null });
    const korea = laws.get('UY').recognitions.find(({ act }: { act: string }) => act.endsWith('63/023'));
    expect(korea).toMatchObject({ from: '2023-11-30', precision: 'MONTH' }); // that of its open point
  });

  it('says from when the law is known, and which list is that of its record', async () => {
    const { eu, pk } = await register.get(
      '{ eu: jurisdiction(code: "EU") { knownFrom items { name isOfRecord } } pk: jurisdiction(code: "PK") { knownFrom } }',
    );
    const ofRecord = eu.items.filter(({ isOfRecord }: { isOfRecord: boolean }) => isOfRecord);
    expect([eu.knownFrom, ofRecord.map(({ name }: { name: string }) => name)]).toEqual(['2018-05-25', ['ART30_1']]);
    expect(pk.knownFrom).toBeNull();
  });

  it.each([
    ['2024-08-31', true],
    ['2024-09-01', false],
  ])('on %s codes of conduct serve in Saudi Arabia: %s', async (on, served) => {
    const { transferGrounds } = await register.get(
      'query ($on: Date) { transferGrounds(law: "SA", on: $on) { code law article isVerified } }',
      { on },
    );
    expect(codes(transferGrounds).includes('SA.COC')).toBe(served);
  });

  it('has a ground where there is no law, which says so', async () => {
    const { transferGrounds, jurisdiction } = await register.get(
      '{ transferGrounds(law: "PK") { code kind } jurisdiction(code: "PK") { isInForce acts { name } } }',
    );
    expect(transferGrounds).toEqual([{ code: 'PK.NONE', kind: 'RULE' }]);
    expect(jurisdiction).toEqual({ isInForce: false, acts: [] });
  });
});

describe('A transfer to an international organisation', () => {
  beforeAll(() =>
    register.apply(`
effectiveOn: 2024-01-01
parties:
  - { key: acme, name: Acme, country: DE }
  - { key: office, name: European Patent Office }
transfers:
  - key: patents
    kind: PROVISION
    exporter: acme
    importer: office
    countries: [EPO]
    jurisdictions: [EU, JP, KR]
    grounds: [{ key: list, law: EU, code: EU.ADEQ }]
`),
  );

  it.each([
    ['2025-07-14', 1],
    ['2025-07-15', 0],
  ])('rests on the adequacy decision on it since that was made: on %s, %i finding', async (on, count) => {
    const { findings, transfers } = await register.get(
      `query ($at: Moment) {
        findings(at: $at, filter: { rule: "EU.RECOGNITION.NONE" }) { totalCount }
        transfers(at: $at, filter: { country: "EPO" }) { nodes { countries } }
      }`,
      { at: { on } },
    );
    expect(findings.totalCount).toBe(count);
    expect(transfers.nodes).toEqual([{ countries: ['EPO'] }]);
  });

  it('goes by its abbreviation in every language of a document', async () => {
    const { disclosures } = await register.get(`{
      disclosures(language: "ja") { japan { foreignProvision { rows { country countryName } } } }
    }`);
    expect(disclosures.japan.foreignProvision.rows).toEqual([{ country: 'EPO', countryName: 'EPO' }]);
  });
});
