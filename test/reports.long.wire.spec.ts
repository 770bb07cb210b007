import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_KINDS } from '#reports';
import { saidOfEnded } from './ended-texts.js';
import { ownInDocuments } from './public-texts.js';
import { replayedExample, type ToldRegister } from './story.js';

const TODAY = '2026-11-26T09:00:00Z';
/** The shape of every report of the example: headings and numbers of rows. `UPDATE_SHAPES=1` writes it again. */
const SHAPES = join(import.meta.dirname, 'fixtures/reports/tallowby.json');

const REPORT = `query ($input: ReportInput!, $skip: Int!) {
  report(input: $input) {
    title isDraft contentHash sectionCount gaps { id }
    sections(first: 50, skip: $skip) {
      heading level blocks { type facts { heading } table { rowCount columns { heading } } }
    }
  }
}`;

let replayed: ToldRegister;
beforeAll(async () => {
  replayed = await replayedExample('tallowby', TODAY);
});
afterAll(() => replayed?.register.destroy());

// biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
const get = (query: string, variables: object = {}): Promise<any> => replayed.register.get(query, variables);

interface Block {
  readonly type: string;
  readonly facts: readonly { readonly heading: string }[];
  readonly table?: { readonly rowCount: number; readonly columns: readonly { readonly heading: string }[] };
}

/** Returns the shape of a report: the headings of its sections with their rows, and each list of headings once. */
async function shapeOf(input: object) {
  const sections: string[] = [];
  const headings = new Map<string, readonly string[]>();
  let report: { title: string; isDraft: boolean; sectionCount: number; gaps: unknown[] } | undefined;
  do {
    const found = (await get(REPORT, { input, skip: sections.length })).report;
    report = found;
    for (const { heading, level, blocks } of found.sections) {
      const rows = (blocks as Block[]).flatMap(({ table }) => (table ? [`${table.rowCount} rows`] : []));
      sections.push([`${'#'.repeat(level)} ${heading}`, ...rows].join(': '));
      for (const block of blocks as Block[])
        if (block.type !== 'NOTE') headings.set(JSON.stringify(headingsOf(block)), headingsOf(block));
    }
  } while (sections.length < report!.sectionCount);
  return {
    title: report!.title,
    isDraft: report!.isDraft,
    gaps: report!.gaps.length,
    sections,
    headings: [...headings.values()],
  };
}

function headingsOf({ facts, table }: Block): string[] {
  return (table ? table.columns : facts).map(({ heading }) => heading);
}

const inputOf = ({ code, needs }: (typeof REPORT_KINDS)[number]) => ({
  kind: code,
  ...(needs.some((one) => one === 'CHANGES' || one === 'LOG') && {
    since: { on: '2026-01-01', knownAt: '2026-01-01' },
  }),
});

