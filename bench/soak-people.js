import { READ } from './import.js';
import { COUNTS, FINDINGS, ONE, SEARCH } from './mixed-load.js';
import { body } from './page.js';

// What the people of the soak do, how often, and what they do wrong.

const OF_REGULATORS = { 'own page': 2, activity: 3, search: 1, counts: 1, 'own report': 0.2, 'register file': 0.2 };

/** The people: the role of a key with its options, how many have it, and how often they do what, against each other. */
export const PEOPLE = [
  {
    role: ['viewer'],
    people: 6,
    does: {
      page: 3,
      activity: 4,
      search: 2,
      counts: 4,
      findings: 3,
      'groups of findings': 1,
      history: 1,
      trespass: 0.2,
    },
  },
  {
    role: ['editor'],
    people: 5,
    does: { page: 1, activity: 2, search: 1, counts: 2, findings: 1, change: 4, submission: 1, mistake: 0.3 },
  },
  {
    role: ['approver'],
    people: 3,
    does: { page: 1, activity: 1, counts: 2, findings: 2, approval: 2, report: 0.2, 'issued report': 0.1 },
  },
  {
    role: ['administrator'],
    people: 2,
    does: { recordings: 2, findings: 1, counts: 2, 'register file': 0.2, differences: 0.2, 'late file': 0.2 },
  },
  { role: ['regulator', '--jurisdiction', 'KR'], people: 2, does: OF_REGULATORS },
  { role: ['regulator', '--jurisdiction', 'DE'], people: 2, does: { ...OF_REGULATORS, trespass: 0.2 } },
];

/** Milliseconds that the console waits for findings, before it takes those of a moment before. */
const maxWaitMs = 100;
const NOBODY = 'processingActivity-00000000-0000-4000-8000-000000000000';

const RETITLE = `mutation ($id: ID!, $title: String!, $meta: CommandMeta) {
  retitleActivity(id: $id, title: $title, meta: $meta) { readModel }
}`;
const TITLE = 'query ($id: ID!) { processingActivity(id: $id) { title } }';
const SUBMIT = 'mutation ($id: ID!) { submitForReview(of: $id) { readModel } }';
const APPROVE = 'mutation ($id: ID!) { approve(of: $id) { readModel } }';
const APPLY = `mutation ($input: RegisterInput!, $dryRun: Boolean, $expectedPosition: Position) {
  applyRegister(input: $input, dryRun: $dryRun, expectedPosition: $expectedPosition) { events position }
}`;
const REPORT = `query ($activities: [ID!]!) {
  report(input: { kind: "TRANSFERS", activities: $activities }) { contentHash sectionCount gaps { id } }
}`;
const ISSUE = `mutation ($activities: [ID!]!, $acceptedGaps: [ID!]!) { issueReport(input: {
  kind: "TRANSFERS", format: JSON, activities: $activities, acceptedGaps: $acceptedGaps, issuedTo: "An authority", purpose: "Its request"
}) { readModel } }`;
const GROUPS = `query ($maxWaitMs: Int) {
  findingGroups(first: 20, maxWaitMs: $maxWaitMs) { totalCount nodes { id count things } }
}`;
const HISTORY = 'query ($id: ID!) { history(of: $id, first: 50) { totalCount nodes { type recordedAt } } }';
const RECORDINGS = '{ recordings(first: 50) { nodes { type recordedAt thing { name } } } }';
const OWN_PAGE = `{ processingActivities(first: 50) {
  totalCount nodes { id title purposes { key description } transfers { id name } }
} }`;
const REGISTER_FILE = '{ registerFile }';
const DIFFERENCES = `query ($from: Moment!, $to: Moment!) {
  changeList(from: $from, to: $to, first: 50) { totalCount nodes { kind thing { id name } } }
}`;

