import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';

// Findings for the example on the day of the notice and today, reviewed by hand. If a finding appears or disappears,
// check the law and the notice, and write in the file why the new result is right.

/** The findings of one rule, and why they are right. */
interface Reviewed {
  readonly rule: string;
  readonly severity: string;
  readonly articles: readonly string[];
  readonly why: string;
  /** The subjects of the finding, by key and field. */
  readonly of: readonly string[];
}

interface Node {
  readonly rule: string;
  readonly severity: string;
  readonly article: string;
  readonly path: string;
  readonly subject: { readonly key?: string; readonly id: string };
}

const FINDINGS = `fragment Found on Finding { rule severity article path subject { key id } }
query ($after: String, $at: Moment) {
  findings(first: 1000, after: $after, at: $at) {
    pageInfo { hasNextPage endCursor }
    nodes { ...Found alike { ...Found } }
  }
}`;

/** A row of the work list, as it was reviewed: its severity, its laws, and the number of findings and of things. */
interface ReviewedRow {
  readonly id: string;
  readonly severity: string;
  readonly own: boolean;
  readonly laws: readonly string[];
  readonly findings: number;
  readonly things: number;
}

interface ReviewedRows {
  readonly counts: { readonly rows: number; readonly findings: number; readonly bySeverity: Record<string, number> };
  readonly why: string;
  readonly rows: readonly ReviewedRow[];
}

const ROWS = `query ($at: Moment) {
  findingGroups(first: 1000, at: $at) {
    totalCount findingCount
    bySeverity: counts(by: SEVERITY) { value count }
    nodes { id severity own: isOwnLaw laws findings: count things }
  }
}`;

const reviewedRows = parse(
  readFileSync(join(import.meta.dirname, 'fixtures/infobip/work-list.yaml'), 'utf8'),
) as Record<string, ReviewedRows>;

const reviewed = (on: string) =>
  parse(readFileSync(join(import.meta.dirname, `fixtures/infobip/findings-${on}.yaml`), 'utf8')) as Reviewed[];

describe('The law makes of the example', () => {
  let register: ServedRegister;

  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2026-11-25T12:00:00Z')) });
    await register.apply(EXAMPLE);
  });
  afterAll(() => register.destroy());

  async function found(on: string): Promise<Omit<Reviewed, 'why'>[]> {
    const nodes: Node[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = (await register.get(FINDINGS, { at: { on }, after })).findings;
      nodes.push(...page.nodes.flatMap(({ alike, ...node }: Node & { alike: Node[] }) => [node, ...alike]));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    const rules = [...new Set(nodes.map(({ rule }) => rule))].sort();
    return rules.map((rule) => {
      const ofRule = nodes.filter((node) => node.rule === rule);
      return {
        rule,
        severity: [...new Set(ofRule.map(({ severity }) => severity))].join(', '),
        articles: [...new Set(ofRule.map(({ article }) => article))].sort(),
        of: ofRule
          .map(({ subject: { key, id }, path }) => `${key ?? id.replace('jurisdictionProfile-', '')} ${path}`)
          .sort(),
      };
    });
  }

  it.each(['2023-02-22', '2026-11-25'])('on %s what has been reviewed, neither more nor less', async (on) => {
    expect(await found(on)).toEqual(reviewed(on).map(({ why: _why, ...finding }) => finding));
  });

  it.each(Object.keys(reviewedRows))(
    'on %s the work list that has been reviewed, row by row and in order',
    async (on) => {
      const { totalCount, findingCount, bySeverity, nodes } = (await register.get(ROWS, { at: { on } })).findingGroups;
      const { rows, counts } = reviewedRows[on]!;
      expect(nodes).toEqual(rows);
      const ofSeverity = bySeverity.map(({ value, count }: { value: string; count: number }) => [value, count]);
      expect({ rows: totalCount, findings: findingCount, bySeverity: Object.fromEntries(ofSeverity) }).toEqual(counts);
    },
  );

  it('the work list at three dates: of the notice, today, and 1 June 2027', () => {
    expect(Object.keys(reviewedRows)).toEqual(['2023-02-22', '2026-11-25', '2027-06-01']);
    for (const { why } of Object.values(reviewedRows)) expect(why.length).toBeGreaterThan(100);
  });

  it.each(['2023-02-22', '2026-11-25'])('on %s with a reason for each', (on) => {
    expect(reviewed(on).filter(({ why }) => !why || why.length < 20)).toEqual([]);
  });
});