describe('Reports of the register of Tallowby', () => {
  it('have the headings and the rows that they had before', async () => {
    const shapes: Record<string, unknown> = {};
    for (const kind of REPORT_KINDS) shapes[kind.code] = await shapeOf(inputOf(kind));
    if (process.env.UPDATE_SHAPES) writeFileSync(SHAPES, `${JSON.stringify(shapes, null, 2)}\n`);
    expect(shapes).toEqual(JSON.parse(readFileSync(SHAPES, 'utf8')));
  });

  it('say nothing of the register itself in the documents of countries: no key, no code, no word of its parts', async () => {
    expect(await ownInDocuments(replayed.register.app, 'tallowby')).toEqual([]);
  });

  it('say nothing of what has ended, whether anybody approved the end or not', async () => {
    const { ended, said } = await saidOfEnded(replayed.register.app);
    expect(ended).toBeGreaterThan(10);
    expect(said).toEqual([]);
  });

  it('are listed with their languages and formats', async () => {
    const { reportKinds } = await get('{ reportKinds(language: "ko") { code title languages comparesMoments } }');
    expect(reportKinds.map(({ code }: { code: string }) => code)).toEqual(REPORT_KINDS.map(({ code }) => code));
    expect(reportKinds).toContainEqual({
      code: 'KR_POLICY',
      title: '개인정보 처리방침',
      languages: ['ko', 'en'],
      comparesMoments: false,
    });
  });

  it('name who answers for the company that they are about, and not the officer of the company above it', async () => {
    const made = async (kind: string, language: string) => {
      const query = `query ($input: ReportInput!) { report(input: $input) {
        cover { value } gaps { message } sections(first: 50) { blocks { facts { value } table { rows(first: 50) } } }
      } }`;
      return JSON.stringify((await get(query, { input: { kind, language } })).report);
    };
    const [ireland, office] = ['dpo@tallowby.example', 'privacy@tallowby.example'];
    const answering: readonly [address: string, ...kinds: string[]][] = [
      ['pipl@tallowby.example', 'CN_ASSESSMENTS', 'CN_CONTRACT_FILING'],
      ['privacy.jp@tallowby.example', 'JP_JOINT_USE', 'JP_RULE_18_3', 'JP_RULE_17', 'JP_PUBLIC_MATTERS'],
      ['kvkk@tallowby.example', 'TR_INVENTORY'],
      ['datenschutz.ch@tallowby.example', 'CH'],
      ['privacy.ca@tallowby.example', 'QC_NOTICE', 'QC_ASSESSMENTS'],
      [office, 'RECORD_AE', 'UK_IDTA'],
    ];
    for (const [address, ...kinds] of answering)
      for (const kind of kinds) {
        const content = await made(kind, 'en');
        const isParty = kind === 'UK_IDTA' || kind === 'CN_CONTRACT_FILING'; // with its own officer
        expect([kind, content.includes(address), content.includes(ireland)]).toEqual([kind, true, isParty]);
      }
  });

  it('promise no right of everywhere where a law has rights of its own', async () => {
    const query = `query ($input: ReportInput!) { report(input: $input) {
      sections(first: 50) { blocks { paragraphs facts { value } } }
    } }`;
    for (const kind of ['KR_POLICY', 'JP_PUBLIC_MATTERS', 'BR_TRANSFERS', 'TH', 'QC_NOTICE']) {
      const content = JSON.stringify(await get(query, { input: { kind, language: 'en' } }));
      expect([kind, content.includes('Complaint to the supervisory authority')]).toEqual([kind, false]);
    }
  });

  it('are the same for the same moment, and others for another', async () => {
    const hash = async (at: object) =>
      (
        await get(`query ($input: ReportInput!) { report(input: $input) { contentHash } }`, {
          input: { kind: 'ICO', at },
        })
      ).report.contentHash;
    const then = { on: '2024-06-30', knownAt: '2024-06-30' };
    expect(await hash(then)).toBe(await hash(then));
    expect(await hash(then)).not.toBe(await hash({ on: '2026-11-01' }));
  });

  it('leave out drafts and records in review of what a law asks for, and give their number to the maker', async () => {
    const made = async (input: object, token = replayed.register.token) => {
      const { data, errors } = await replayed.register.ask(
        `query ($input: ReportInput!) {
          report(input: $input) { leftOut sections(first: 60) { heading blocks { table { rows(first: 60) } } } }
        }`,
        { input },
        token,
      );
      return errors?.[0]?.message ?? data.report;
    };
    const leftOut = await made({ kind: 'ART30_1' });
    expect(leftOut.leftOut).toBeGreaterThan(2);
    expect(JSON.stringify(leftOut)).not.toContain('Wellbeing app');
    const marked = await made({ kind: 'ART30_1', unapproved: 'MARKED' });
    expect(marked.leftOut).toBe(0);
    expect(JSON.stringify(marked)).toContain('Wellbeing app, pilot (draft)');
    const regulator = await made({ kind: 'KR_POLICY' }, replayed.keys['kr-authority']!.key);
    expect(regulator.leftOut).toBe(0);
    expect(await made({ kind: 'CHANGES', unapproved: 'MARKED' })).toMatch(/leave the choice out/);
  });

  it('of the organisation for itself are refused to a regulator', async () => {
    for (const { code } of REPORT_KINDS.filter(({ isInternal }) => isInternal)) {
      const query = 'query ($input: ReportInput!) { report(input: $input) { title } }';
      const { errors } = await replayed.register.ask(
        query,
        { input: { kind: code } },
        replayed.keys['kr-authority']!.key,
      );
      expect(errors?.[0]).toMatchObject({
        message: `The report ${code} is for the organisation itself. Ask it to issue the report to you.`,
        extensions: { code: 'FORBIDDEN' },
      });
    }
  });

  it('name what has changed since assessments, with the words of the language', async () => {
    const { report } = await get(
      `query ($input: ReportInput!) { report(input: $input) { sections { key blocks { table { rows(first: 10) } } } } }`,
      { input: { kind: 'ASSESSMENTS', language: 'de' } },
    );
    const changes = report.sections.find(({ key }: { key: string }) => key === 'changes');
    expect(changes.blocks[0].table.rows).toContainEqual([
      'PR-01 Telemetry of lamps and sensors\u00a0ᵉⁿ',
      'DSFA',
      'Datenkategorien › „telemetry“',
      'Beschreibung: Serial number, firmware, brightness, temperature, hours of operation, error codes.',
      'Beschreibung: Serial number, firmware, brightness, temperature, humidity, hours of operation, error codes.',
    ]);
  });

  it('log all that was recorded between two moments, also what holds from a later day, and nothing else', async () => {
    const since = { on: '2026-01-01', knownAt: '2026-10-01' };
    const { report } = await get(
      `query ($input: ReportInput!) { report(input: $input) { sections { key blocks { table { rowCount rows(first: 100) } } } } }`,
      { input: { kind: 'AUDIT_LOG', since } },
    );
    const { rowCount, rows } = report.sections[0].blocks.at(-1).table;
    expect(rowCount).toBe(46);
    expect([rows[0], rows.at(-1)]).toEqual([
      [
        '5 October 2026 at 08:45:00 UTC',
        'engineering',
        'PR-01 Telemetry of lamps and sensors\nActivity',
        'Set the retention rule “telemetry”: A fixed period, exactly 18 months',
        '2027-01-01',
        'Decision of the product board: 18 months from 2027.',
        '12 October 2026, by dpo',
      ],
      ['24 November 2026 at 09:10:00 UTC', 'dpo', 'HR-05 Recruiting\nActivity', 'Approved', '2026-11-24', null, null],
    ]);
  });

  it('show one activity with its history in words', async () => {
    const { processingActivities } = await get('{ processingActivities(first: 1) { nodes { id } } }');
    const { report } = await get(
      `query ($input: ReportInput!) { report(input: $input) { sections { heading blocks { table { rows(first: 3) } } } } }`,
      { input: { kind: 'ACTIVITY', activities: [processingActivities.nodes[0].id] } },
    );
    const history = report.sections.find(({ heading }: { heading: string }) => heading === 'History');
    expect(history.blocks[0].table.rows[0][0]).toMatch(/^Registered the activity/);
  });

  it('refuse changes without an earlier moment, and an unknown kind', async () => {
    await expect(get(REPORT, { input: { kind: 'CHANGES' }, skip: 0 })).rejects.toThrow(/Name the earlier one/);
    await expect(get(REPORT, { input: { kind: 'NONE' }, skip: 0 })).rejects.toThrow(/There is no report NONE/);
  });

  it('show of a record that was changed since its approval what was approved, and count it', async () => {
    const made = async () => {
      const { report } = await replayed.register.get(
        `{ report(input: { kind: "ART30_1" }) { leftOut sections(first: 60) { heading blocks { table { rows(first: 60) } } } } }`,
      );
      return { leftOut: report.leftOut, text: JSON.stringify(report.sections) };
    };
    const before = await made();
    const { processingActivities } = await replayed.register.get(
      '{ processingActivities(filter: { text: "Online shop" }) { nodes { id title } } }',
    );
    const { id } = processingActivities.nodes.find(({ title }: { title: string }) => title === 'Online shop');
    await replayed.register.get(`mutation { retitleActivity(id: "${id}", title: "Zebra shop") { id } }`);
    const after = await made();

    expect(after.text).toBe(before.text);
    expect(after.text).toContain('Online shop');
    expect(after.leftOut).toBe(before.leftOut + 1);
  });
});
