import { EXAMPLE, ServedRegister } from './over-the-wire.js';

const QUERY = `query ($party: ID!, $role: ActivityRole!, $law: String!, $at: Moment, $language: Language) {
  disclosures(at: $at, language: $language) {
    article30(party: $party, role: $role, law: $law) {
      complete title lawVersion
      headings { key text }
      controller { name address email representative { name email } dataProtectionOfficer { name email } }
      records { reference title onBehalfOf purposes dataSubjects dataCategories recipients recipientRows { name works uses { condition dataCategories } } transfers { recipient countries safeguard } erasure securityMeasures }
      gaps { article message isVerified }
    }
  }
}`;
const SWISS = `query ($party: ID, $at: Moment) { disclosures(at: $at) { switzerland(party: $party) { complete records { reference } gaps { article } } } }`;

let register: ServedRegister;
let id: Record<string, string>;

beforeAll(async () => {
  register = await ServedRegister.start();
  await register.apply(EXAMPLE);
  const { parties } = await register.get('{ parties { nodes { id key } } }');
  id = Object.fromEntries(parties.nodes.map((party: { key: string; id: string }) => [party.key, party.id]));
});
afterAll(() => register.destroy());

async function record(law: string, role = 'CONTROLLER', more = {}) {
  const { disclosures } = await register.get(QUERY, { party: id['infobip-limited'], role, law, ...more });
  return disclosures.article30;
}
const refused = async (variables: object) =>
  (await register.ask(QUERY, { party: id['infobip-limited'], role: 'CONTROLLER', law: 'EU', ...variables }))
    .errors?.[0];

interface Row {
  readonly reference: string;
  readonly recipientRows: readonly { readonly name: string; readonly works: readonly string[] }[];
  readonly transfers: readonly { readonly countries: readonly string[]; readonly safeguard: string | null }[];
}
const WITHOUT_COUNTRY =
  'The transfer “Transfers outside the European Economic Area” names no country. State every third country that the data go to.';
const WITHOUT_NAME = 'is not stated. Enter it in the contact.';

