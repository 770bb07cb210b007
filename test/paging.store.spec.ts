import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServedRegister, SetClock } from './over-the-wire.js';

const ATLAS = readFileSync(join(import.meta.dirname, 'fixtures/atlas.yaml'), 'utf8');

let clock: SetClock;
let register: ServedRegister;
/** Ids of the things of the atlas, by key. */
let id: Record<string, string>;

async function open() {
  clock = new SetClock(new Date('2025-03-01T12:00:00Z'));
  register = await ServedRegister.start({ clock });
  await register.apply(ATLAS);
  const lists = await register.get(`{
    parties { nodes { id key } } processingActivities { nodes { id key } }
    transfers { nodes { id key } } engagements { nodes { id key } }
  }`);
  const things = Object.values<{ nodes: { id: string; key: string }[] }>(lists).flatMap((list) => list.nodes);
  id = Object.fromEntries(things.map((thing) => [thing.key, thing.id]));
}
const close = () => register.destroy();

const LISTS = {
  processingActivities: 'ProcessingActivityFilter',
  transfers: 'TransferFilter',
  parties: 'PartyFilter',
};
type List = keyof typeof LISTS;

/** Runs a mutation that needs only the id of a thing. */
function act(mutation: string, key: string) {
  const name = /^(submitForReview|approve)$/.test(mutation) ? 'of' : 'id';
  return register.get(`mutation ($id: ID!) { ${mutation}(${name}: $id) { id } }`, { id: id[key] });
}

/** Returns the keys in the list at the moment, in its order. */
async function keys(list: List, filter: object = {}, at?: object): Promise<string[]> {
  const query = `query ($filter: ${LISTS[list]}, $at: Moment) {
    list: ${list}(filter: $filter, at: $at) { totalCount nodes { key } }
  }`;
  const { list: page } = await register.get(query, { filter: withIds(filter), at });
  const found = page.nodes.map((node: { key: string }) => node.key);
  expect(page.totalCount).toBe(found.length);
  return found;
}

/** Returns the filter with ids in place of keys. */
function withIds(filter: object) {
  return Object.fromEntries(Object.entries(filter).map(([field, value]) => [field, id[value] ?? value]));
}

