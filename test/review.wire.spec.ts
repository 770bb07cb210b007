import { type Answer, ServedRegister, SetClock } from './over-the-wire.js';

const FILE = `
effectiveOn: 2023-01-01
parties:
  - { key: acme, name: Acme }
processingActivities:
  - { key: letters, reference: "5.2", title: Letters, role: CONTROLLER, controllers: [acme], reviewEvery: P1Y }
  - { key: visits, reference: "5.10", title: Visits, role: CONTROLLER, controllers: [acme] }
transfers:
  - { key: abroad, name: Abroad, kind: PROVISION, importer: acme, countries: [US], activities: [letters], reviewEvery: P6M }
`;

const OVERDUE = `query ($first: Int, $after: String, $at: Moment) {
  overdueReviews(first: $first, after: $after, at: $at) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { type key name reference reviewEvery lastReviewedOn reviewDueOn daysOverdue }
  }
}`;
const DATES = `query ($at: Moment) {
  processingActivities(at: $at) { nodes { key status reviewEvery lastReviewedOn reviewDueOn } }
  transfers(at: $at) { nodes { key status reviewEvery lastReviewedOn reviewDueOn } }
}`;
const SCHEDULE = `mutation ($of: ID!, $every: Duration) { scheduleReview(of: $of, reviewEvery: $every) { revision } }`;

let clock: SetClock;
let register: ServedRegister;
let ids: Record<string, string>;
/** The position after the file was applied. */
let applied: string;

const nodes = async (query: string, name: string, variables = {}) =>
  (await register.get(query, variables))[name].nodes as Record<string, unknown>[];
const act = (mutation: string, key: string, meta = '') =>
  register.get(`mutation { ${mutation}(of: "${ids[key]}" ${meta}) { revision } }`);

async function approve(key: string) {
  await act('submitForReview', key);
  await act('approve', key);
}

async function open() {
  clock = new SetClock(new Date('2024-01-31T12:00:00Z'));
  register = await ServedRegister.start({ clock });
  applied = (await register.apply(FILE)).position;
  const activities = await nodes('{ processingActivities { nodes { key id } } }', 'processingActivities');
  const transfers = await nodes('{ transfers { nodes { key id } } }', 'transfers');
  ids = Object.fromEntries([...activities, ...transfers].map(({ key, id }) => [key, id as string]));
}
const close = () => register.destroy();

describe('When records are looked at again', () => {
  beforeAll(async () => {
    await open();
    await approve('letters');
    await approve('abroad');
    await approve('visits');
  });
  afterAll(close);

  const LETTERS = {
    key: 'letters',
    status: 'APPROVED',
    reviewEvery: 'P1Y',
    lastReviewedOn: '2024-01-31',
    reviewDueOn: '2025-01-31',
  };

  it('is told of activities and transfers, at every moment', async () => {
    expect(await nodes(DATES, 'processingActivities')).toEqual([
      LETTERS,
      { key: 'visits', status: 'APPROVED', reviewEvery: null, lastReviewedOn: '2024-01-31', reviewDueOn: null },
    ]);
    expect(await nodes(DATES, 'transfers')).toEqual([
      {
        key: 'abroad',
        status: 'APPROVED',
        reviewEvery: 'P6M',
        lastReviewedOn: '2024-01-31',
        reviewDueOn: '2024-07-31',
      },
    ]);
    expect(await nodes(DATES, 'transfers', { at: { position: applied } })).toEqual([
      { key: 'abroad', status: 'DRAFT', reviewEvery: 'P6M', lastReviewedOn: null, reviewDueOn: null },
    ]);
  });

  it('is listed once it is overdue, what was due first coming first', async () => {
    expect((await register.get(OVERDUE)).overdueReviews).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await register.get(OVERDUE, { at: { on: '2025-02-10' } })).overdueReviews).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          type: 'transfer',
          key: 'abroad',
          name: 'Abroad',
          reference: null,
          reviewEvery: 'P6M',
          lastReviewedOn: '2024-01-31',
          reviewDueOn: '2024-07-31',
          daysOverdue: 194,
        },
        {
          type: 'processingActivity',
          key: 'letters',
          name: '5.2 Letters',
          reference: '5.2',
          reviewEvery: 'P1Y',
          lastReviewedOn: '2024-01-31',
          reviewDueOn: '2025-01-31',
          daysOverdue: 10,
        },
      ],
    });
  });

  it('comes in pages of one answer', async () => {
    const at = { on: '2025-02-10' };
    const first = (await register.get(OVERDUE, { first: 1, at })).overdueReviews;
    const after = first.pageInfo.endCursor;
    const second = (await register.get(OVERDUE, { first: 1, after })).overdueReviews;

    expect([...first.nodes, ...second.nodes].map((n) => n.key)).toEqual(['abroad', 'letters']);
    expect([first, second].map((page) => page.pageInfo.hasNextPage)).toEqual([true, false]);
    expect(second.totalCount).toBe(2);
  });

  it('is asked for in pages of at most a thousand, by cursors of this register', async () => {
    const { errors: size } = await register.ask(OVERDUE, { first: 1001 });
    const { errors: cursor } = await register.ask(OVERDUE, { after: 'nothing' });

    expect([size, cursor].map((errors) => errors?.[0]?.extensions)).toMatchObject([
      { code: 'INVALID', path: 'first' },
      { code: 'BAD_CURSOR', path: 'after' },
    ]);
  });
});

