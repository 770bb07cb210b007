import { ServedRegister, SetClock } from './over-the-wire.js';

const FILE = `
effectiveOn: 2019-01-01
parties:
  - { key: acme, name: Acme, country: DE, group: true }
  - { key: british, name: British, country: GB, group: true }
  - { key: hosting, name: Hosting Inc., country: US }
processingActivities:
  - { key: letters, reference: "1", title: Letters, role: CONTROLLER, controllers: [acme, british] }
transfers:
  - { key: placeless, name: Support, kind: ACCESS, exporter: acme, importer: hosting, activities: [letters], jurisdictions: [EU, UK] }
  - { key: nowhere, name: Storage, kind: STORAGE, exporter: british, importer: hosting, activities: [letters], jurisdictions: [EU, UK] }
`;

const GROUPS = `query ($filter: FindingFilter, $at: Moment, $first: Int, $after: String) {
  findingGroups(filter: $filter, at: $at, first: $first, after: $after) {
    totalCount findingCount acceptedCount lawVersion
    pageInfo { hasNextPage endCursor }
    byLaw: counts(by: LAW) { value count }
    bySeverity: counts(by: SEVERITY) { value count }
    byThing: counts(by: THING) { value count }
    byAssignee: counts(by: ASSIGNEE) { value count }
    nodes { id duty field severity isOwnLaw laws rules count things assignees findings { id path subject { name } } }
  }
}`;
const ALIKE = `query ($filter: FindingFilter) {
  findings(filter: $filter) { totalCount nodes { id laws alike { id law laws alike { id } } } }
}`;
const WORK = `query ($filter: FindingFilter, $at: Moment) {
  findings(filter: $filter, at: $at) {
    nodes { id assignee acceptance { by since until reason } comments { by since text } }
  }
}`;
const ASSIGN = 'mutation ($id: ID!, $assignee: ID) { assignFinding(id: $id, assignee: $assignee) { id position } }';
const COMMENT = 'mutation ($id: ID!, $text: String!) { commentOnFinding(id: $id, text: $text) { id position } }';
const ACCEPT = `mutation ($id: ID!, $reason: String!, $until: Date!, $meta: CommandMeta) {
  acceptFinding(id: $id, reason: $reason, until: $until, meta: $meta) { id position }
}`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawFindingAcceptance(id: $id) { position } }';
const COUNTRIES = `mutation ($id: ID!, $countries: [Destination!]!, $meta: CommandMeta) {
  changeTransferCountries(id: $id, countries: $countries, meta: $meta) { position }
}`;
const ACCOUNT = 'account-00000000-0000-5000-8000-000000000001';
const COUNTRY = 'TRANSFER.COUNTRY:countries';

let register: ServedRegister;
let clock: SetClock;
let transfer: string;
let finding: string;

const groups = async (variables: object = {}) => (await register.get(GROUPS, variables)).findingGroups;
const work = async (at?: object) =>
  (await register.get(WORK, { filter: { rule: 'EU.TRANSFER.COUNTRY', subject: transfer }, at })).findings.nodes[0];
const refusal = async (query: string, variables: object) => (await register.ask(query, variables)).errors?.[0];
const accept = (until = '2027-03-31', id = finding) =>
  register.get(ACCEPT, { id, reason: 'The contract ends in March', until });
const state = (countries: string[], meta?: object) => register.get(COUNTRIES, { id: transfer, countries, meta });

const begin = async () => {
  clock = new SetClock(new Date('2026-11-25T12:00:00Z'));
  register = await ServedRegister.start({ clock });
  await register.apply(FILE);
  const { nodes } = (await register.get('{ transfers(filter: { text: "Support" }) { nodes { id } } }')).transfers;
  transfer = nodes[0].id;
  finding = `finding-EU.TRANSFER.COUNTRY:${transfer}:countries`;
};

const HORIZON = `query ($from: Date!, $to: Date!, $at: Moment, $first: Int, $after: String, $filter: HorizonFilter) {
  horizon(from: $from, to: $to, at: $at, first: $first, after: $after, filter: $filter) {
    totalCount lawVersion
    pageInfo { hasNextPage endCursor }
    nodes { on because appearCount disappearCount appear { rule subject { name } } disappear { rule subject { name } } }
  }
}`;

