import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
} from 'graphql';
import { readRegisterFile } from '#register-file';
import { EXAMPLE, ServedRegister } from './over-the-wire.js';
import { positionOf } from './stores.js';

const CONTRACT = readFileSync(join(import.meta.dirname, 'fixtures/contract/operations.graphql'), 'utf8');
const operations = new Map(
  parse(CONTRACT)
    .definitions.filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => [operation.name!.value, operation]),
);

let register: ServedRegister;
/** Ids of the things of the example, by key. */
let id: Record<string, string>;

/** Returns the data of the operation, which must succeed. */
function run(name: string, variables: object = {}) {
  executed.add(name);
  return register.get(print(operations.get(name)!), variables);
}
const executed = new Set<string>();

const NOTICE = { on: '2023-03-01' };

beforeAll(async () => {
  register = await ServedRegister.start();
  await run('ApplyRegister', { input: readRegisterFile(EXAMPLE, register.schema) });
  const { parties, processingActivities } = await register.get(
    '{ parties { nodes { id key } } processingActivities { nodes { id key } } }',
  );
  const things: { id: string; key: string }[] = [...parties.nodes, ...processingActivities.nodes];
  id = Object.fromEntries(things.map((thing) => [thing.key, thing.id]));
});
afterAll(() => register.destroy());

describe('The schema keeps what clients count on:', () => {
  const inputType = (name: string) =>
    Object.values((register.schema.getType(name) as GraphQLInputObjectType).getFields());
  const fieldsOf = (name: string) => inputType(name).map((field) => field.name);
  const neededOf = (name: string) =>
    inputType(name)
      .filter(isRequiredInputField)
      .map((field) => field.name);

  it.each([...operations.keys()])('%s is valid', (name) => {
    expect(validate(register.schema, { kind: Kind.DOCUMENT, definitions: [operations.get(name)!] })).toEqual([]);
  });

  it.each(promisedWords())('the enum %s has the words %j', (name, words) => {
    const values = (register.schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);

    expect(values).toEqual(expect.arrayContaining(words));
  });

  it.each([
    ['RegisterProcessingActivityInput', ['reference', 'role', 'title']],
    ['RetentionRuleInput', ['key', 'kind']],
    ['CommandMeta', []],
  ])('%s needs %j and no more', (name, needed) => {
    expect(neededOf(name).sort()).toEqual(needed);
  });

  it.each([
    ['RetentionRuleInput', 'key appliesTo kind period bound trigger anchor until action unless statement'],
    ['ScopeInput', 'dataCategories dataSubjects purposes condition'],
    ['CommandMeta', 'commandId effectiveOn expectedRevision reason'],
    ['Moment', 'knownAt position on'],
    [
      'ProcessingActivityFilter',
      'text reference role status processor transferTo controller legalBasis dataCategory special jurisdiction',
    ],
  ])('%s has %s', (name, fields) => {
    expect(fieldsOf(name)).toEqual(expect.arrayContaining(fields.split(' ')));
  });
});

