import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandRunner, Ledger } from '#ledger';
import { Apply, readRegisterFile } from '#register-file';
import { EXAMPLE, ServedRegister } from './over-the-wire.js';
import { positionOf } from './stores.js';

const SMALL = readFileSync(join(import.meta.dirname, 'fixtures/newsletter.yaml'), 'utf8');
/** The parts of the small register that a complete file keeps. */
const ACME_ALONE = `
complete: true
effectiveOn: 2024-01-01
contacts: [{ key: dpo, department: Privacy, email: dpo@acme.example }]
parties:
  - key: acme
    name: Acme AS
    country: NO
    address: Storgata 1, Oslo
    group: true
    officers: [{ role: DATA_PROTECTION_OFFICER, contact: dpo }]
`;
const NOTICE = '2023-02-22';

const served: ServedRegister[] = [];
async function empty(): Promise<ServedRegister> {
  const register = await ServedRegister.start();
  served.push(register);
  return register;
}
async function madeOf(file: string): Promise<ServedRegister> {
  const register = await empty();
  await register.apply(file);
  return register;
}
const destroyAll = () => Promise.all(served.splice(0).map((register) => register.destroy()));

const commands = (applied: { commands: readonly { command: string; thing: { type: string; key: string } }[] }) =>
  applied.commands.map(({ command, thing }) => `${command} ${thing.type} ${thing.key}`);

describe('The example register file', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await madeOf(EXAMPLE);
  });
  afterAll(destroyAll);

  it('makes 96 things', async () => {
    const counts = `{
      contacts { totalCount } parties { totalCount } processingActivities { totalCount } engagements { totalCount }
      transfers { totalCount } jurisdictionProfiles { code } ledger { position events }
    }`;
    const { jurisdictionProfiles, ...counted } = await register.get(counts);

    expect(jurisdictionProfiles).toHaveLength(20);
    expect(counted).toEqual({
      contacts: { totalCount: 7 },
      parties: { totalCount: 33 },
      processingActivities: { totalCount: 15 },
      engagements: { totalCount: 13 },
      transfers: { totalCount: 8 },
      ledger: { position: positionOf(96), events: '96' },
    });
  });

  it('is in force from the date of the notice, and no earlier', async () => {
    expect(await register.file({ on: '2023-02-21' })).toBe('{}\n');
    expect(await register.file({ on: NOTICE })).toBe(await register.file());
  });

  it('appends nothing when it is applied again', async () => {
    const position = await register.position();
    expect(await register.apply(EXAMPLE)).toEqual({ events: 0, position, commands: [] });
    expect(await register.position()).toBe(position);
  });

  it('comes back as a file that makes the same register, and that gives the same file again', async () => {
    const text = await register.file();
    const other = await empty();
    await other.apply(text, { effectiveOn: NOTICE });

    expect(await other.file()).toBe(text);
    expect((await register.apply(text, { effectiveOn: NOTICE })).commands).toEqual([]);
    expect((await other.apply(EXAMPLE)).commands).toEqual([]);
  });

  it('is only planned in a dry run', async () => {
    const other = await empty();
    const planned = await other.apply(EXAMPLE, { dryRun: true });

    expect(planned).toMatchObject({ events: 96, position: '0' });
    expect(await other.position()).toBe('0');
    expect(await other.file()).toBe('{}\n');
    expect(commands(await other.apply(EXAMPLE))).toEqual(commands(planned));
  });

  it.each([1, 60])('that was interrupted after %i commands is completed by the next run', async (done) => {
    const other = await empty();
    await carryOut(other, done);
    expect(await other.position()).toEqual(positionOf(done));

    const rest = await other.apply(EXAMPLE);

    expect(rest.events).toBe(96 - done);
    expect(await other.file()).toBe(await register.file());
  });

  it('that was planned once adds nothing when the same plan is carried out twice', async () => {
    const other = await empty();
    const plan = await carryOut(other, 40);
    const apply = other.app.get(Apply, { strict: false });
    await other.inside(() => apply.run(plan));
    await other.inside(() => apply.run(plan));

    expect(await other.position()).toEqual(positionOf(96));
    expect(await other.file()).toBe(await register.file());
  });

  /** Carries out only the first commands of the plan, as if the process had ended there. */
  async function carryOut(other: ServedRegister, count: number) {
    const apply = other.app.get(Apply, { strict: false });
    const plan = await other.inside(() => apply.plan(readRegisterFile(EXAMPLE, other.schema)));
    let left = count;
    const waves = plan.waves.map((wave) => {
      const begun = wave.slice(0, left);
      left -= begun.length;
      return begun;
    });
    await other.inside(() => apply.run({ ...plan, waves }));
    return plan;
  }
});