describe('The work list', () => {
  beforeAll(begin);
  afterAll(() => register.destroy());

  it('has one row for the same duty under two laws and in two transfers', async () => {
    const { nodes } = await groups({ filter: { group: COUNTRY } });
    expect(nodes).toEqual([
      expect.objectContaining({
        id: COUNTRY,
        duty: 'TRANSFER.COUNTRY',
        field: 'countries',
        severity: 'ERROR',
        isOwnLaw: true,
        laws: ['EU', 'UK'],
        rules: ['EU.TRANSFER.COUNTRY', 'UK.TRANSFER.COUNTRY'],
        count: 2,
        things: 2,
        assignees: [],
      }),
    ]);
    expect(nodes[0].findings.map(({ subject }: { subject: { name: string } }) => subject.name).sort()).toEqual([
      'Storage',
      'Support',
    ]);
  });

  it('has what two laws find in the same words once, as the list has it; of one law, the finding of that law', async () => {
    const found = async (filter: object) => (await register.get(ALIKE, { filter })).findings;
    const uk = finding.replace('EU.', 'UK.');
    expect(await found({ group: COUNTRY, subject: transfer })).toEqual({
      totalCount: 1,
      nodes: [{ id: finding, laws: ['EU', 'UK'], alike: [{ id: uk, law: 'UK', laws: ['UK'], alike: [] }] }],
    });
    expect(await found({ group: COUNTRY, subject: transfer, law: 'UK' })).toEqual({
      totalCount: 1,
      nodes: [{ id: uk, laws: ['UK'], alike: [] }],
    });
    const all = await found({});
    const listed = await groups();
    expect(all.totalCount).toBe(listed.findingCount);
    expect(all.totalCount).toBe(listed.nodes.reduce((n: number, { count }: { count: number }) => n + count, 0));
  });

  it('is read page by page, and counts all of its findings by law, severity and thing', async () => {
    const all = await groups();
    const ids: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = await groups({ first: 2, after });
      ids.push(...page.nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(ids).toEqual(all.nodes.map(({ id }: { id: string }) => id));
    expect(ids).toHaveLength(all.totalCount);
    const sum = (counts: { count: number }[]) => counts.reduce((n, { count }) => n + count, 0);
    for (const counts of [all.bySeverity, all.byThing]) expect(sum(counts)).toBe(all.findingCount);
    expect(sum(all.byLaw)).toBeGreaterThan(all.findingCount); // one that two laws find counts under both
    expect(all.byAssignee).toEqual([]);
  });

  it.each([
    ['a finding that there is not', 'EU.TRANSFER.COUNTRY:transfer-none:countries', '2027-01-01', 'NOT_FOUND', 'id'],
    ['a day that has passed', undefined, '2026-11-24', 'INVALID', 'until'],
    ['a day that is more than a year ahead', undefined, '2027-11-27', 'INVALID', 'until'],
  ])('refuses to accept %s', async (_what, place, until, code, path) => {
    const id = place === undefined ? finding : `finding-${place}`;
    const error = await refusal(ACCEPT, { id, until, reason: 'Because' });
    expect(error?.extensions).toMatchObject({ code, path });
  });

  it('refuses an effective date: work holds from when it is recorded', async () => {
    const error = await refusal(ACCEPT, {
      id: finding,
      until: '2027-01-01',
      reason: 'Because',
      meta: { effectiveOn: '2026-01-01' },
    });
    expect(error?.extensions).toMatchObject({ code: 'INVALID', path: 'meta.effectiveOn' });
  });
});

describe('The work on a finding', () => {
  beforeEach(begin);
  afterEach(() => register.destroy());

  it('when a finding is assigned and commented, then says by whom and when, and counts it for the account', async () => {
    await register.get(ASSIGN, { id: finding, assignee: ACCOUNT });
    await register.get(COMMENT, { id: finding, text: 'Asked the supplier' });

    expect(await work()).toEqual({
      id: finding,
      assignee: ACCOUNT,
      acceptance: null,
      comments: [{ by: 'anonymous', since: '2026-11-25', text: 'Asked the supplier' }],
    });
    expect((await groups()).byAssignee).toEqual([{ value: ACCOUNT, count: 1 }]);
    expect((await groups({ filter: { assignee: ACCOUNT } })).nodes[0].findings).toHaveLength(1);
    expect((await groups({ filter: { group: COUNTRY } })).nodes[0].assignees).toEqual([ACCOUNT]);
  });

  it('counts for what another law finds in the same words, under its own id', async () => {
    const uk = { filter: { rule: 'UK.TRANSFER.COUNTRY', subject: transfer } };
    const ofUk = async () => (await register.get(WORK, uk)).findings.nodes[0];
    await accept();
    await register.get(ASSIGN, { id: finding, assignee: ACCOUNT });
    expect(await ofUk()).toMatchObject({ assignee: ACCOUNT, acceptance: { until: '2027-03-31' } });

    await register.get(WITHDRAW, { id: (await ofUk()).id });
    await register.get(ASSIGN, { id: finding });
    for (const one of [await work(), await ofUk()]) expect(one).toMatchObject({ assignee: null, acceptance: null });
  });

  it('when a law finds the same later, then it is not accepted under that law', async () => {
    const under = (jurisdictions: string[]) =>
      register.get(
        'mutation ($id: ID!, $jurisdictions: [JurisdictionCode!]!) { changeTransferDisclosure(id: $id, jurisdictions: $jurisdictions) { position } }',
        { id: transfer, jurisdictions },
      );
    await under(['EU']);
    await accept();
    clock.set('2026-12-01T12:00:00Z');
    await under(['EU', 'UK']);

    const { nodes } = (await register.get(ALIKE, { filter: { group: COUNTRY, subject: transfer, isAccepted: false } }))
      .findings;
    expect(nodes.map(({ laws }: { laws: string[] }) => laws)).toEqual([['UK']]);
  });

  it('when a finding is accepted, then leaves it out and counts it apart until the last day', async () => {
    const before = await groups();
    await accept();
    const after = await groups();
    expect([after.findingCount, after.acceptedCount]).toEqual([before.findingCount - 1, 1]);
    const apart = await groups({ filter: { isAccepted: true } });
    expect(apart.nodes.map(({ id, count }: { id: string; count: number }) => [id, count])).toEqual([[COUNTRY, 1]]);
    expect((await work()).acceptance).toEqual({
      by: 'anonymous',
      since: '2026-11-25',
      until: '2027-03-31',
      reason: 'The contract ends in March',
    });
    expect((await work({ on: '2027-03-31' })).acceptance).not.toBeNull();
    expect((await work({ on: '2027-04-01' })).acceptance).toBeNull();
  });

  it('when the acceptance is withdrawn, then shows the finding again; before, it is still accepted', async () => {
    const { position } = (await accept()).acceptFinding;
    await register.get(WITHDRAW, { id: finding });

    expect((await work()).acceptance).toBeNull();
    expect((await work({ position })).acceptance).not.toBeNull();
  });

  it('when the finding ends and begins again, then the new one is neither accepted nor assigned', async () => {
    await accept();
    await register.get(ASSIGN, { id: finding, assignee: ACCOUNT });
    clock.set('2026-12-01T12:00:00Z');
    await state(['US']);
    clock.set('2026-12-03T12:00:00Z');
    expect(await work()).toBeUndefined();
    await state([]);

    expect(await work()).toEqual({ id: finding, assignee: null, acceptance: null, comments: [] });
    expect((await groups()).acceptedCount).toBe(0);
    // As it was before that, it is still accepted.
    expect((await work({ knownAt: '2026-11-30' })).acceptance).not.toBeNull();
  });

  it('when another thing changes in the meantime, then the acceptance lasts', async () => {
    await accept();
    clock.set('2026-12-01T12:00:00Z');
    const parties = (await register.get('{ parties { nodes { id name } } }')).parties.nodes;
    const { id } = parties.find(({ name }: { name: string }) => name === 'Hosting Inc.');
    await register.get('mutation ($id: ID!) { renameParty(id: $id, name: "Hosting Ltd.") { position } }', { id });
    clock.set('2026-12-05T12:00:00Z');

    expect((await work()).acceptance).not.toBeNull();
  });

  it('when a finding was corrected for the past and the correction annulled later, then begins anew', async () => {
    await accept();
    clock.set('2026-12-01T12:00:00Z');
    const { position } = (await state(['US'], { effectiveOn: '2019-01-01' })).changeTransferCountries;
    clock.set('2026-12-02T12:00:00Z');
    await register.get(
      'mutation ($of: ID!, $position: Position!) { annul(of: $of, position: $position, reason: "Wrong") { position } }',
      { of: transfer, position },
    );

    expect((await work()).acceptance).toBeNull();
  });

  it('when the finding ends and begins again by scheduled changes, then the acceptance ends with it', async () => {
    await accept();
    await state(['US'], { effectiveOn: '2027-02-01' });
    await state([], { effectiveOn: '2027-03-01' });

    expect((await work({ on: '2027-01-31' })).acceptance).not.toBeNull();
    expect(await work({ on: '2027-02-15' })).toBeUndefined();
    expect((await work({ on: '2027-03-02' })).acceptance).toBeNull();
  });

  it('is counted by the owner and the department of the thing: each count is that of its list', async () => {
    const { id } = await register
      .get('mutation { a: registerContact(input: { name: "Ada" }) { id } }')
      .then(({ a }) => a);
    await register.get(
      'mutation ($id: ID!, $owner: ID) { changeTransferOwner(id: $id, owner: $owner, department: "Sales") { id } }',
      { id: transfer, owner: id },
    );
    const { findingGroups } = await register.get(
      '{ findingGroups { owner: counts(by: OWNER) { value count } department: counts(by: DEPARTMENT) { value count } } }',
    );
    for (const [name, value] of Object.entries({ owner: id, department: 'Sales' })) {
      const { findingCount, byThing } = await groups({ filter: { [name]: value } });
      expect(byThing).toEqual([{ value: transfer, count: findingCount }]);
      expect(findingGroups[name]).toEqual([{ value, count: findingCount }]);
    }
    expect((await groups({ filter: { owner: 'contact-none' } })).findingCount).toBe(0);
  });

  it('says what is new since a moment', async () => {
    await state(['US']);
    clock.set('2026-12-01T12:00:00Z');
    await state([]);
    const { nodes } = await groups({ filter: { newSince: { knownAt: '2026-11-25' } } });
    expect(nodes.map(({ id, count }: { id: string; count: number }) => [id, count])).toContainEqual([COUNTRY, 1]);
    expect((await groups({ filter: { newSince: { on: '2026-12-01' } } })).nodes).toEqual([]);
  });
});

const DEADLINES = `query ($filter: DeadlineFilter, $at: Moment, $first: Int, $after: String) {
  deadlines(filter: $filter, at: $at, first: $first, after: $after) {
    totalCount isStale
    pageInfo { hasNextPage endCursor }
    within: counts(by: WITHIN) { value count }
    department: counts(by: DEPARTMENT) { value count }
    nodes { on within kind text department about { name } owner { name } }
  }
}`;

describe('What falls due', () => {
  beforeAll(async () => {
    await begin();
    await accept('2026-12-01');
    await register.get('mutation ($input: WriteNoteInput!) { writeNote(input: $input) { id } }', {
      input: { about: transfer, text: 'Ask them', dueOn: '2026-11-20', department: 'Legal' },
    });
  });
  afterAll(() => register.destroy());
  const deadlines = async (variables: object = {}) => (await register.get(DEADLINES, variables)).deadlines;

  it('is told with its thing, what was due first coming first, and counted by how far away it is', async () => {
    expect(await deadlines()).toMatchObject({
      totalCount: 2,
      isStale: false,
      within: [
        { value: 'NEXT_WEEK', count: 1 },
        { value: 'OVERDUE', count: 1 },
      ],
      nodes: [
        { on: '2026-11-20', within: 'OVERDUE', kind: 'TASK', text: 'Ask them', department: 'Legal', owner: null },
        { on: '2026-12-01', within: 'NEXT_WEEK', kind: 'ACCEPTANCE', about: { name: 'Support' } },
      ],
    });
  });

  it('is filtered; a count leaves the condition on its own value out', async () => {
    const { totalCount, within, department } = await deadlines({ filter: { within: ['OVERDUE'] } });
    expect([totalCount, within.length, department]).toEqual([1, 2, [{ value: 'Legal', count: 1 }]]);
    expect((await deadlines({ filter: { department: 'Sales' } })).totalCount).toBe(0);
  });

  it('comes in pages of one answer, and refuses the cursor of another list', async () => {
    const { pageInfo, nodes } = await deadlines({ first: 1 });
    const next = await deadlines({ first: 1, after: pageInfo.endCursor });
    expect([...nodes, ...next.nodes].map(({ kind }: { kind: string }) => kind)).toEqual(['TASK', 'ACCEPTANCE']);
    expect([pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([true, false]);
    const { endCursor } = (await groups({ first: 1 })).pageInfo;
    expect(await refusal(DEADLINES, { after: endCursor })).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
  });

  it('is of the moment: before the task was written, there was none', async () => {
    expect((await deadlines({ at: { position: '1' } })).totalCount).toBe(0);
  });
});

describe('The trend', () => {
  beforeAll(begin);
  afterAll(() => register.destroy());

  it('has a point for the moment, with the findings that the list has, and one for each month end since', async () => {
    const trend = async () => (await register.get('{ trend { isStale points { on errors records approved } } }')).trend;
    const errors = (await register.get('{ findings(filter: { severity: ERROR }) { totalCount } }')).findings.totalCount;
    const now = { on: '2026-11-25', errors, records: 3, approved: 0 };
    expect(await trend()).toEqual({ isStale: false, points: [now] });
    clock.set('2027-01-15T12:00:00Z');
    await state(['US']);
    const { points } = await trend();
    expect(points.map(({ on }: { on: string }) => on)).toEqual(['2026-11-30', '2026-12-31', '2027-01-15']);
    expect(points[0]).toEqual({ ...now, on: '2026-11-30' });
    expect(points[2].errors).not.toBe(errors);
  });
});

describe('The horizon', () => {
  beforeEach(begin);
  afterEach(() => register.destroy());

  const horizon = async (variables: object) => (await register.get(HORIZON, variables)).horizon;
  const FILTER = { rule: 'EU.TRANSFER.COUNTRY' };

  it('shows a scheduled change on its day, with the finding that it ends', async () => {
    await state(['US'], { effectiveOn: '2027-02-01' });
    const { nodes, totalCount } = await horizon({ from: '2026-11-26', to: '2027-12-31', filter: FILTER });
    expect(totalCount).toBe(1);
    expect(nodes).toEqual([
      {
        on: '2027-02-01',
        because: ['A change that was scheduled for this date takes effect.'],
        appearCount: 0,
        disappearCount: 1,
        appear: [],
        disappear: [{ rule: 'EU.TRANSFER.COUNTRY', subject: { name: 'Support' } }],
      },
    ]);
  });

  it('shows a review that falls due, on the day after', async () => {
    const review = async (mutation: string) =>
      register.get(`mutation ($of: ID!) { ${mutation} { position } }`, { of: transfer });
    await review('submitForReview(of: $of)');
    await review('approve(of: $of)');
    await review('scheduleReview(of: $of, reviewEvery: "P6M")');
    const { nodes } = await horizon({ from: '2026-11-26', to: '2027-12-31', filter: { rule: 'EU.REVIEW.TRANSFER' } });
    expect(nodes).toMatchObject([{ on: '2027-05-26', appearCount: 1, because: ['A review was due by 2027-05-25.'] }]);
  });

  it('is of what was known at the moment, page by page', async () => {
    const { position } = (await state(['US'], { effectiveOn: '2027-02-01' })).changeTransferCountries;
    await state([], { effectiveOn: '2027-03-01' });
    const span = { from: '2026-11-26', to: '2027-12-31', filter: FILTER };
    const days = (page: { nodes: { on: string }[] }) => page.nodes.map(({ on }) => on);
    expect(days(await horizon({ ...span, at: { position } }))).toEqual(['2027-02-01']);
    const first = await horizon({ ...span, first: 1 });
    expect([days(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([['2027-02-01'], 2, true]);
    expect(days(await horizon({ ...span, after: first.pageInfo.endCursor }))).toEqual(['2027-03-01']);
  });
});

describe('A horizon', () => {
  beforeAll(begin);
  afterAll(() => register.destroy());

  it.each([
    [{ from: '2027-01-01', to: '2026-12-31' }, 'INVALID', 'to'],
    [{ from: '2027-01-01', to: '2031-01-01' }, 'INVALID', 'to'],
    [{ from: '2027-01-01', to: '2027-02-01', filter: { law: 'XX' } }, 'UNKNOWN_LAW', 'filter.law'],
    [{ from: '2027-01-01', to: '2027-02-01', filter: { rule: 'XX' } }, 'INVALID', 'filter.rule'],
  ])('refuses %j', async (variables, code, path) => {
    expect((await refusal(HORIZON, variables))?.extensions).toMatchObject({ code, path });
  });
});