describe('Reading a register made from the example:', () => {
  it('ProcessingActivities', async () => {
    const variables = { first: 5, filter: { role: 'CONTROLLER' }, at: NOTICE };
    const { processingActivities: page } = await run('ProcessingActivities', variables);

    expect(page).toMatchObject({ totalCount: 14, pageInfo: { hasNextPage: true } });
    expect(page.nodes).toHaveLength(5);
    const next = await run('ProcessingActivities', { ...variables, after: page.pageInfo.endCursor });
    expect(next.processingActivities.nodes[0].reference).toBe('5.4');
  });

  it('ProcessingActivity', async () => {
    const { processingActivity } = await run('ProcessingActivity', { id: id['customer-accounts'], at: NOTICE });

    expect(processingActivity).toMatchObject({ id: id['customer-accounts'], reference: '5.1.1' });
    expect(processingActivity.purposes[0].legalBases[0]).toEqual({
      basis: expect.any(String),
      because: expect.stringContaining('The profile AE'),
    });
  });

  it('Processors', async () => {
    const { processors } = await run('Processors', { first: 20, at: NOTICE });

    expect(processors.totalCount).toBe(13);
    expect(processors.nodes.find((party: { id: string }) => party.id === id['workday-ltd'])).toMatchObject({
      engagements: [{ activities: [{ id: id.recruitment }], jurisdictions: ['KR'], locations: ['EU'], under: null }],
    });
  });

  it('Transfers', async () => {
    const { transfers } = await run('Transfers', { filter: { jurisdiction: 'KR' }, at: NOTICE });

    expect(transfers).toMatchObject({ totalCount: 1, nodes: [{ kind: 'ENTRUSTMENT', countries: [] }] });
  });

  it('Parties', async () => {
    const { parties } = await run('Parties', { filter: { officer: 'DATA_PROTECTION_OFFICER' }, at: NOTICE });

    expect(parties.nodes.map((party: { name: string }) => party.name)).toContain('Infobip Limited');
    expect(parties.nodes[0].officers[0].contact.email).toBe('data-protection-officer@infobip.com');
  });

  it('JurisdictionProfiles', async () => {
    const { jurisdictionProfiles } = await run('JurisdictionProfiles', { at: NOTICE });

    expect(jurisdictionProfiles.map((profile: { code: string }) => profile.code)).toEqual(
      expect.arrayContaining(['ALL', 'KR', 'JP', 'ZA', 'US-CA']),
    );
  });

  it('History', async () => {
    const { history } = await run('History', { of: id.suppliers, first: 10 });

    expect(history).toMatchObject({
      totalCount: 1,
      nodes: [{ revision: '0', type: 'ProcessingActivityRegistered', effectiveOn: '2023-02-22', annulledAt: null }],
    });
  });

  it('Changes', async () => {
    const { changes } = await run('Changes', { from: { on: '2023-02-21' }, to: { on: '2023-02-22' } });

    expect(changes).toHaveLength(96);
    expect(changes[0]).toMatchObject({ kind: 'ADDED', events: [{ position: expect.stringMatching(/^\d+$/) }] });
  });

  it('Ledger', async () => {
    expect(await run('Ledger')).toEqual({ ledger: { position: positionOf(96), events: '96' } });
  });

  it('RegisterFile', async () => {
    const { registerFile } = await run('RegisterFile', { at: NOTICE });

    expect(registerFile).toContain('name: Infobip Limited');
  });
});

describe('Writing to it:', () => {
  let activity: { id: string; revision: string; position: string };
  let sent: object;
  const rule = (period: string) => ({ key: 'all-data', kind: 'FIXED_PERIOD', period, trigger: 'the event' });

  it('RegisterParty', async () => {
    const { registerParty } = await run('RegisterParty', { input: { name: 'Analytics Ltd', country: 'NO' } });

    expect(registerParty).toMatchObject({
      id: expect.stringMatching(/^party-/),
      revision: '0',
      position: positionOf(97),
    });
    id.analytics = registerParty.id;
  });

  it('RegisterProcessingActivity, with no more than it needs', async () => {
    const input = { reference: '6.1', title: 'Visits to the office', role: 'CONTROLLER' };
    const meta = {
      effectiveOn: '2024-01-01',
      reason: 'a new office',
      commandId: 'ce0f1e4e-6c2b-4f39-9f3e-5bb1c3d7a001',
    };
    ({ registerProcessingActivity: activity } = await run('RegisterProcessingActivity', { input, meta }));

    expect(activity).toMatchObject({ revision: '0', position: positionOf(98) });
    sent = { input, meta };
  });

  it('SetRetentionRule, which a later rule may shadow', async () => {
    const set = (period: string, meta: object) =>
      run('SetRetentionRule', { id: activity.id, rule: rule(period), meta }).then((data) => data.setRetentionRule);
    const later = await set('P6M', { effectiveOn: '2024-07-01', expectedRevision: '0' });
    const earlier = await set('P12M', { effectiveOn: '2024-02-01' });

    expect(later).toMatchObject({ revision: '1', shadowedBy: [] });
    expect(earlier.shadowedBy).toEqual([{ position: later.position, type: 'RetentionRuleSet' }]);
  });

  it('a command that is sent again, which has the receipt of the first time although more has been recorded', async () => {
    const { registerProcessingActivity: again } = await run('RegisterProcessingActivity', sent);

    expect(again).toEqual(activity);
  });

  it('EngageProcessor', async () => {
    const input = { processor: id.analytics, work: 'Counting visits', activities: [activity.id], marketing: 'NO' };
    const { engageProcessor } = await run('EngageProcessor', { input, meta: {} });

    expect(engageProcessor.id).toMatch(/^engagement-/);
  });

  it('Redate', async () => {
    const variables = { of: activity.id, position: activity.position, to: '2023-12-01', reason: 'it opened earlier' };
    const { redate } = await run('Redate', variables);

    expect(redate.id).toBe(activity.id);
    const { history } = await run('History', { of: activity.id });
    expect(history.nodes.at(-1)).toMatchObject({ type: 'ProcessingActivityRegistered', effectiveOn: '2023-12-01' });
  });

  it('Annul', async () => {
    const { history } = await run('History', { of: activity.id });
    const { position } = history.nodes[1];
    const { annul } = await run('Annul', { of: activity.id, position, reason: 'never decided' });

    expect(annul.id).toBe(activity.id);
    const after = await run('History', { of: activity.id });
    expect(after.history.nodes[1]).toMatchObject({ position, annulledAt: expect.stringMatching(/Z$/) });
  });
});