describe('A register file', () => {
  let register: ServedRegister;
  beforeEach(async () => {
    register = await madeOf(SMALL);
  });
  afterEach(destroyAll);

  it('changes a row by the one command that changes it', async () => {
    const applied = await register.apply(SMALL.replace('period: P12M', 'period: P6M'));

    expect(commands(applied)).toEqual(['SetRetentionRule processingActivity newsletter']);
    expect(applied.events).toBe(1);
    expect(await register.file()).toContain('period: P6M');
  });

  it('changes each part of a thing by a command of its own', async () => {
    const applied = await register.apply(
      SMALL.replace('title: Newsletter', 'title: Newsletters')
        .replace('name: Clicks', 'name: Clicks and opens')
        .replace('country: NO', 'country: SE')
        .replace('locations: [US]', 'locations: [US, EEA]')
        .replace('code: EU.SCC', 'code: EU.ADEQ')
        .replace('rights: [Access]', 'rights: [Access, Erasure]'),
    );

    expect(commands(applied)).toEqual([
      'MoveParty party acme',
      'RetitleActivity processingActivity newsletter',
      'SetDataCategory processingActivity newsletter',
      'RelocateData engagement mailing',
      'RelyOnGround transfer to-mailer',
      'WithdrawGround transfer to-mailer',
      'ChangeRights jurisdictionProfile KR',
    ]);
    expect((await register.apply(await register.file())).commands).toEqual([]);
  });

  it('leaves alone what it leaves out', async () => {
    const before = await register.file();
    const applied = await register.apply('parties: [{ key: acme, name: Acme Group AS }]');

    expect(commands(applied)).toEqual(['RenameParty party acme']);
    expect(await register.file()).toBe(before.replace('Acme AS', 'Acme Group AS'));
  });

  it('clears what it sets to null', async () => {
    await register.apply(`
      parties: [{ key: mailer, name: Mailer Inc., parent: null, kind: null }]
      processingActivities:
        - { key: newsletter, reference: "5.10", title: Newsletter, role: CONTROLLER, description: null, retention: null }`);

    const file = await register.file();
    for (const gone of ['parent:', 'kind: SERVICE_PROVIDER', 'Sent every month', 'P12M'])
      expect(file).not.toContain(gone);
    for (const kept of ['Storgata 1', 'controllers:', 'name: Mailer Group']) expect(file).toContain(kept);
  });

  it('that says it is complete retires what it leaves out, and the next one brings it back', async () => {
    const before = await register.file();
    const applied = await register.apply(ACME_ALONE);

    expect(commands(applied)).toEqual([
      'CloseJurisdictionProfile jurisdictionProfile KR',
      'EndTransfer transfer to-mailer',
      'EndEngagement engagement mailing',
      'RetireProcessingActivity processingActivity newsletter',
      'RetireParty party mailer',
      'RetireParty party mailer-group',
    ]);
    expect(await register.get('{ parties(filter: { status: RETIRED }) { nodes { key } } }')).toEqual({
      parties: { nodes: [{ key: 'mailer-group' }, { key: 'mailer' }] },
    });
    expect((await register.apply(ACME_ALONE)).commands).toEqual([]);

    expect(commands(await register.apply(SMALL))).toEqual([
      'ReinstateParty party mailer-group',
      'ReinstateParty party mailer',
      'ReinstateProcessingActivity processingActivity newsletter',
      'ReinstateEngagement engagement mailing',
      'ReinstateTransfer transfer to-mailer',
      'ReopenJurisdictionProfile jurisdictionProfile KR',
    ]);
    expect(await register.file()).toBe(before);
  });

  it('that says it is complete clears the fields that it leaves out', async () => {
    const fewer = SMALL.replace(', Oslo', '')
      .replace('    address: Storgata 1\n', '')
      .replace('    kind: SERVICE_PROVIDER\n', '')
      .replace('    description: Sent every month.\n', '');
    const applied = await register.apply(`complete: true\n${fewer}`);

    expect(commands(applied)).toEqual([
      'MoveParty party acme',
      'ReclassifyParty party mailer',
      'DescribeActivity processingActivity newsletter',
    ]);
    const file = await register.file();
    for (const gone of ['Storgata', 'every month', 'SERVICE_PROVIDER']) expect(file).not.toContain(gone);
    expect(file).toContain('country: NO');
  });

  it('is in force from the date that it is applied for, before its own', async () => {
    await register.apply(SMALL.replace('Newsletter', 'Letters'), { effectiveOn: '2024-06-01' });

    expect(await register.file({ on: '2024-05-31' })).toContain('title: Newsletter');
    expect(await register.file({ on: '2024-06-01' })).toContain('title: Letters');
  });

  it('is compared with what is in force on that date', async () => {
    await register.apply(SMALL.replace('P12M', 'P6M'), { effectiveOn: '2024-06-01' });

    expect((await register.apply(SMALL)).commands).toEqual([]);
    expect(commands(await register.apply(SMALL, { effectiveOn: '2024-06-01' }))).toEqual([
      'SetRetentionRule processingActivity newsletter',
    ]);
  });

  it('stops at a reference to what another caller has ended since the file recorded it', async () => {
    const other = await empty();
    const runner = other.app.get(CommandRunner, { strict: false });
    const record = runner.record.bind(runner);
    runner.record = async (things, recorded) => {
      const outcomes = await record(things, recorded);
      const mailer = things.flat().find(({ command }) => (command.data as { key?: string }).key === 'mailer');
      if (mailer)
        await other.get(
          `mutation { retireParty(id: "${mailer.id}", meta: { effectiveOn: "2024-06-01" }) { position } }`,
        );
      return outcomes;
    };

    const { errors } = await other.tryApplying(SMALL);

    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('is not in force on 2024-06-01'),
        extensions: { path: 'engagements.0.processor' },
      },
    ]);
  });

  it('of a register with a key that two things have names them by their ids, until one of them has ended', async () => {
    const data = { key: 'acme', name: 'Acme once more', class: false, group: false, officers: [], assessments: [] };
    const metadata = {
      commandId: randomUUID(),
      actor: 'anyone',
      effectiveOn: '2024-01-01',
      schema: 1,
      index: 0,
      count: 1,
    };
    const made = { id: randomUUID(), type: 'PartyRegistered', data, metadata }; // two processes of an earlier version
    await register.app.get(Ledger, { strict: false }).append('party-again', 'NO_STREAM', [made]);
    await register.caughtUp();
    const file = await register.file();
    const renamed = 'parties: [{ key: acme, name: Acme Group AS }]';

    expect(file).toContain('key: party-again');
    expect((await register.apply(file)).commands).toEqual([]);
    expect((await register.tryApplying(renamed)).errors).toMatchObject([
      { message: expect.stringContaining('party-again'), extensions: { code: 'INVALID', path: 'parties.0.key' } },
    ]);
    await register.get('mutation { retireParty(id: "party-again", meta: { effectiveOn: "2024-01-01" }) { id } }');
    expect(commands(await register.apply(renamed))).toEqual(['RenameParty party acme']);
  });

  it('is refused where the register has moved on since it was planned', async () => {
    const position = await register.position();
    await register.apply('parties: [{ key: other, name: Other }]');
    const changed = SMALL.replace('P12M', 'P6M');

    const { errors } = await register.tryApplying(changed, { expectedPosition: position });

    expect(errors).toMatchObject([
      { extensions: { code: 'POSITION_CONFLICT', path: 'expectedPosition', expected: position } },
    ]);
    expect(await register.file()).toContain('P12M');
    const now = await register.position();
    expect((await register.apply(changed, { expectedPosition: now })).events).toBe(1);
  });
});

