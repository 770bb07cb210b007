import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServedRegister, SetClock } from './over-the-wire.js';

const ATLAS = readFileSync(join(import.meta.dirname, 'fixtures/atlas.yaml'), 'utf8');

const SEARCH = `query ($text: String!, $types: [ThingType!], $at: Moment, $first: Int, $after: String) {
  search(text: $text, types: $types, at: $at, first: $first, after: $after) {
    totalCount
    nodes { type id name key reference status fields snippet }
    pageInfo { hasNextPage endCursor }
  }
}`;

let register: ServedRegister;
/** Ids of the things of the atlas, by key. */
let id: Record<string, string>;

beforeAll(async () => {
  register = await ServedRegister.start({ clock: new SetClock(new Date('2025-03-01T12:00:00Z')) });
  await register.apply(ATLAS);
  await register.apply(`
effectiveOn: 2024-01-01
contacts:
  - { key: ada, name: Ada Newman, email: ada@acme.example }
jurisdictionProfiles:
  - { code: KR, rights: [열람을 요구할 권리] }
`);
  const lists = await register.get(
    '{ contacts { nodes { id key } } parties { nodes { id key } } processingActivities { nodes { id key } } }',
  );
  const things = Object.values<{ nodes: { id: string; key: string }[] }>(lists).flatMap((list) => list.nodes);
  id = Object.fromEntries(things.map((thing) => [thing.key, thing.id]));
  await register.get(
    `mutation ($of: ID!) { translateTexts(of: $of, language: "ko", texts: [
      { field: "title", text: "소식지" revision: "${'0'.repeat(16)}" }
    ]) { id } }`,
    { of: id.letters },
  );
});
afterAll(() => register.destroy());

const search = async (text: string, more: object = {}) => (await register.get(SEARCH, { text, ...more })).search;
const keys = async (text: string, more: object = {}) =>
  (await search(text, more)).nodes.map(({ key, type }: { key: string; type: string }) => key ?? type);

describe('A search over all kinds', () => {
  it('finds things of any kind, and says where', async () => {
    expect(await search('newsletter')).toMatchObject({
      totalCount: 3,
      nodes: [
        {
          type: 'processingActivity',
          id: id.letters,
          name: '5.2 Newsletter',
          reference: '5.2',
          status: 'DRAFT',
          fields: ['title', 'purposes[sending].description'],
          snippet: 'Newsletter',
        },
        { type: 'engagement', fields: ['work'] },
        { type: 'engagement', fields: ['work'] },
      ],
    });
    expect(await search('요구')).toMatchObject({
      nodes: [{ type: 'jurisdictionProfile', fields: ['rights[0]'], snippet: '열람을 요구할 권리' }],
    });
  });

  it('finds translations, in one, two or more characters', async () => {
    for (const text of ['소', '소식', '소식지'])
      expect(await search(text)).toMatchObject({
        totalCount: 1,
        nodes: [{ key: 'letters', fields: ['translations.ko.title'] }],
      });
  });

  it('finds what any field says: sources, interests, recipients, systems, measures, statements', async () => {
    await register.apply(`
effectiveOn: 2024-01-01
processingActivities:
  - key: letters
    reference: "5.2"
    title: Newsletter
    role: CONTROLLER
    sources: [{ key: fair, description: Visiting cards of the harvest fair, condition: If handed over }]
    purposes:
      - { key: sending, description: Sending newsletters, legalBases: [{ basis: LEGITIMATE_INTERESTS, interest: Telling growers }] }
    recipients: [{ key: printer, name: Quillworks }]
    systems: [{ key: pigeon, name: Pigeonhole, description: Sorts the letters }]
    securityMeasures: [Sealed envelopes]
    retention: [{ key: bounces, kind: UNTIL_EVENT, until: [they unsubscribe], statement: Bounced ones at once }]
jurisdictionProfiles:
  - { code: KR, statements: [{ item: purposes, text: 흰 봉투 }], complaintBody: { name: Mailbox Board, email: board@mail.example } }
`);
    for (const [text, fields] of Object.entries({
      'harvest fair': ['sources[fair].description'],
      growers: ['purposes[sending].legalBases[0].interest'],
      quillworks: ['recipients[printer].name'],
      pigeonhole: ['systems[pigeon].name'],
      envelopes: ['securityMeasures[0]'],
      unsubscribe: ['retention[bounces].until[0]'],
      'board@mail': ['complaintBody.email'],
      봉투: ['statements[purposes].text'],
    }))
      expect([text, (await search(text)).nodes]).toEqual([text, [expect.objectContaining({ fields })]]);
    expect(await keys('legitimate_interests')).toEqual([]); // a code says nothing to people
  });

  it('finds what contains every word, in any order and in different fields', async () => {
    expect(await keys('month newsletter')).toEqual(['letters']);
    expect(await keys('readers SENT')).toEqual(['letters']);
    expect(await keys('newsletter payroll')).toEqual([]);
  });

  it('shows names that begin with the first word first, then names with all words', async () => {
    const found = await search('s', { types: ['PARTY'] });
    expect(found.nodes[0].key).toBe('south');
    expect((await keys('new'))[0]).toBe('ada');
  });

  it('is limited to the kinds given', async () => {
    expect(await keys('newsletter', { types: ['ENGAGEMENT'] })).toHaveLength(2);
    expect(await keys('newsletter', { types: ['PARTY', 'CONTACT'] })).toEqual([]);
    expect(await keys('newsletter', { types: [] })).toEqual([]);
  });

  it('comes in pages; a cursor belongs to its search', async () => {
    const all = await keys('e');
    const walked: string[] = [];
    let after: string | undefined;
    for (let isMore = true; isMore; ) {
      const page = await search('e', { first: 2, after });
      expect(page.totalCount).toBe(all.length);
      walked.push(...page.nodes.map(({ key, type }: { key: string; type: string }) => key ?? type));
      ({ hasNextPage: isMore, endCursor: after } = page.pageInfo);
    }
    expect(walked).toEqual(all);
    const { errors } = await register.ask(SEARCH, { text: 'n', after });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', path: 'after' });
  });

  it('is right at a past moment', async () => {
    expect(await keys('newsletter', { at: { on: '2023-12-31' } })).toEqual([]);
    const before = await register.position();
    await register.get('mutation ($id: ID!) { renameParty(id: $id, name: "Zephyr") { id } }', { id: id.mailer });

    expect(await keys('zephyr')).toEqual(['mailer']);
    expect(await keys('mailer inc')).toEqual([]);
    expect(await keys('mailer inc', { at: { position: before, on: '2025-03-01' } })).toEqual(['mailer']);
    expect(await keys('mailer inc', { at: { on: '2025-02-28' } })).toEqual(['mailer']);
  });

  it.each(['', '  ', 'a b c d e f g h i', 'x'.repeat(501)])(
    'refuses "%.20s", and says what is possible',
    async (text) => {
      const { errors } = await register.ask(SEARCH, { text });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'text' });
    },
  );

  it('cuts a long field to the words', async () => {
    const description = `${'before '.repeat(50)}needle${' after'.repeat(50)}`;
    await register.get('mutation ($id: ID!, $d: String) { describeActivity(id: $id, description: $d) { id } }', {
      id: id.payroll,
      d: description,
    });
    const [{ snippet, fields }] = (await search('needle')).nodes;

    expect(fields).toEqual(['description']);
    expect(snippet).toMatch(/^…[a-z ]*needle[a-z ]*…$/);
    expect(snippet.length).toBeLessThan(170);
  });
});