describe('A list', () => {
  beforeAll(async () => {
    await open();
    await act('submitForReview', 'letters');
    await act('submitForReview', 'visits');
    await act('approve', 'visits');
    await act('retireProcessingActivity', 'archive');
    await act('retireParty', 'gone');
    await act('endTransfer', 'given-up');
    await act('endEngagement', 'printing');
  });
  afterAll(close);

  it('of activities goes by reference as people count: 5.2 before 5.10, and 11 last', async () => {
    expect(await keys('processingActivities')).toEqual(['letters', 'hosting', 'visits', 'payroll']);
  });

  it.each<[filter: object, found: string[]]>([
    [{}, ['letters', 'hosting', 'visits', 'payroll']],
    [{ text: 'newsLETTER' }, ['letters']],
    [{ text: '5.2' }, ['letters', 'hosting']],
    [{ text: 'every month' }, ['letters']],
    [{ text: 'keeping staff' }, ['visits']],
    [{ text: 'temperature' }, ['visits']],
    [{ text: 'readers' }, ['letters']],
    [{ text: '%' }, []],
    [{ reference: '5.2' }, ['letters']],
    [{ role: 'PROCESSOR' }, ['hosting']],
    [{ status: 'DRAFT' }, ['hosting', 'payroll']],
    [{ status: 'IN_REVIEW' }, ['letters']],
    [{ status: 'APPROVED' }, ['visits']],
    [{ status: 'RETIRED' }, ['archive']],
    [{ processor: 'mailer' }, ['letters']],
    [{ processor: 'south' }, []],
    [{ transferTo: 'BW' }, ['visits']],
    [{ transferTo: 'NO' }, []],
    [{ controller: 'north' }, ['letters', 'visits']],
    [{ legalBasis: 'CONTRACT' }, ['payroll']],
    [{ dataCategory: 'health' }, ['visits']],
    [{ special: 'YES' }, ['visits']],
    [{ special: 'NO' }, ['letters']],
    [{ jurisdiction: 'NO' }, ['letters', 'visits']],
    [{ jurisdiction: 'KR' }, ['letters']],
    [{ jurisdiction: 'ZA' }, ['visits', 'payroll']],
    [{ controller: 'north', legalBasis: 'CONSENT' }, ['letters']],
    [{ controller: 'north', jurisdiction: 'ZA', transferTo: 'ZA' }, ['visits']],
    [{ processor: 'mailer', transferTo: 'ZA' }, []],
    [{ role: 'CONTROLLER', status: 'RETIRED' }, ['archive']],
  ])('of activities, filtered by %j, holds %j', async (filter, found) => {
    expect(await keys('processingActivities', filter)).toEqual(found);
  });

  it.each<[filter: object, found: string[]]>([
    [{}, ['letters-abroad', 'at-home', 'visits-abroad']],
    [{ text: 'SHOPS' }, ['visits-abroad']],
    [{ text: 'sending' }, ['letters-abroad']],
    [{ text: 'addresses' }, ['letters-abroad']],
    [{ text: 'fell ill' }, ['visits-abroad']],
    [{ kind: 'STORAGE' }, ['at-home']],
    [{ country: 'ZA' }, ['visits-abroad']],
    [{ exporter: 'north' }, ['letters-abroad', 'at-home', 'visits-abroad']],
    [{ importer: 'mailer' }, ['letters-abroad']],
    [{ activity: 'visits' }, ['visits-abroad']],
    [{ jurisdiction: 'NO' }, ['visits-abroad']],
    [{ jurisdiction: 'EU' }, ['letters-abroad', 'visits-abroad']],
    [{ ground: 'EU.SCC' }, ['letters-abroad']],
    [{ ground: 'EU.49A' }, ['visits-abroad']],
    [{ status: 'DRAFT' }, ['letters-abroad', 'at-home', 'visits-abroad']],
    [{ status: 'RETIRED' }, ['given-up']],
    [{ jurisdiction: 'EU', importer: 'south' }, ['visits-abroad']],
  ])('of transfers, filtered by %j, holds %j', async (filter, found) => {
    expect(await keys('transfers', filter)).toEqual(found);
  });

  it.each<[filter: object, found: string[]]>([
    [{}, ['mailer', 'north', 'south', 'holding']],
    [{ text: 'älv' }, ['holding']],
    [{ text: '100% a' }, ['north']],
    [{ text: '7085757' }, ['north']],
    [{ group: true }, ['north', 'holding']],
    [{ group: false }, ['mailer', 'south']],
    [{ class: true }, ['south']],
    [{ class: false, group: false }, ['mailer']],
    [{ country: 'NO' }, ['north']],
    [{ officer: 'DATA_PROTECTION_OFFICER' }, ['north']],
    [{ officer: 'EU_REPRESENTATIVE' }, []],
    [{ status: 'DRAFT' }, ['mailer', 'north', 'south', 'holding']],
    [{ status: 'RETIRED' }, ['gone']],
  ])('of parties, filtered by %j, holds %j', async (filter, found) => {
    expect(await keys('parties', filter)).toEqual(found);
  });

  it('is filtered by what was so at the moment', async () => {
    expect(await keys('processingActivities', { transferTo: 'US' }, { on: '2023-12-31' })).toEqual([]);
    expect(
      await keys('processingActivities', { status: 'DRAFT' }, { knownAt: '2025-02-28', on: '2025-03-01' }),
    ).toEqual([]);
    expect(await keys('processingActivities', { reference: '12' }, { on: '2025-02-28' })).toEqual(['archive']);
    expect(await keys('processingActivities', { reference: '12' })).toEqual([]);
  });

  it('leaves out the processors whose engagements have ended', async () => {
    const { processors } = await register.get('{ processors { totalCount nodes { key } } }');

    expect(processors).toEqual({ totalCount: 1, nodes: [{ key: 'mailer' }] });
  });
});

