import { Law } from '#law';
import { snapshotOf, type Things } from '../../../findings/src/testing.js';
import { type Language, saying } from '../shared/words.js';
import { type Article30Request, article30 } from './document.js';
import { ARTICLE30_WORDS } from './words.js';

const TODAY = '2026-11-24';
const acme = {
  id: 'party-acme',
  name: 'Acme Ltd',
  country: 'GB',
  address: '1 Lane, London',
  group: true,
  officers: [
    { role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact: 'contact-dpo' },
    { role: 'EU_REPRESENTATIVE', jurisdictions: ['EU'], contact: 'contact-rep' },
  ],
} as const;
const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };
const dpo = { id: 'contact-dpo', name: 'Dana Doe', email: 'dpo@acme.example' };
const rep = { id: 'contact-rep', name: 'Rep GmbH', email: 'rep@acme.example' };

const named = (key: string) => ({ key, name: key }) as never;
/** An activity with a complete record, but without a legal basis and a source. */
const letters = {
  id: 'activity-letters',
  reference: '5.2',
  title: 'Letters',
  controllers: [acme.id],
  purposes: [{ key: 'post', description: 'Post', legalBases: [] }] as never,
  dataSubjects: [named('customers')],
  dataCategories: [named('addresses')],
  recipients: [named('the post')],
  retention: [{ key: 'r', kind: 'PROMPTLY', until: [], unless: [] }] as never,
  securityMeasures: ['Doors are locked'],
};
const scc = (law: string) => ({ key: law, law, code: `${law}.SCC` }) as never;
const unfounded = { id: 'transfer-1', name: 'Abroad', importer: cloud.id, countries: ['US'], activities: [letters.id] };
const abroad = { ...unfounded, grounds: ['EU', 'UK'].map(scc) };

function record(things: Things, request: Partial<Article30Request> = {}, on = TODAY, language: Language = 'en') {
  const snapshot = snapshotOf(on, {
    contact: [dpo, rep],
    party: [acme, cloud],
    processingActivity: [letters],
    ...things,
  });
  const party = snapshot.party(acme.id)!;
  const say = saying(ARTICLE30_WORDS, language, 'The record');
  return article30(
    { snapshot, law: new Law().on(on), language, say },
    { party, role: 'CONTROLLER', code: 'EU', ...request },
  );
}
const missing = (...args: Parameters<typeof record>) =>
  record(...args).gaps.map(({ article, message }) => `${article} ${message}`);