describe('What the law makes of the register made from the example:', () => {
  it('Findings', async () => {
    const variables = { filter: { law: 'EU', severity: 'ERROR' }, first: 3, at: NOTICE };
    const { findings } = await run('Findings', variables);

    expect(findings.nodes).toHaveLength(3);
    expect(findings.totalCount).toBeGreaterThan(3);
    expect(findings.nodes[0]).toEqual({
      rule: expect.stringMatching(/^EU\./),
      law: 'EU',
      article: expect.any(String),
      severity: 'ERROR',
      message: expect.any(String),
      subject: { type: expect.any(String), id: expect.any(String), name: expect.any(String) },
      path: expect.any(String),
    });
  });

  it.each(['EN', 'KO', 'ko'])('Korea, in %s', async (language) => {
    const { korea } = (await run('Korea', { at: NOTICE, language })).disclosures;

    expect(korea.complete).toBe(false);
    expect(korea.delegation.rows).toHaveLength(13);
    expect(korea.overseasTransfers.rows).toHaveLength(1);
  });

  it('Japan', async () => {
    const { japan } = (await run('Japan', { at: NOTICE, language: 'JA' })).disclosures;

    expect(japan.jointUse.manager).toMatchObject({ name: 'Infobip G.K.' });
    // The joint users, whose country is not recorded as Japan, and the recipients of section 6.
    expect(japan.foreignProvision.rows).toHaveLength(2);
  });

  it('SouthAfrica', async () => {
    const { southAfrica } = (await run('SouthAfrica', { at: NOTICE })).disclosures;

    expect(southAfrica.responsibleParty).toMatchObject({ name: 'Infobip Africa (Pty) Ltd.' });
    expect(southAfrica.transborderFlows.length).toBeGreaterThan(0);
  });

  it('California', async () => {
    const { california } = (await run('California', { at: NOTICE })).disclosures;

    expect(california.to).toBe(NOTICE.on);
    expect(california.categories.map(({ code }: { code: string }) => code)).toContain('A');
  });

  it('Article30', async () => {
    const variables = { party: id['infobip-limited'], role: 'CONTROLLER', law: 'UK', at: NOTICE };
    const { article30 } = (await run('Article30', variables)).disclosures;

    expect(article30.controller).toMatchObject({ name: 'Infobip Limited' });
    expect(article30.records).toHaveLength(14);
  });
});

it('Every operation of the contract has been executed', () => {
  expect([...executed].sort()).toEqual([...operations.keys()].sort());
});

/** Returns the enums in the head comment of the contract. A line without a name continues the one before. */
function promisedWords(): [name: string, words: string[]][] {
  const found: [string, string[]][] = [];
  for (const [, name, words] of CONTRACT.matchAll(/^# {3}(\w+)? +((?:[A-Z_]+ ?)+)$/gm))
    if (name) found.push([name, words!.split(' ')]);
    else found.at(-1)![1].push(...words!.split(' '));
  return found;
}