describe('A page', () => {
  const page = async (first: number, after?: string, at?: object) => {
    const query = `query ($first: Int, $after: String, $at: Moment) {
      processingActivities(first: $first, after: $after, at: $at) {
        totalCount nodes { title } edges { cursor node { title } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    return (await register.get(query, { first, after, at })).processingActivities;
  };
  const titles = (connection: { nodes: { title: string }[] }) => connection.nodes.map((node) => node.title);
  const ALL = ['Newsletter', 'Hosting for shops', 'Visits to our offices', 'Payroll', 'Archive, given up'];

  /** Reads the list in pages of one entry, with some work before each page. */
  async function walk(...deeds: (() => Promise<unknown>)[]): Promise<string[]> {
    const seen: string[] = [];
    let after: string | undefined;
    for (let next = true; next; ) {
      const connection = await page(1, after);
      expect(connection.totalCount).toBe(ALL.length);
      seen.push(...titles(connection));
      after = connection.pageInfo.endCursor;
      next = connection.pageInfo.hasNextPage;
      await deeds.shift()?.();
    }
    return seen;
  }

  const registered = (reference: string) => () =>
    register.get(
      'mutation ($input: RegisterProcessingActivityInput!) { registerProcessingActivity(input: $input) { id } }',
      {
        input: { reference, title: `New ${reference}`, role: 'CONTROLLER' },
      },
    );
  const retired = (key: string) => () => act('retireProcessingActivity', key);
  const retitled = (key: string) => () =>
    register.get('mutation ($id: ID!) { retitleActivity(id: $id, title: "Retitled") { id } }', { id: id[key] });
  const renumbered = (key: string, reference: string) => () =>
    register.get('mutation ($id: ID!, $r: String!) { renumberActivity(id: $id, reference: $r) { id } }', {
      id: id[key],
      r: reference,
    });

  describe('of a register at rest', () => {
    beforeAll(open);
    afterAll(close);

    it('tells whether there are more, before and after', async () => {
      const first = await page(2);
      const last = await page(3, first.pageInfo.endCursor);

      expect([first, last].map(titles)).toEqual([ALL.slice(0, 2), ALL.slice(2)]);
      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      expect(last.pageInfo.startCursor).toBe(last.edges[0].cursor);
    });

    it('goes on after any of its edges', async () => {
      const { edges } = await page(5);

      expect(titles(await page(5, edges[2].cursor))).toEqual(ALL.slice(3));
    });

    it('may hold nothing and still count', async () => {
      expect(await page(0)).toMatchObject({
        totalCount: 5,
        nodes: [],
        pageInfo: { hasNextPage: true, endCursor: null },
      });
    });
  });

  describe('of a register that is written to', () => {
    beforeEach(open);
    afterEach(close);

    it('belongs to the answer of the first one, whatever is written between pages', async () => {
      const seen = await walk(registered('5.3'), retired('payroll'), retitled('archive'), renumbered('letters', '99'));

      expect(seen).toEqual(ALL);
      expect(titles(await page(9))).toEqual([
        'Hosting for shops',
        'New 5.3',
        'Visits to our offices',
        'Retitled',
        'Newsletter',
      ]);
    });

    it('belongs to the day of the first one, though a change comes into force at midnight', async () => {
      await register.get(
        'mutation ($id: ID!) { retitleActivity(id: $id, title: "Wages", meta: { effectiveOn: "2025-03-02" }) { id } }',
        { id: id.payroll },
      );
      const midnight = async () => clock.set('2025-03-02T00:00:01Z');

      expect(await walk(midnight)).toEqual(ALL);
      expect(titles(await page(9))).toContain('Wages');
    });

    it('is counted at its moment', async () => {
      const before = await register.position();
      await registered('5.3')();
      const registration = await register.position();
      await retired('payroll')();
      await retired('archive')();

      expect((await page(1)).totalCount).toBe(4);
      expect((await page(1, undefined, { position: before })).totalCount).toBe(5);
      expect((await page(1, undefined, { position: registration, on: '2025-03-01' })).totalCount).toBe(6);
      expect((await page(1, undefined, { on: '2025-02-28' })).totalCount).toBe(5);
      expect((await page(1, undefined, { on: '2023-12-31' })).totalCount).toBe(0);
    });

    it('has each of those with one reference once', async () => {
      for (let i = 0; i < 3; i += 1) await registered('5.2')();
      const seen: string[] = [];
      for (let after: string | undefined, more = true; more; ) {
        const { edges, pageInfo } = await page(2, after);
        seen.push(...edges.map((edge: { cursor: string }) => edge.cursor));
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }

      expect(new Set(seen).size).toBe(8);
    });
  });
});

describe('An answer to a query by GET', () => {
  beforeAll(open);
  afterAll(close);

  const titled = (at: string) => `{ processingActivities(first: 1${at}) { nodes { title } } }`;
  const ask = (query: string, etag?: string) =>
    fetch(`${register.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: etag ? { 'if-none-match': etag } : {},
    });
  const retitle = (title: string) =>
    register.get('mutation ($id: ID!, $title: String!) { retitleActivity(id: $id, title: $title) { id } }', {
      id: id.letters,
      title,
    });

  it('carries an ETag, by which it is not sent again while it is the same', async () => {
    const first = await ask(titled(''));
    const again = await ask(titled(''), first.headers.get('etag')!);

    expect(first.headers.get('etag')).toMatch(/^(W\/)?".+"$/);
    expect(await first.json()).toEqual({ data: { processingActivities: { nodes: [{ title: 'Newsletter' }] } } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('has another ETag once something was written that it shows', async () => {
    const etag = (await ask(titled(''))).headers.get('etag')!;
    await retitle('Letters');
    const after = await ask(titled(''), etag);

    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(etag);
    expect(await after.text()).toContain('Letters');
  });

  it('keeps its ETag where a moment is asked for that what was written does not reach', async () => {
    const past = titled(`, at: { position: "${await register.position()}", on: "2025-03-01" }`);
    const etag = (await ask(past)).headers.get('etag')!;
    await retitle('Letters again');

    expect((await ask(past, etag)).status).toBe(304);
  });

  it('takes variables as JSON', async () => {
    const query = encodeURIComponent('query ($first: Int) { parties(first: $first) { nodes { key } } }');
    const response = await fetch(
      `${register.url}/graphql?query=${query}&variables=${encodeURIComponent('{"first":1}')}`,
    );

    expect(await response.json()).toEqual({ data: { parties: { nodes: [{ key: 'gone' }] } } });
  });
});