describe('The record of Art 30(1)', () => {
  it('is complete without a legal basis and without a source', () => {
    expect(record({ transfer: [abroad] })).toMatchObject({
      complete: true,
      gaps: [],
      title: 'Record of processing activities of a controller (Art 30(1) GDPR)',
      controller: {
        name: 'Acme Ltd',
        address: '1 Lane, London',
        representative: { name: 'Rep GmbH', email: 'rep@acme.example' },
        dataProtectionOfficer: { name: 'Dana Doe', email: 'dpo@acme.example' },
      },
      records: [
        {
          reference: '5.2',
          title: 'Letters',
          purposes: ['Post'],
          dataSubjects: ['customers'],
          dataCategories: ['addresses'],
          recipientRows: [
            { name: 'the post', works: [], uses: [] },
            { name: 'Cloud Inc', works: [], uses: [] },
          ],
          transfers: [{ recipient: 'Cloud Inc', countries: ['US'] }],
          erasure: ['Promptly erased.'],
          securityMeasures: ['Doors are locked'],
        },
      ],
    });
  });

  it.each([
    ['30(1)(b)', { purposes: [] }],
    ['30(1)(c)', { dataSubjects: [] }],
    ['30(1)(c)', { dataCategories: [] }],
    ['30(1)(d)', { recipients: [] }],
    ['30(1)(f)', { retention: [] }],
    ['30(1)(g)', { securityMeasures: [] }],
  ])('lacks what %s asks for', (article, change) => {
    const { complete, gaps } = record({ processingActivity: [{ ...letters, ...change }] });
    expect(complete).toBe(false);
    expect(gaps.map((gap) => gap.article)).toEqual([article]);
    expect(gaps[0]!.message).toContain('5.2 (Letters)');
  });

  it('includes what applies to every activity, and processors as recipients', () => {
    const things: Things = {
      processingActivity: [{ ...letters, recipients: [], retention: [], securityMeasures: [] }],
      engagement: [{ id: 'engagement-1', processor: cloud.id, activities: [letters.id] }],
      jurisdictionProfile: [
        {
          id: 'profile-all',
          code: 'ALL',
          recipients: [named('affiliates')],
          retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED', until: [], unless: [], condition: 'always' }] as never,
          securityMeasures: ['Staff is trained'],
        },
      ],
    };
    expect(record(things)).toMatchObject({
      complete: true,
      records: [
        {
          recipientRows: [
            { name: 'Cloud Inc', works: ['Hosting'], uses: [] },
            { name: 'affiliates', works: [], uses: [] },
          ],
          erasure: ['As long as the purpose needs the data (always).'],
          securityMeasures: ['Staff is trained'],
        },
      ],
    });
  });

  it('is not complete while a transfer has no country, and reports it once for all of its activities', () => {
    const everywhere = { ...abroad, countries: [], activities: [], jurisdictions: ['ALL'] };
    const things = { processingActivity: [letters, { ...letters, id: 'activity-2' }], transfer: [everywhere] };
    const { complete, records } = record(things);
    expect(complete).toBe(false);
    expect(records.map(({ transfers }) => transfers)).toEqual(
      Array(2).fill([expect.objectContaining({ recipient: 'Cloud Inc', countries: [], country: undefined })]),
    );
    expect(records.map(({ gaps }) => gaps.length)).toEqual([1, 1]);
    expect(missing(things)).toEqual([
      '30(1)(e) The transfer “Abroad” names no country. State every third country that the data go to.',
    ]);
  });

  it.each([
    ['EU', ['FR'], []],
    ['EU', ['FR', 'GB'], ['GB']],
    ['UK', ['FR', 'GB'], ['FR']],
    ['UK', ['GB'], []],
  ] as const)('under the law of the %s shows of %j what is abroad: %j', (code, countries, shown) => {
    const { records } = record({ transfer: [{ ...abroad, countries }] }, { code });
    expect(records[0]!.transfers.flatMap(({ countries }) => countries)).toEqual(shown);
  });

  it('shows a transfer under its own exporter alone, and none of a party to itself', () => {
    const tokyo = { id: 'party-tokyo', name: 'Acme KK', country: 'JP', group: true };
    const leeds = { id: 'party-leeds', name: 'Acme Leeds Ltd', country: 'GB', group: true };
    const processingActivity = [{ ...letters, controllers: [acme.id, leeds.id] }];
    const sent = (transfer: object) =>
      record(
        { party: [acme, cloud, tokyo, leeds], processingActivity, transfer: [{ ...abroad, ...transfer }] },
        { code: 'UK' },
      ).records[0]!.transfers;
    expect(sent({ exporter: acme.id })).toHaveLength(1);
    expect(sent({})).toHaveLength(1);
    for (const transfer of [{ exporter: tokyo.id }, { exporter: leeds.id }, { importer: acme.id }])
      expect(sent(transfer)).toEqual([]);
  });

  it('names as a gap a transfer that its exporter sends from activities of others, because no record has it', () => {
    const other = { ...letters, id: 'activity-other', controllers: ['party-leeds'] };
    const leeds = { id: 'party-leeds', name: 'Acme Leeds Ltd', country: 'GB' };
    const lacking = (engagement: Things['engagement'] = []) =>
      missing({
        party: [acme, cloud, leeds],
        processingActivity: [letters, other],
        transfer: [{ ...abroad, exporter: acme.id, activities: [other.id] }],
        engagement,
      });
    expect(lacking()).toEqual([
      '30(1)(e) Acme Ltd exports the transfer “Abroad” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.',
    ]);
    expect(lacking([{ id: 'engagement-1', processor: acme.id, activities: [other.id] }])).toEqual([]);
  });

  it('names as a gap a transfer without a ground, and one to countries whose recognition is not stated', () => {
    const words = (countries: string[], code: 'EU' | 'UK' = 'EU') =>
      missing({ transfer: [{ ...unfounded, countries }] }, { code });
    expect(words(['US'])).toEqual([
      '44 The transfer “Abroad” states no ground under the GDPR. State on which one it relies.',
    ]);
    expect(words(['JP'])).toEqual([expect.stringMatching(/^44 .* its countries are recognised/)]);
    expect(words(['US'], 'UK')).toEqual([
      expect.stringMatching(/^44A The transfer “Abroad” states no ground under the UK GDPR/),
    ]);
    expect(missing({ transfer: [{ ...unfounded, grounds: [scc('EU')] }] }, { code: 'UK' })).toHaveLength(1);
  });

  it('shows places abroad of processors without a registered transfer', () => {
    const placed = { id: 'engagement-1', processor: cloud.id, activities: [letters.id], locations: ['EU', 'US'] };
    const engagement = [placed];
    const shown = (things: Things, code: 'EU' | 'UK') =>
      record({ engagement, ...things }, { code }).records[0]!.transfers.flatMap(({ countries }) => countries);
    expect(shown({}, 'EU')).toEqual(['US']);
    expect(shown({}, 'UK')).toEqual(['EU', 'US']);
    expect(shown({ transfer: [{ ...abroad, countries: ['JP'] }] }, 'EU')).toEqual(['JP']);
    expect(shown({ engagement: [{ ...placed, engagedBy: [cloud.id] }] }, 'EU')).toEqual([]);
    expect(missing({ engagement })).toEqual([
      '44 Cloud Inc holds data abroad (United States), and no transfer with a ground is registered. Register the transfer with its ground.',
    ]);
  });

  const relying = (code: string, more = {}) => ({
    ...abroad,
    grounds: [{ key: 'g', law: code.slice(0, 2), code, ...more } as never],
  });

  it('shows the grounds of its own law as safeguards, with their instruments', () => {
    const instrument = { kind: 'SCC', version: '2021/914', modules: [2, 3], signedOn: '2022-01-01' };
    const transfer = [relying('EU.SCC', { instrument, condition: 'where needed' })];
    const safeguard = (code: 'EU' | 'UK', language?: Language) =>
      record({ transfer }, { code }, TODAY, language).records[0]!.transfers[0]!.safeguard;
    expect(safeguard('EU')).toContain('(46(2)(c)), 2021/914, modules 2, 3, signed on 1 January 2022, where needed');
    expect(safeguard('EU', 'fr')).toBe(
      'clauses types de protection des données de la Commission (46(2)(c)), 2021/914, modules 2, 3, signé le 1er janvier 2022, where needed',
    );
    expect(safeguard('UK')).toBeUndefined();
  });

  it.each(['EU', 'UK'] as const)(
    'requires documentation of safeguards for transfers based on compelling interests: %s',
    (code) => {
      expect(missing({ transfer: [relying(`${code}.49CLI`)] }, { code })).toEqual([
        expect.stringMatching(/^30\(1\)\(e\) .*compelling legitimate interests/),
      ]);
      const suspension = { since: '2026-01-01' };
      expect(missing({ transfer: [{ ...relying(`${code}.49CLI`), suspension }] }, { code })).toEqual([]);
      const assessments = [{ key: 'a', on: '2026-01-01', evidence: 'DOC-1' }];
      expect(missing({ transfer: [{ ...relying(`${code}.49CLI`), assessments }] }, { code })).toEqual([]);
      expect(missing({ transfer: [relying(`${code}.SCC`)] }, { code })).toEqual([]);
    },
  );

  it('names the holders of offices', () => {
    expect(
      missing({
        contact: [
          { ...dpo, name: undefined },
          { ...rep, email: undefined },
        ],
      }),
    ).toEqual([
      '30(1)(a) No contact details of the representative of Acme Ltd are stated. Enter them in the contact.',
      '30(1)(a) The name of the data protection officer of Acme Ltd is not stated. Enter it in the contact.',
    ]);
    expect(record({ party: [{ ...acme, country: 'IE', officers: [] }, cloud] })).toMatchObject({
      complete: true,
      controller: { representative: undefined, dataProtectionOfficer: undefined },
    });
    expect(record({}, { code: 'UK' }).controller!.representative).toBeUndefined();
    const heldFor = (jurisdiction: string) => {
      const officers = [{ role: 'DATA_PROTECTION_OFFICER', jurisdictions: [jurisdiction], contact: dpo.id } as const];
      return record({ party: [{ ...acme, officers }, cloud] }).controller!.dataProtectionOfficer?.name;
    };
    expect(['ALL', 'FR', 'KR'].map(heldFor)).toEqual(['Dana Doe', 'Dana Doe', undefined]);
  });

  it('names the officer of the profiles, or whom the company above has appointed for the law, and no officer of others', () => {
    const officer = { role: 'DATA_PROTECTION_OFFICER', contact: dpo.id } as const;
    const silent = { ...acme, officers: [] };
    const named = (things: Things) => record(things).controller!.dataProtectionOfficer?.name;
    const profiled = (code: string) =>
      named({ party: [silent, cloud], jurisdictionProfile: [{ id: `profile-${code}`, code, contacts: [officer] }] });
    const appointedBy = (group: boolean, jurisdictions: string[]) =>
      named({
        party: [
          { ...silent, parent: cloud.id },
          { ...cloud, group, officers: [{ ...officer, jurisdictions }] },
        ],
      });
    expect(['ALL', 'EU', 'KR'].map(profiled)).toEqual(['Dana Doe', 'Dana Doe', undefined]);
    expect([appointedBy(true, ['EU']), appointedBy(true, []), appointedBy(false, ['EU'])]).toEqual([
      'Dana Doe',
      undefined,
      undefined,
    ]);
  });

  it('belongs to a company with a seat or a representative under the law, or says that it has none', () => {
    const lacking = (party: object) => missing({ party: [{ ...acme, ...party }, cloud] });
    expect(lacking({ officers: [] })).toEqual([
      '30(1)(a) As far as the register tells, the GDPR does not apply to Acme Ltd. Name its representative under Art 27, or ask for the record of another party.',
    ]);
    expect(lacking({ officers: [], country: 'IE' })).toEqual([]);
    expect(lacking({})).toEqual([]);
  });

  it('belongs to one company with contact details', () => {
    expect(missing({ party: [{ ...acme, address: undefined }, cloud] })).toEqual([
      expect.stringMatching(/^30\(1\)\(a\) No contact details of Acme Ltd/),
    ]);
    expect(missing({ party: [{ ...acme, class: true }, cloud] })).toEqual([
      expect.stringMatching(/^30\(1\)\(a\) “Acme Ltd” is a class/),
    ]);
  });

  it('includes joint activities with the other controllers, or holds only these', () => {
    const joint = {
      ...letters,
      id: 'activity-2',
      reference: '5.10',
      role: 'JOINT_CONTROLLER',
      controllers: [acme.id, cloud.id],
    } as const;
    const things = { processingActivity: [joint, letters] };
    const recordOf = (role: 'CONTROLLER' | 'JOINT_CONTROLLER') =>
      record(things, { role }).records.map(({ reference, jointControllers }) => [reference, jointControllers.length]);
    expect(recordOf('CONTROLLER')).toEqual([
      ['5.2', 0],
      ['5.10', 1],
    ]);
    expect(recordOf('JOINT_CONTROLLER')).toEqual([['5.10', 1]]);
    expect(missing(things)).toEqual([expect.stringContaining('No contact details of Cloud Inc')]);
  });

  it('is incomplete if it holds nothing', () => {
    expect(missing({ processingActivity: [{ ...letters, controllers: [] }] })).toEqual([
      expect.stringMatching(/^30\(1\) No processing activity names Acme Ltd as controller/),
    ]);
  });
});

