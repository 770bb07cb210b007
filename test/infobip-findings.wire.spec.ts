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

const FINDINGS = `query ($after: String, $at: Moment) {
  findings(first: 1000, after: $after, at: $at) {
    pageInfo { hasNextPage endCursor }
    nodes { rule severity article path subject { key id } }
  }
}`;

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
      nodes.push(...page.nodes);
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

  it.each(['2023-02-22', '2026-11-25'])('on %s with a reason for each', (on) => {
    expect(reviewed(on).filter(({ why }) => !why || why.length < 20)).toEqual([]);
  });
});