describe('A person who is forgotten', () => {
  it('is found before, and nowhere after: neither now nor at a past moment', async () => {
    const before = { position: await register.position(), on: '2025-03-01' };
    expect(await keys('newman')).toEqual(['ada']);
    expect(await keys('ad')).toContain('ada');

    await register.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "asked") { id } }', { id: id.ada });

    for (const at of [undefined, before]) {
      expect(await search('newman', { at })).toMatchObject({ totalCount: 0, nodes: [] });
      expect(await keys('ada@acme', { at })).toEqual([]);
    }
  });
});

describe('A regulator', () => {
  it('finds what its grant covers, in the approved content', async () => {
    await register.lock();
    const key = await register.key({ role: 'REGULATOR', jurisdictions: ['ZA'], until: '2999-12-31' });
    const found = async (text: string) =>
      (await register.ask(SEARCH, { text }, key)).data.search.nodes.map((node: { key: string }) => node.key);

    expect(await found('visits')).toEqual([]);
    for (const mutation of ['submitForReview', 'approve'])
      await register.get(`mutation ($id: ID!) { ${mutation}(of: $id) { id } }`, { id: id.visits });
    expect(await found('visits')).toEqual(['visits']);
    await register.get('mutation ($id: ID!) { retitleActivity(id: $id, title: "Guests") { id } }', { id: id.visits });
    expect(await found('guests')).toEqual([]);
    expect(await found('visits')).toEqual(['visits']);
    expect(await found('newsletter')).toEqual([]);
  });

  it('finds no row of a profile that holds only for activities which it does not read', async () => {
    await register.apply(`
effectiveOn: 2024-01-01
jurisdictionProfiles:
  - code: ZA
    rights: [Ask the rangers]
    retention:
      - { key: seen, kind: UNTIL_EVENT, until: [the lions leave], activities: [visits] }
      - { key: hidden, kind: UNTIL_EVENT, until: [the leopards leave], activities: [letters] }
`);
    const key = await register.key({ role: 'REGULATOR', jurisdictions: ['ZA'], until: '2999-12-31' });
    const found = async (text: string, as?: string) => {
      const { data } = await register.ask(SEARCH, { text }, as);
      return [data.search.totalCount, data.search.nodes.flatMap(({ fields }: { fields: string[] }) => fields)];
    };
    for (const as of [undefined, key]) expect(await found('lions', as)).toEqual([1, ['retention[seen].until[0]']]);
    expect(await found('leopards')).toEqual([1, ['retention[hidden].until[0]']]);
    expect(await found('leopards', key)).toEqual([0, []]);
    expect(await found('leave', key)).toEqual([1, ['retention[seen].until[0]']]);
    expect(await found('rangers leopards', key)).toEqual([0, []]);
  });
});