describe('The record of Art 30(2)', () => {
  const customer = { id: 'party-customer', name: 'Customer plc', email: 'privacy@customer.example' };
  const hosting = { ...letters, role: 'PROCESSOR', controllers: [acme.id], onBehalfOf: [customer.id] } as const;
  const party = [acme, cloud, customer];
  const role = 'PROCESSOR';

  it('names each controller, and requires neither recipients nor retention', () => {
    const processingActivity = [{ ...hosting, recipients: [], retention: [], dataSubjects: [], dataCategories: [] }];
    const { complete, records, title } = record({ party, processingActivity }, { role });
    expect({ complete, title }).toEqual({
      complete: true,
      title: 'Record of processing activities of a processor (Art 30(2) GDPR)',
    });
    expect(records[0]!.onBehalfOf).toEqual(['Customer plc']);
  });

  it.each([
    ['30(2)(a)', { controllers: [] }],
    ['30(2)(a)', { onBehalfOf: [] }],
    ['30(2)(a)', { onBehalfOf: [cloud.id] }],
    ['30(2)(b)', { purposes: [] }],
    ['30(2)(d)', { securityMeasures: [] }],
  ])('lacks what %s asks for: %j', (article, change) => {
    const { gaps } = record({ party, processingActivity: [{ ...hosting, ...change }] }, { role });
    expect(gaps.map((gap) => gap.article)).toEqual([article]);
  });

  it('is not complete while it names a class of controllers, or no country', () => {
    const classes = [acme, cloud, { ...customer, class: true }];
    const transfer = [{ ...abroad, countries: [] }];
    expect(missing({ party: classes, processingActivity: [hosting], transfer }, { role })).toEqual([
      expect.stringMatching(/^30\(2\)\(a\) “Customer plc” is a class/),
      expect.stringMatching(/^30\(2\)\(c\) The transfer “Abroad” names no country/),
    ]);
  });

  it('belongs to the company that the activity names; if it names none, to every company of the group', () => {
    const other = { id: 'party-other', name: 'Acme GmbH', address: 'Bonn', group: true };
    const count = (controllers: string[], group = true) =>
      record(
        { party: [{ ...acme, group }, other, customer], processingActivity: [{ ...hosting, controllers }] },
        { role },
      ).records.length;
    expect([count([acme.id]), count([other.id]), count([]), count([], false)]).toEqual([1, 0, 1, 0]);
  });
});