/** The operations: each asks, and says which answer of an error is the one that it must get. */
export const OPERATIONS = {
  page: ({ ask, any }) => ask(body({ after: any().cursor })),
  'own page': ({ ask }) => ask({ query: OWN_PAGE }),
  activity: ({ ask, any }) => ask({ query: ONE, variables: { id: any().id } }),
  search: ({ ask, word }) => ask({ query: SEARCH, variables: { text: word() } }),
  counts: ({ ask, word }) => ask({ query: COUNTS, variables: { text: word() } }),
  findings: ({ ask }) => ask({ query: FINDINGS, variables: { maxWaitMs } }),
  'groups of findings': ({ ask }) => ask({ query: GROUPS, variables: { maxWaitMs } }),
  history: ({ ask, any }) => ask({ query: HISTORY, variables: { id: any().id } }),
  recordings: ({ ask }) => ask({ query: RECORDINGS }),
  'register file': ({ ask }) => ask({ query: REGISTER_FILE }),
  differences: ({ ask }) =>
    ask({ query: DIFFERENCES, variables: { from: { knownAt: '2022-06-30' }, to: { knownAt: '2022-07-31' } } }),
  'own report': ({ ask }) => ask({ query: REPORT, variables: { activities: [] } }),
  report: ({ ask, some }) => ask({ query: REPORT, variables: { activities: some() } }),

  async change({ ask, mine, title, mustBe }) {
    const [{ id }, text] = [mine(), title()];
    const receipt = await ask({ query: RETITLE, variables: { id, title: text } });
    if (receipt?.retitleActivity.readModel !== 'CURRENT') return;
    const seen = await ask({ query: TITLE, variables: { id } }, { as: 'reading what was changed' });
    mustBe(seen?.processingActivity.title, text);
  },
  async submission({ ask, mine, submitted }) {
    const { id } = mine();
    if (await ask({ query: SUBMIT, variables: { id } }, { causes: 'WRONG_STATUS' })) submitted.push(id);
  },
  async approval({ ask, submitted }) {
    const id = submitted.shift();
    if (id) await ask({ query: APPROVE, variables: { id } }, { causes: 'WRONG_STATUS' });
  },
  async 'issued report'({ ask, some }) {
    const activities = some();
    const made = await ask({ query: REPORT, variables: { activities } }, { as: 'report' });
    const acceptedGaps = made?.report.gaps.map(({ id }) => id);
    if (made) await ask({ query: ISSUE, variables: { activities, acceptedGaps } }, { causes: 'GAPS_OPEN' });
  },

  async mistake({ ask, mine, title }) {
    const { id } = mine();
    const wrong = (variables, code) => ask({ query: RETITLE, variables: { title: title(), ...variables } }, { code });
    await wrong({ id: NOBODY }, 'NOT_FOUND');
    await wrong({ id, title: ' ' }, 'INVALID');
    await wrong({ id, meta: { expectedRevision: '999999' } }, 'REVISION_CONFLICT');
    await wrong({ id, meta: { effectiveOn: '2026-02-30' } }, 'BAD_USER_INPUT');
  },
  async trespass({ ask, any, title }) {
    await ask({ query: RETITLE, variables: { id: any().id, title: title() } }, { code: 'FORBIDDEN' });
  },
  'late file': ({ ask, file }) =>
    ask({ query: APPLY, variables: { input: file(), expectedPosition: '1' } }, { code: 'POSITION_CONFLICT' }),
};

/** The jobs of one more editor, one after the other: a register file, and a sheet from its bytes to what is recorded. */
export const JOBS = {
  'register file applied': ({ ask, file }) => ask({ query: APPLY, variables: { input: file() } }),
  async 'sheet read'({ ask, sheet }) {
    const input = { name: 'record.xlsx', content: [sheet], on: '2026-01-01' };
    const read = await ask({ query: READ, variables: { input } });
    for (const { file } of read?.readSpreadsheet.parts ?? [])
      for (const dryRun of [true, false])
        await ask(
          { query: APPLY, variables: { input: JSON.parse(file), dryRun } },
          { as: dryRun ? 'sheet planned' : 'sheet applied' },
        );
  },
};
