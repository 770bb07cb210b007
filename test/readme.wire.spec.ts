import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readRegisterFile } from '#register-file';
import { ServedRegister } from './over-the-wire.js';

const README = readFileSync('README.md', 'utf8');
const BY_GRAPHQL = readFileSync('docs/api.md', 'utf8');
const queriesIn = (page: string) => [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1]!);
const [query, correction, findings] = queriesIn(README);
const [list, search, overdue, workList, library, horizon, korea] = queriesIn(BY_GRAPHQL);

describe('What the README and docs/api.md say', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start();
    const { schema } = register.app.get(GraphQLSchemaHost, { strict: false });
    const input = readRegisterFile(readFileSync('examples/infobip/register.yaml', 'utf8'), schema);
    await register.get('mutation A($input: RegisterInput!) { applyRegister(input: $input) { events } }', { input });
  });
  afterAll(() => register.destroy());

  it('is so: a first query, a first correction of the past, and its three right answers', async () => {
    const [activity] = (await register.get(query!)).processingActivities.nodes;
    expect(activity.title).toBeTruthy();
    const { ledger } = await register.get('{ ledger { position } }');
    const corrected = await register.get(correction!, { id: activity.id });
    expect(corrected.setRetentionRule.shadowedBy).toEqual([]);

    const period = async (at: object) => {
      const answer = await register.get(
        'query P($id: ID!, $at: Moment) { processingActivity(id: $id, at: $at) { retention { key period } } }',
        { id: activity.id, at },
      );
      return answer.processingActivity.retention.find((r: { key: string }) => r.key === 'behavioural-analytics-data')
        .period;
    };
    expect(await period({ on: '2023-03-01' })).toBe('P25M');
    expect(await period({ on: '2024-03-01' })).toBe('P13M');
    expect(await period({ on: '2024-03-01', position: ledger.position })).toBe('P25M');
  });

  it('is so: a list that is filtered, sorted and counted', async () => {
    const { totalCount, nodes, counts } = (await register.get(list!)).processingActivities;
    expect(totalCount).toBe(nodes.length);
    expect(totalCount).toBeGreaterThan(0);
    expect(counts[0].count).toBeLessThanOrEqual(totalCount);
    expect(counts[0].label).toBeTruthy();
  });

  it('is so: a search over several kinds', async () => {
    const { totalCount, nodes } = (await register.get(search!)).search;
    expect(totalCount).toBeGreaterThanOrEqual(nodes.length);
    expect(nodes[0].fields.length).toBeGreaterThan(0);
    expect(nodes[0].snippet.toLowerCase()).toMatch(/end|users/);
  });

  it('is so: what is overdue', async () => {
    expect(await register.get(overdue!)).toEqual({ overdueReviews: { totalCount: 0, nodes: [] } });
  });

  it('is so: what the law makes of it', async () => {
    const { nodes, totalCount } = (await register.get(findings!)).findings;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ rule }: { rule: string }) => rule)).toContain('EU.TRANSFER.COUNTRY');
    const document = (await register.get(korea!)).disclosures.korea;
    expect(document).toMatchObject({ title: expect.stringMatching(/개인정보/), complete: false });
    expect(document.delegation.rows).toHaveLength(13);
  });

  it('is so: what there is to do, and what will be wrong', async () => {
    const { nodes, acceptedCount, totalCount } = (await register.get(workList!)).findingGroups;
    expect([nodes.length, acceptedCount, totalCount > 20]).toEqual([5, 0, true]);
    expect(nodes[0]).toMatchObject({ duty: 'PROCESSOR.CONTRACT', laws: ['EU', 'KR', 'UK'] });
    expect((await register.get(library!)).library.nodes).toHaveLength(5);
    const ahead = (await register.get(horizon!)).horizon.nodes;
    expect(ahead.map(({ on }: { on: string }) => on)).toEqual(['2027-05-13']);
  });

  it.each([...README.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!))('leads to %s, which is there', (path) => {
    expect(() => readFileSync(path)).not.toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
});