describe('The data of the record', () => {
  it('show which are special categories, and which may reveal them (Art 9(1))', () => {
    const category = (key: string, stated: object) => ({ key, name: key, mayReveal: [], ...stated }) as never;
    const dataCategories = [
      category('name', {}),
      category('diagnosis', { special: 'YES' }),
      category('meals', { mayReveal: ['HEALTH'] }),
    ];
    const { records, headings } = record({ processingActivity: [{ ...letters, dataCategories }] });
    expect(records[0]).toMatchObject({ sensitiveData: ['diagnosis'], revealingData: ['meals'] });
    expect(headings.map(({ key }) => key)).toEqual(expect.arrayContaining(['sensitiveData', 'revealingData']));
  });
});

describe('The words of the record', () => {
  it.each([
    [
      'fr',
      'Registre des activités de traitement d’un responsable du traitement (art. 30, par. 1, RGPD)',
      'Finalités du traitement',
    ],
    [
      'de',
      'Verzeichnis von Verarbeitungstätigkeiten eines Verantwortlichen (Art. 30 Abs. 1 DSGVO)',
      'Zwecke der Verarbeitung',
    ],
  ] as const)('are in %s', (language, title, purposes) => {
    const made = record({}, {}, TODAY, language);
    expect(made.title).toBe(title);
    expect(made.headings).toContainEqual({ key: 'purposes', text: purposes });
  });

  it('differ in the headings of a processor’s record', () => {
    const { headings } = record({}, { role: 'PROCESSOR' });
    expect(headings).toContainEqual({ key: 'controller', text: 'Processor' });
    expect(headings).toContainEqual({ key: 'purposes', text: 'Categories of processing' });
  });
});