describe('The transcription says what the notice says:', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await madeOf(EXAMPLE);
  });
  afterAll(destroyAll);
  const get = (query: string) => register.get(query);

  it('fourteen activities, and the processor part of 5.1.2 as one of its own', async () => {
    const { processingActivities } = await get('{ processingActivities { nodes { reference role } } }');
    const references = '5.1.1 5.1.2 5.1.2/processor 5.1.3 5.2 5.3 5.4 5.5 5.6.1 5.6.2 5.6.3 5.7 5.8 5.9 5.10'.split(
      ' ',
    );

    expect(processingActivities.nodes).toEqual(
      references.map((reference) => ({ reference, role: /processor/.test(reference) ? 'PROCESSOR' : 'CONTROLLER' })),
    );
  });

  it('thirteen Korean delegatees, who are the only processors', async () => {
    const { processors, engagements } = await get(`{
      processors { nodes { name class } }
      engagements(filter: { jurisdiction: KR }) { totalCount nodes { engagedBy { id } marketing activities { reference } } }
    }`);
    const named =
      'Amazon Web Services, Inc|Atlassian, Inc.|DocuSign, Inc.|FullStory, Inc.|Gainsight, Inc.|GoodData Ireland Limited|Google LLC|Infobip Affiliates|Microsoft Ireland Operations Limited|Oracle Corporation|Salesforce.com Inc.|Workday Ltd|Zendesk, Inc.';

    expect(processors.nodes).toEqual(named.split('|').map((name) => ({ name, class: name === 'Infobip Affiliates' })));
    expect(engagements.totalCount).toBe(13);
    for (const engagement of engagements.nodes)
      expect(engagement).toMatchObject({ engagedBy: [], marketing: 'NOT_STATED' });
    const served = engagements.nodes.flatMap((e: { activities: { reference: string }[] }) => e.activities);
    expect(served).toEqual([{ reference: '5.8' }]);
  });

  it('of applicants, that the recruitment processor keeps their data in the European Union', async () => {
    const { processingActivities } = await get(`{ processingActivities(filter: { reference: "5.8" }) {
      nodes { processors { processor { name } locations } }
    } }`);

    expect(processingActivities.nodes).toEqual([
      { processors: [{ processor: { name: 'Workday Ltd' }, locations: ['EU'] }] },
    ]);
  });

  it('of communications, how long each kind of data is kept', async () => {
    const { processingActivities } =
      await get(`{ processingActivities(filter: { reference: "5.1.2" }) { nodes { retention {
      key kind period bound anchor trigger action unless inherited appliesTo { dataCategories { key } }
      dueOn(triggeredOn: "2023-01-15") { date status }
    } } } }`);
    const own = processingActivities.nodes[0].retention.filter((rule: { inherited: boolean }) => !rule.inherited);
    const kept = { kind: 'FIXED_PERIOD', unless: ['LOCAL_LAW', 'AUTHORITY_REQUEST', 'LEGAL_CLAIM'] };
    const of = (key: string) => ({ ...kept, appliesTo: { dataCategories: [{ key }] } });

    expect(own).toMatchObject([
      {
        ...of('traffic-data-end-users'),
        ...{ period: 'P12M', bound: 'EXACT', anchor: 'END_OF_MONTH', action: 'DELETE' },
        dueOn: { date: '2024-01-31', status: 'DUE' },
      },
      {
        ...of('traffic-data-other'),
        ...{ period: 'P10Y', bound: 'AT_MOST', anchor: 'END_OF_YEAR', action: null },
        dueOn: { date: '2033-12-31', status: 'DUE' },
      },
      {
        ...of('usage-data'),
        ...{ period: 'P3Y', bound: 'AT_MOST', anchor: null, trigger: null },
        dueOn: { date: null, status: 'UNRESOLVED_TRIGGER' },
      },
      { kind: 'SET_BY_LOCAL_LAW', period: null, dueOn: { date: null, status: 'NOT_A_FIXED_PERIOD' } },
    ]);
  });

  it('of transfers, no country and no exporter, since it names none', async () => {
    const { transfers } = await get('{ transfers { nodes { key countries exporter { name } crossBorder } } }');

    expect(transfers.nodes).toHaveLength(8);
    for (const transfer of transfers.nodes)
      expect(transfer).toMatchObject({ countries: [], exporter: null, crossBorder: null });
  });

  it('of Korea, one overseas transfer, and that nothing is provided to third parties', async () => {
    const { transfers, jurisdictionProfile } = await get(`{
      transfers(filter: { jurisdiction: KR }) {
        nodes { kind importer { name class email phone } timing method recipientRetention purposes refusal { method } grounds { code } }
      }
      jurisdictionProfile(code: KR) { statements { item text } }
    }`);

    expect(transfers.nodes).toEqual([
      {
        kind: 'ENTRUSTMENT',
        importer: { name: 'Infobip Affiliates', class: true, email: null, phone: null },
        timing: 'As needed, from time to time',
        method: 'Sent through an information network',
        recipientRetention: 'Until the purpose is achieved',
        purposes: ['Customer care and technical support'],
        refusal: null,
        grounds: [],
      },
    ]);
    const statements: { item: string; text: string }[] = jurisdictionProfile.statements;
    expect(statements.find(({ item }) => item === 'thirdPartyProvision')!.text).toMatch(/^None:/);
  });

  it('of Japan, the joint use and who manages it', async () => {
    const { transfers, jurisdictionProfile } = await get(`{
      transfers(filter: { jurisdiction: JP, kind: JOINT_USE }) { nodes { importer { name } grounds { law code } } }
      jurisdictionProfile(code: JP) { contacts { role contact { name } } }
    }`);

    expect(transfers.nodes).toEqual([
      { importer: { name: 'Infobip Group' }, grounds: [] }, // joint use is not a ground for a transfer abroad
    ]);
    expect(jurisdictionProfile.contacts).toEqual([{ role: 'JOINT_USE_MANAGER', contact: { name: 'Infobip G.K.' } }]);
  });

  it('of California, nine categories that are collected and neither sold nor shared', async () => {
    const { jurisdictionProfile } = await get(
      '{ jurisdictionProfile(code: "US-CA") { ccpaCategories { code collected soldOrShared disclosedToKinds } } }',
    );
    const table: { code: string; disclosedToKinds: string[] }[] = jurisdictionProfile.ccpaCategories;

    expect(table.map(({ code }) => code).join('')).toBe('ABCFGIJKL');
    for (const row of table) expect(row).toMatchObject({ collected: 'YES', soldOrShared: 'NO' });
    expect(table.find(({ code }) => code === 'F')!.disclosedToKinds).toEqual([
      'ADVERTISING_NETWORK',
      'DATA_ANALYTICS_PROVIDER',
      'SERVICE_PROVIDER',
      'SOCIAL_NETWORK',
    ]);
    expect(table.filter(({ disclosedToKinds }) => disclosedToKinds.includes('BUSINESS_CLIENT'))).toMatchObject([
      { code: 'A' },
    ]);
  });

  it('from which age people may be customers, where it says so', async () => {
    const { jurisdictionProfiles } = await get('{ jurisdictionProfiles { code customerAge { minimum exception } } }');
    const stated = jurisdictionProfiles.filter((p: { customerAge: object | null }) => p.customerAge);

    expect(stated).toEqual([
      { code: 'ALL', customerAge: { minimum: 16, exception: null } },
      { code: 'ID', customerAge: { minimum: 21, exception: null } },
      { code: 'IN', customerAge: { minimum: 18, exception: expect.stringContaining('parent or guardian') } },
      { code: 'MY', customerAge: { minimum: 18, exception: null } },
      { code: 'PK', customerAge: { minimum: 18, exception: null } },
      { code: 'SG', customerAge: { minimum: 21, exception: null } },
      { code: 'TH', customerAge: { minimum: 20, exception: expect.stringContaining('marriage') } },
    ]);
  });

  it('of every activity at once: each inherits what the profile ALL holds for it, and tells it from its own', async () => {
    const { jurisdictionProfile: all, processingActivities } = await get(`{
      jurisdictionProfile(code: ALL) { recipients { key } retention { key } securityMeasures }
      processingActivities { nodes { key
        recipients { key inherited } retention { key inherited } automatedDecisions { key inherited }
        securityMeasures inheritedSecurityMeasures
      } }
    }`);
    type Row = { key: string; inherited?: boolean };
    const keys = (rows: Row[]) => rows.map(({ key }) => key);
    const inherited = (rows: Row[]) => keys(rows.filter((row) => row.inherited));

    // l. 90-94, 2474-2476, 2502-2519, 2694: what the notice says of communications, marketing and customers alone
    const ofContent = ['communications-processing'];
    // l. 536-538, 2478-2480: such providers transmit in both parts of 5.1.2
    const ofCommunications = ['communications', 'communications-processing'];
    // l. 2444-2448: suppliers help in the activities as controller
    const asController = keys(processingActivities.nodes).filter((key) => key !== 'communications-processing');
    const LENT_TO: Record<string, string[]> = {
      suppliers: asController,
      'telecom-operators': ofContent,
      'communications-providers': ofContent,
      'law-enforcement-authorities': ofContent,
      'communications-data-for-law-enforcement': ofContent,
      whatsapp: ofCommunications,
      viber: ofCommunications,
      facebook: ofCommunications,
      kakaotalk: ofCommunications,
      line: ofCommunications,
      telegram: ofCommunications,
      'advertising-partners': ['marketing', 'website'],
      'customers-under-16': [
        ...['customer-accounts', 'communications', 'product-improvement'],
        ...['marketing', 'market-research-surveys', 'user-research'],
      ],
    };
    expect([all.recipients, all.retention, all.securityMeasures].map((rows) => rows.length)).toEqual([17, 6, 7]);
    for (const activity of processingActivities.nodes) {
      const lent = (rows: Row[]) => keys(rows).filter((key) => LENT_TO[key]?.includes(activity.key) ?? true);
      expect(inherited(activity.recipients)).toEqual(lent(all.recipients));
      expect(inherited(activity.retention)).toEqual(lent(all.retention));
      expect(inherited(activity.automatedDecisions)).toEqual(['platform-recommendations']);
      expect(activity.inheritedSecurityMeasures).toEqual(all.securityMeasures);
      expect(activity.securityMeasures).toEqual(expect.arrayContaining(all.securityMeasures));
    }
    const own = processingActivities.nodes.flatMap((a: { retention: Row[] }) =>
      a.retention.filter((r) => !r.inherited),
    );
    expect(own.length).toBeGreaterThanOrEqual(30);
  });

  it('no private individual: contacts are mailboxes, departments and companies', async () => {
    const { contacts } = await get('{ contacts { nodes { key name } } }');
    const named = contacts.nodes.filter((contact: { name: string | null }) => contact.name);

    expect(named).toEqual([
      { key: 'thailand-controller', name: 'Infobip (Thailand) Limited' },
      { key: 'infobip-gk-contact', name: 'Infobip G.K.' },
    ]);
  });
});