describe('The records of Art 30 of the published register', () => {
  it.each(['2023-02-22', '2026-11-24'])(
    'is one of a controller under the GDPR on %s, incomplete for what is missing',
    async (on) => {
      const { complete, controller, records, gaps } = await record('EU', 'CONTROLLER', { at: { on } });

      expect(complete).toBe(false);
      expect(controller).toEqual({
        name: 'Infobip Limited',
        address: '35-38 New Bridge Street, Fifth Floor, London EC4V 6BW, United Kingdom',
        email: null,
        representative: { name: null, email: 'data-protection-officer@infobip.com' },
        dataProtectionOfficer: { name: null, email: 'data-protection-officer@infobip.com' },
      });
      expect(gaps).toEqual([
        {
          article: '30(1)(a)',
          message: `The name of the representative of Infobip Limited ${WITHOUT_NAME}`,
          isVerified: true,
        },
        {
          article: '30(1)(a)',
          message: `The name of the data protection officer of Infobip Limited ${WITHOUT_NAME}`,
          isVerified: true,
        },
        { article: '30(1)(e)', message: WITHOUT_COUNTRY, isVerified: true },
      ]);
      expect(records.map(({ reference }: Row) => reference)).toEqual(
        '5.1.1 5.1.2 5.1.3 5.2 5.3 5.4 5.5 5.6.1 5.6.2 5.6.3 5.7 5.8 5.9 5.10'.split(' '),
      );
      for (const { transfers } of records as Row[])
        expect(transfers).toEqual([
          {
            recipient: 'the recipients that this record names',
            countries: [],
            safeguard: expect.stringMatching(/^Standard contractual clauses of the Commission/),
          },
        ]);
    },
  );

  it('is one under the law of the UK, by whose law the clauses of the EU are no safeguard and the EU is abroad', async () => {
    const { gaps, records, controller } = await record('GB');

    expect(gaps.map(({ message }: { message: string }) => message)).toEqual([
      `The name of the data protection officer of Infobip Limited ${WITHOUT_NAME}`,
      WITHOUT_COUNTRY,
      'The transfer “Transfers outside the European Economic Area” states no ground under the UK GDPR. State on which one it relies.',
      expect.stringMatching(
        /^Workday Ltd holds data abroad \(European Union\), and no transfer with a ground is registered/,
      ),
    ]);
    expect(controller.representative).toBeNull();
    const recruitment = records.find(({ reference }: Row) => reference === '5.8');
    expect(recruitment.transfers).toEqual([
      { recipient: 'the recipients that this record names', countries: [], safeguard: null },
      { recipient: 'Workday Ltd', countries: ['EU'], safeguard: null },
    ]);
    expect(recruitment.recipientRows[0]).toMatchObject({ name: 'Workday Ltd', works: [expect.any(String)], uses: [] });
  });

  it.each(['EU', 'UK'])(
    'names under the law of the %s each recipient once, for what it does, and no general statement or own staff',
    async (law) => {
      for (const { recipientRows } of (await record(law)).records as Row[]) {
        const names = recipientRows.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => /section 6|own (?:product|recruitment)/.test(name))).toEqual([]);
      }
    },
  );

  it('shows in the record of office visits no provider of communications', async () => {
    const visits = (await record('EU')).records.find(({ reference }: Row) => reference === '5.10');
    const names = visits.recipientRows.map(({ name }: { name: string }) => name);
    expect(names).not.toEqual([]);
    expect(names.filter((name: string) => /Whatsapp|Viber|communications/i.test(name))).toEqual([]);
    expect(visits.recipientRows).toContainEqual({
      name: 'Infobip Affiliates',
      works: [],
      uses: [{ condition: expect.stringMatching(/^In day-to-day activities/), dataCategories: [] }],
    });
  });

  it('is one of a processor, which names a class in the place of each controller', async () => {
    const { records, gaps } = await record('EU', 'PROCESSOR');

    expect(records).toMatchObject([
      {
        reference: '5.1.2/processor',
        onBehalfOf: ['Customers'],
        erasure: expect.arrayContaining([
          'Content of communications: on the instruction of the controller; except for: local law, a request of an authority, a legal claim.',
        ]),
      },
    ]);
    expect(gaps.map(({ article }: { article: string }) => article)).toEqual([
      '30(2)(a)',
      '30(2)(a)',
      '30(2)(a)',
      '30(2)(a)',
      '30(2)(c)',
    ]);
  });

  it('speaks French, and leaves what was entered as it was, marked with its language', async () => {
    const { title, headings, records, gaps } = await record('EU', 'CONTROLLER', { language: 'fr' });

    expect(title).toBe('Registre des activités de traitement d’un responsable du traitement (art. 30, par. 1, RGPD)');
    expect(headings).toContainEqual({ key: 'purposes', text: 'Finalités du traitement' });
    expect(records[0]).toMatchObject({
      title: '[en] Customer contracts, accounts and support',
      erasure: expect.arrayContaining([
        expect.stringMatching(
          /^\[en\] Account users .*: 12 mois après : \[en\] end of the business relationship with the customer; sauf : droit local/,
        ),
      ]),
    });
    expect(gaps.at(-1).message).toBe(
      'Le transfert «\u00a0[en] Transfers outside the European Economic Area\u00a0» ne nomme aucun pays. Indiquez chaque pays tiers de destination.',
    );
  });

  it('says what is missing to its reader, whose language is another one than that of the document', async () => {
    const { disclosures } = await register.get(
      `query ($party: ID!) { disclosures(language: "fr") { article30(law: "EU", party: $party, role: CONTROLLER) {
        gaps { article of: article(language: "ja") message(language: "ja") } } } }`,
      { party: id['infobip-limited'] },
    );
    expect(disclosures.article30.gaps.at(-1)).toEqual({
      article: 'art. 30, par. 1, point e), RGPD',
      of: '第30条第1項(e)',
      message:
        '移転「Transfers outside the European Economic Area」に国が記載されていません。データの移転先である第三国をすべて記載してください。',
    });
  });

  it.each([
    [{ law: 'Atlantis' }, 'UNKNOWN_LAW', /Known are: EU, UK, CH/],
    [{ law: 'KR' }, 'INVALID', /made for the law of the EU and of the UK. For KR ask for `korea`/],
    [{ law: 'AR' }, 'INVALID', /No such document is made for AR/],
    [{ party: 'party-none' }, 'NOT_FOUND', /`parties` lists/],
    [{ language: 'ko' }, 'INVALID', /It is written in: en, fr, de/],
    [{ at: { on: '2018-05-24' } }, 'NO_SUCH_LAW', /no such law on that date/],
  ])('is refused where asked for with %j: %s', async (variables, code, message) => {
    expect(await refused(variables)).toMatchObject({ extensions: { code }, message: expect.stringMatching(message) });
  });
});

describe('The Swiss record of the published register', () => {
  it('is one of the company that is asked for, since the law asks for one', async () => {
    const of = (on: string, party?: string) => register.ask(SWISS, { party, at: { on } });

    const { switzerland } = (await of('2026-11-24', id['infobip-limited'])).data.disclosures;
    expect(switzerland.records).toHaveLength(15);
    expect(switzerland.complete).toBe(false);
    expect(new Set(switzerland.gaps.map(({ article }: { article: string }) => article))).toEqual(
      new Set(['12(2)(g)', '12(3)', '12(3), 12(2)(g)']),
    );
    expect((await of('2023-08-31')).errors?.[0]).toMatchObject({ extensions: { code: 'NO_SUCH_LAW' } });
  });
});

describe('A regulator', () => {
  it('is shown the records that its own law asks for, of what has been approved', async () => {
    await register.lock();
    const of = async (jurisdiction: string) => {
      const token = await register.key({ role: 'REGULATOR', jurisdictions: [jurisdiction], until: '2999-12-31' });
      return register.ask(QUERY, { party: id['infobip-limited'], role: 'CONTROLLER', law: 'EU' }, token);
    };

    expect((await of('KR')).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const { records, gaps } = (await of('FR')).data.disclosures.article30;
    expect(records).toEqual([]);
    // What a regulator cannot see can still exist, so gaps are reported only for parties that it can see.
    expect(gaps.map(({ message }: { message: string }) => message)).toEqual([
      `The name of the representative of Infobip Limited ${WITHOUT_NAME}`,
      `The name of the data protection officer of Infobip Limited ${WITHOUT_NAME}`,
    ]);
  });
});