describe('A review that is scheduled', () => {
  beforeAll(open);
  afterAll(close);

  const every = async (key: string) => (await nodes(DATES, 'processingActivities')).find((n) => n.key === key);

  it('makes no draft of what was approved, and stands in its history', async () => {
    await approve('visits');
    await register.get(SCHEDULE, { of: ids.visits, every: 'P30D' });

    expect(await every('visits')).toMatchObject({ status: 'APPROVED', reviewEvery: 'P30D', reviewDueOn: '2024-03-01' });
    const history = await nodes(`{ history(of: "${ids.visits}") { nodes { type data } } }`, 'history');
    expect(history.at(-1)).toEqual({ type: 'ReviewScheduled', data: { reviewEvery: 'P30D' } });
  });

  it('is recorded once, however often it is said', async () => {
    const say = async () => (await register.get(SCHEDULE, { of: ids.visits, every: 'P60D' })).scheduleReview.revision;

    expect(await say()).toBe(await say());
  });

  it('is no more when it is taken away', async () => {
    await register.get(SCHEDULE, { of: ids.visits });

    expect(await every('visits')).toMatchObject({ status: 'APPROVED', reviewEvery: null, reviewDueOn: null });
  });

  it.each<[string, string, string, string, string]>([
    ['of hours', 'letters', 'P1DT12H', 'INVALID', 'reviewEvery'],
    ['of more than a century', 'letters', 'P101Y', 'INVALID', 'reviewEvery'],
  ])('is refused: a period %s', async (_, key, period, code, path) => {
    const { errors } = await register.ask(SCHEDULE, { of: ids[key], every: period });

    expect(errors?.[0]?.extensions).toMatchObject({ code, path });
  });

  it('is refused of what is not reviewed, and on a date', async () => {
    const { nodes: parties } = (await register.get('{ parties { nodes { id } } }')).parties;
    const ofParty = await register.ask(SCHEDULE, { of: parties[0].id, every: 'P1Y' });
    const dated = await register.ask(
      `mutation { scheduleReview(of: "${ids.letters}", reviewEvery: "P2Y", meta: { effectiveOn: "2020-01-01" }) { id } }`,
    );

    expect([ofParty, dated].map(({ errors }) => errors?.[0]?.extensions)).toMatchObject([
      { code: 'INVALID', path: 'of' },
      { code: 'INVALID', path: 'meta.effectiveOn' },
    ]);
  });
});

describe('A register file', () => {
  beforeAll(open);
  afterAll(close);

  it('says how often records are looked at, and says it again when it is given back', async () => {
    expect(await register.file()).toMatch(/key: letters\n(?: {4}.*\n)*? {4}reviewEvery: P1Y\n/);
    expect(await register.file()).toMatch(/key: abroad\n(?: {4}.*\n)*? {4}reviewEvery: P6M\n/);
  });

  it('applied twice records nothing the second time; nor does the file that is given back', async () => {
    expect(await register.apply(FILE)).toMatchObject({ events: 0, commands: [] });
    expect(await register.apply(await register.file())).toMatchObject({ events: 0, commands: [] });
  });

  it('given back makes the same register of an empty one', async () => {
    const file = await register.file();
    const other = await ServedRegister.start();
    try {
      await other.apply(file);
      expect(await other.file()).toBe(file);
    } finally {
      await other.destroy();
    }
  });

  it('changes how often, leaves alone what it leaves out, and takes away what it sets to nothing', async () => {
    const changed = async (entry: string) => {
      const { commands } = await register.apply(`processingActivities:\n  - ${entry}\n`);
      const [letters] = await nodes(DATES, 'processingActivities');
      return [commands.map(({ command }) => command), letters!.reviewEvery];
    };
    const same = 'key: letters, reference: "5.2", title: Letters, role: CONTROLLER, controllers: [acme]';

    expect(await changed(`{ ${same}, reviewEvery: P2Y }`)).toEqual([['ScheduleReview'], 'P2Y']);
    expect(await changed(`{ ${same} }`)).toEqual([[], 'P2Y']);
    expect(await changed(`{ ${same}, reviewEvery: null }`)).toEqual([['ScheduleReview'], null]);
  });

  it('is refused where the period does not fit, with its place', async () => {
    const file = FILE.replace('reviewEvery: P6M', 'reviewEvery: PT5H');
    const { errors } = await register.tryApplying(file);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'transfers.0.reviewEvery' });
  });
});

describe('Whoever made the last change', () => {
  beforeAll(open);
  afterAll(close);

  /** Returns the answer to the account. */
  async function as(account: string, query: string): Promise<Answer> {
    if (!register.token) await register.lock();
    keys[account] ??= await register.key({ role: 'APPROVER' });
    return register.ask(query, {}, keys[account]);
  }
  const keys: Record<string, string> = {};
  const done = (mutation: string) => `mutation { ${mutation} { revision } }`;
  const status = async () => (await nodes(DATES, 'processingActivities'))[0]!.status;

  it('does not approve it; another does', async () => {
    await as('anna', done(`retitleActivity(id: "${ids.letters}", title: "Letters and cards")`));
    await as('berta', done(`submitForReview(of: "${ids.letters}")`));

    const refused = await as('anna', done(`approve(of: "${ids.letters}")`));
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringContaining('somebody else must approve it'),
      extensions: { code: 'APPROVER_IS_EDITOR', path: 'of' },
    });
    expect(await status()).toBe('IN_REVIEW');

    expect((await as('berta', done(`approve(of: "${ids.letters}")`))).errors).toBeUndefined();
    expect(await status()).toBe('APPROVED');
  });

  it('is whoever took back a part of what another had said', async () => {
    await as('berta', done(`describeActivity(id: "${ids.letters}", description: "By post")`));
    const { data } = await as(
      'berta',
      `mutation { retitleActivity(id: "${ids.letters}", title: "Cards") { position } }`,
    );
    const { position } = data.retitleActivity;
    await as('anna', done(`annul(of: "${ids.letters}", position: "${position}", reason: "in error")`));
    await as('berta', done(`submitForReview(of: "${ids.letters}")`));
    const hasOwnChange = async (account: string) =>
      (await as(account, `{ hasOwnChange(of: "${ids.letters}") }`)).data.hasOwnChange;
    expect([await hasOwnChange('anna'), await hasOwnChange('berta')]).toEqual([true, false]);

    expect((await as('anna', done(`approve(of: "${ids.letters}")`))).errors?.[0]?.extensions.code).toBe(
      'APPROVER_IS_EDITOR',
    );
    expect((await as('berta', done(`approve(of: "${ids.letters}")`))).errors).toBeUndefined();
  });

  it('is not needed where all that another had said is taken back: it is approved as before', async () => {
    const { data } = await as(
      'berta',
      `mutation { retitleActivity(id: "${ids.letters}", title: "Cards") { position } }`,
    );
    const { position } = data.retitleActivity;
    await as('anna', done(`annul(of: "${ids.letters}", position: "${position}", reason: "in error")`));
    expect(await status()).toBe('APPROVED');
  });

  it('approves it where nobody signs in', async () => {
    await approve('visits');

    expect((await nodes(DATES, 'processingActivities'))[1]).toMatchObject({ key: 'visits', status: 'APPROVED' });
  });
});
