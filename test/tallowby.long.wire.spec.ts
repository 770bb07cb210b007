import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsOf, replayedExample, type ToldRegister } from './story.js';

const TODAY = '2026-11-26T09:00:00Z';

let replayed: ToldRegister;
beforeAll(async () => {
  replayed = await replayedExample('tallowby', TODAY);
});
afterAll(() => replayed?.register.destroy());

// biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
const get = (query: string, variables: object = {}): Promise<any> => replayed.register.get(query, variables);

const TRANSFERS = `query ($at: Moment, $country: Destination, $after: String) {
  transfers(at: $at, filter: { country: $country }, first: 100, after: $after) {
    nodes { id key suspension { since } grounds { key code since until recognitionLostOn instrument { version } } }
  }
}`;

interface Ground {
  readonly key: string;
  readonly code: string;
  readonly since: string;
  readonly until?: string;
  readonly recognitionLostOn?: string;
}
interface Transfer {
  readonly id: string;
  readonly key: string;
  readonly suspension?: { since: string };
  readonly grounds: readonly Ground[];
}

const transfersOn = async (on: string, country?: string): Promise<Transfer[]> =>
  (await get(TRANSFERS, { at: { on }, country })).transfers.nodes;
const transferOn = async (on: string, key: string) => (await transfersOn(on)).find((transfer) => transfer.key === key);
const reliedOn = ({ grounds }: Transfer, on: string) =>
  grounds.filter(({ since, until }) => since <= on && (until === undefined || until === null || on < until));

/** Returns the keys of transfers that rest on the ground on the date. */
const restingOn = async (code: string, on: string, country?: string) =>
  (await transfersOn(on, country))
    .filter((transfer) => reliedOn(transfer, on).some((ground) => ground.code === code))
    .map(({ key }) => key)
    .sort();

const RETENTION = `query ($reference: String, $at: Moment) {
  processingActivities(filter: { reference: $reference }, at: $at) { nodes { id retention { key period } } }
}`;
/** Returns the period of each retention rule of an activity, by the key of the rule. */
async function periods(reference: string, at: object): Promise<Record<string, string>> {
  const [activity] = (await get(RETENTION, { reference, at })).processingActivities.nodes;
  return Object.fromEntries(activity.retention.map((rule: { key: string; period: string }) => [rule.key, rule.period]));
}

const FINDINGS = `query ($at: Moment, $rule: String) {
  findings(at: $at, filter: { rule: $rule }, first: 1000) { nodes { rule subject { key } } }
}`;
const findingsOf = async (key: string, on: string, rule?: string): Promise<string[]> =>
  (await get(FINDINGS, { at: { on }, rule })).findings.nodes
    .filter(({ subject }: { subject: { key: string } }) => subject.key === key)
    .map((finding: { rule: string }) => finding.rule);

const countOf = async (query: string): Promise<number> =>
  (Object.values(await get(query)) as { totalCount: number }[])[0]!.totalCount;

describe('The story of Tallowby', () => {
  it('has the size of a register in use', async () => {
    const counts = await Promise.all(
      ['processingActivities', 'parties', 'engagements', 'transfers'].map((list) =>
        countOf(`{ ${list} { totalCount } }`),
      ),
    );
    for (const [i, [least, most]] of [
      [60, 75],
      [50, 65],
      [36, 45],
      [55, 70],
    ].entries()) {
      expect(counts[i]).toBeGreaterThanOrEqual(least!);
      expect(counts[i]).toBeLessThanOrEqual(most!);
    }
    const { jurisdictionProfiles } = await get('{ jurisdictionProfiles { code } }');
    expect(jurisdictionProfiles.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining([
        'AE',
        'ALL',
        'AU',
        'BR',
        'CA',
        'CH',
        'CN',
        'EU',
        'GB',
        'IN',
        'JP',
        'KR',
        'SG',
        'TH',
        'TR',
        'US-CA',
        'US-TX',
        'ZA',
      ]),
    );
    const events = Object.values(await eventsOf(replayed.register)).flat();
    expect(events.length).toBeGreaterThan(1_800);
    expect(events.length).toBeLessThan(2_400);
  });

  it('has recorded everything at the instants of the story', async () => {
    const times = Object.values(await eventsOf(replayed.register))
      .flat()
      .map((event) => (event as { recordedAt: string }).recordedAt)
      .sort();
    expect([times[0], times.at(-1)]).toEqual(['2019-04-01T08:00:00.000Z', expect.stringMatching(/^2026-11-2/)]);
    expect(new Set(times.map((time) => time.slice(0, 4))).size).toBe(8);
  });
});

describe('When the Privacy Shield has fallen, on 1 August 2020, data go to the United States', () => {
  const ON = '2020-08-01';

  it('on the Shield, which is lost: six transfers, and two that are suspended', async () => {
    const transfers = await transfersOn(ON, 'US');
    const shield = transfers.filter((transfer) => reliedOn(transfer, ON).some(({ key }) => key === 'privacy-shield'));
    const keysOf = (list: readonly Transfer[]) => list.map(({ key }) => key).sort();
    expect(keysOf(shield.filter(({ suspension }) => !suspension))).toEqual([
      'clinic-us',
      'crm-us',
      'esign-us',
      'fraud-us',
      'newsletter-us',
      'support-us',
    ]);
    expect(keysOf(shield.filter(({ suspension }) => suspension))).toEqual(['analytics-us', 'audiences-us']);
    for (const { grounds } of shield) expect(grounds[0]!.recognitionLostOn).toBe('2020-07-16');
  });

  it('on standard contractual clauses', async () => {
    expect(await restingOn('EU.SCC', ON, 'US')).toEqual([
      'cloud-ops-us',
      'e-learning-us',
      'group-us',
      'hr-group-us',
      'hr-support-us',
      'uk-us-hr',
      'voice-us',
    ]);
  });

  it('on clauses alone by the end of the year', async () => {
    const transfers = await transfersOn('2021-01-01', 'US');
    const lost = transfers.filter((transfer) =>
      reliedOn(transfer, '2021-01-01').some(({ recognitionLostOn }) => recognitionLostOn),
    );
    expect(lost).toEqual([]);
  });
});

describe('What the law changed', () => {
  it('given the old clauses until 27 December 2022, leaves one transfer on them, which is found', async () => {
    expect(await findingsOf('helpdesk-in', '2022-12-27', 'EU.INSTRUMENT')).toEqual([]);
    expect(await findingsOf('helpdesk-in', '2022-12-28', 'EU.INSTRUMENT')).not.toEqual([]);
    expect(await findingsOf('helpdesk-in', '2023-02-06', 'EU.INSTRUMENT')).toEqual([]);
    expect(await findingsOf('purchasing-in', '2022-12-28', 'EU.INSTRUMENT')).toEqual([]);
  });

  it('given the Data Privacy Framework, adds it as a ground', async () => {
    expect(await restingOn('EU.ADEQ', '2023-07-09', 'US')).toEqual([]);
    expect(await restingOn('EU.ADEQ', '2023-09-01', 'US')).toEqual([
      'cloud-ops-us',
      'crm-us',
      'esign-us',
      'support-us',
    ]);
    expect(await restingOn('UK.REG', '2023-10-12', 'US')).toEqual(['uk-us-crm', 'uk-us-ticketwell']);
  });

  it('given a law of its own, the United Kingdom is abroad: recognised from June 2021, and the Addendum for its own data', async () => {
    expect(await restingOn('EU.ADEQ', '2021-06-27', 'GB')).toEqual([]);
    expect(await restingOn('EU.ADEQ', '2021-06-28', 'GB')).toEqual([
      'checks-uk',
      'counsel-uk',
      'group-uk',
      'learning-uk',
    ]);
    expect(await restingOn('UK.ADDENDUM', '2024-03-22')).toEqual(['uk-in', 'uk-us-crm', 'uk-us-ticketwell']);
    expect(await restingOn('UK.IDTA', '2024-03-22')).toEqual(['uk-us-hr']);
  });

  it('given the Korean reform, entrustment abroad has a ground from 15 September 2023', async () => {
    expect(await restingOn('KR.CONTRACT_OUTSOURCE', '2023-09-14')).toEqual([]);
    expect(await restingOn('KR.CONTRACT_OUTSOURCE', '2023-09-15')).toEqual(['kr-ie', 'kr-us']);
    expect(await restingOn('KR.EQUIV', '2025-09-16')).toEqual(['kr-ie']);
  });

  it('given an impairment in Japan, the transfer was suspended and resumed', async () => {
    const isSuspended = async (on: string) => Boolean((await transferOn(on, 'jp-in'))!.suspension);
    expect(await Promise.all(['2024-09-08', '2024-10-01', '2024-12-16'].map(isSuspended))).toEqual([
      false,
      true,
      false,
    ]);
    expect(await findingsOf('jp-us', '2026-11-26', 'JP.EQUIVALENT_ACTION')).toEqual(['JP.EQUIVALENT_ACTION.CHECK']);
  });

  it('given an authorisation that POPIA asks for, the transfer waited until it was granted', async () => {
    expect((await transferOn('2021-08-01', 'za-in'))!.suspension).toEqual({ since: '2021-07-05' });
    expect((await transferOn('2021-11-22', 'za-in'))!.suspension).toBeNull();
  });
});

describe('What was corrected', () => {
  it('given a late correction, has three right answers', async () => {
    const telemetry = async (at: object) => (await periods('PR-01', at)).telemetry;
    expect(await telemetry({ on: '2024-03-01' })).toBe('P13M');
    expect(await telemetry({ on: '2024-09-01' })).toBe('P25M');
    expect(await telemetry({ on: '2024-09-01', knownAt: '2024-12-31' })).toBe('P13M');
    expect(await telemetry({ on: '2027-01-01' })).toBe('P18M');
  });

  it('given an error that was annulled, still shows it as known before', async () => {
    const rejected = async (at: object) => (await periods('HR-05', at)).rejected;
    expect(await rejected({ on: '2019-06-26', knownAt: '2019-06-26' })).toBe('P6Y');
    expect(await rejected({ on: '2019-06-26' })).toBe('P6M');
    const { id } = (await get(RETENTION, { reference: 'HR-05' })).processingActivities.nodes[0];
    const { history } = await get('query ($of: ID!) { history(of: $of, first: 100) { nodes { type annulledAt } } }', {
      of: id,
    });
    expect(history.nodes.filter(({ annulledAt }: { annulledAt: string }) => annulledAt)).toEqual([
      { type: 'RetentionRuleSet', annulledAt: expect.stringMatching(/^2019-06-27/) },
    ]);
  });

  it('given a person who was forgotten, has the name at no moment and in no file', async () => {
    const at = { on: '2022-01-01', knownAt: '2022-01-01' };
    const { contacts } = await get(
      'query ($at: Moment) { contacts(at: $at, first: 100) { nodes { key erased name } } }',
      { at },
    );
    expect(contacts.nodes).toContainEqual({ key: 'za-information-officer', erased: true, name: null });
    expect(await replayed.register.file(at)).not.toMatch(/Casper|Windlewood/i);
    const { directory } = replayed.register;
    const files = readdirSync(directory, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files)
      expect(`${name} ${readFileSync(join(parentPath, name)).includes('Windlewood')}`).toBe(`${name} false`);
  });
});

describe('What somebody finds', () => {
  const LAW = `query ($code: String!, $on: Date!) {
    jurisdiction(code: $code, on: $on) { isInForce grounds { code } breachClocks { whom within words } items { name items { key } } }
  }`;
  const OF_LAW = `query ($law: String, $at: Moment) {
    findings(filter: { law: $law }, at: $at, first: 100) { nodes { rule severity subject { key } } }
  }`;
  /** Returns what the law is on the date, in short: its grounds for transfers, its clocks, and its lists by name. */
  async function lawOn(code: string, on: string) {
    const { isInForce, grounds, breachClocks, items } = (await get(LAW, { code, on })).jurisdiction;
    return {
      isInForce,
      grounds: grounds.map((ground: { code: string }) => ground.code),
      clocks: breachClocks.map((clock: Record<string, string>) => `${clock.whom} ${clock.within ?? clock.words}`),
      lists: items.flatMap(({ name, items: rows }: { name: string; items: { key: string }[] }) =>
        rows.map(({ key }) => `${name}.${key}`),
      ),
    };
  }
  const found = async (law: string, at: { on: string; knownAt?: string }): Promise<string[]> =>
    (await get(OF_LAW, { law, at })).findings.nodes
      .map(
        ({ rule, severity, subject }: { rule: string; severity: string; subject: { key: string } }) =>
          `${severity} ${rule.slice(law.length + 1)} ${subject.key}`,
      )
      .sort();

  it('in Istanbul: consent until the reform, then a contract notified in five business days, and VERBIS', async () => {
    const then = await lawOn('TR', '2022-06-01');
    expect(then.grounds).toEqual(expect.arrayContaining(['TR.CONSENT_OLD']));
    expect(then.grounds).not.toContain('TR.SC');
    expect(then.lists).not.toContain('STANDARD_CONTRACT.NOTIFICATION');
    const now = await lawOn('TR', '2026-11-26');
    expect(now.grounds).toContain('TR.SC');
    expect(now.grounds).not.toContain('TR.CONSENT_OLD');
    expect(now.lists).toContain('STANDARD_CONTRACT.NOTIFICATION');
    expect(now.clocks).toContain('AUTHORITY PT72H');

    expect(await found('TR', { on: '2021-06-01' })).toEqual(['WARNING FILING.REGISTRATION TR']);
    expect(await found('TR', { on: '2022-06-01' })).toEqual([]);
    expect(await found('TR', { on: '2024-08-31' })).toEqual([]); // both wordings side by side since 1 June
    expect(await found('TR', { on: '2024-09-01' })).toEqual(['ERROR TRANSFER.GROUND_IN_FORCE tr-ie-hr']);
    expect(await found('TR', { on: '2026-11-26' })).toEqual(['NOTICE CONTRACT.FILING tr-de']);
    expect(await found('TR', { on: '2026-11-28' })).toEqual(['ERROR CONTRACT.FILING tr-de']);
  });

  it('in Shanghai: no way out before 2022, a filed contract, the numbers of 2024, and two assessments that are not as they should be', async () => {
    const then = await lawOn('CN', '2022-06-01');
    expect([then.isInForce, then.grounds]).toEqual([true, ['CN.TREATY']]);
    const now = await lawOn('CN', '2026-11-26');
    expect(now.grounds).toEqual(
      expect.arrayContaining(['CN.STANDARD_CONTRACT', 'CN.SMALL_VOLUME', 'CN.CROSS_BORDER_HR']),
    );
    expect(now.lists).toEqual(
      expect.arrayContaining(['EXPORT.CONTRACT_FILING', 'IMPACT_ASSESSMENT.EXPORT', 'SEPARATE_CONSENT.EXPORT']),
    );

    const missing = 'ERROR IMPACT_ASSESSMENT personnel-cn';
    const outdated = 'NOTICE IMPACT_ASSESSMENT.OUTDATED app-cn';
    expect(await found('CN', { on: '2023-07-02' })).toEqual([]); // nothing leaves the mainland
    expect(await found('CN', { on: '2023-07-10' })).toEqual([missing, 'WARNING SEPARATE_CONSENT app-cn']);
    expect(await found('CN', { on: '2024-03-22' })).toEqual([missing]);
    expect(await found('CN', { on: '2025-06-16' })).toEqual(['ERROR EXPORT.WAY cn-ie', missing, outdated]);
    expect(await found('CN', { on: '2026-11-26' })).toEqual([missing, outdated]);
    expect(await found('CN', { on: '2027-01-01' })).toEqual([
      missing,
      'NOTICE EXPORT.NUMBERS CN', // the count of people exported begins again, and of sensitive information too
      'NOTICE EXPORT.NUMBERS CN',
      outdated,
    ]);
  });

  it('in Dallas: a clock on breaches since 2020 that has become shorter, and an act on consumers since July 2024', async () => {
    const clock = async (on: string) => (await lawOn('US-TX', on)).clocks.filter((one: string) => /^AUTH/.test(one));
    expect(await Promise.all(['2019-12-31', '2020-01-01', '2023-09-01'].map(clock))).toEqual([
      [],
      ['AUTHORITY P60D'],
      ['AUTHORITY P30D'],
    ]);
    expect((await lawOn('US-TX', '2024-06-30')).lists).not.toContain('SCOPE.THRESHOLD');
    const now = await lawOn('US-TX', '2026-11-26');
    expect(now.lists).toEqual(expect.arrayContaining(['SCOPE.THRESHOLD', 'IMPACT_ASSESSMENT.TARGETED_ADVERTISING']));
    expect(now.grounds).toEqual([]); // it limits no transfers abroad

    const late = ['ERROR PROFILE.BREACH_DUTY US-TX'];
    expect(await found('US-TX', { on: '2023-08-31' })).toEqual([]);
    expect(await found('US-TX', { on: '2023-09-01' })).toEqual(late);
    expect(await found('US-TX', { on: '2024-02-05' })).toEqual([]);
    const unsaid = ['NOTICE NOTICE.ITEMS US-TX', 'NOTICE PROCESSOR.CONTRACT_ITEMS US-TX']; // since it said that the act binds it
    expect(await found('US-TX', { on: '2024-09-05' })).toEqual(['NOTICE IMPACT_ASSESSMENT advertising-tx', ...unsaid]);
    expect(await found('US-TX', { on: '2026-11-26' })).toEqual([
      ...['NOTICE IMPACT_ASSESSMENT audiences-tx', ...unsaid],
      'WARNING SIGNALS US-TX', // since 2025, of data that go to an advertising network
    ]);
  });

  it('in Adelaide: steps that bind who receives data abroad, and what the policy says of programs from December 2026', async () => {
    expect((await lawOn('AU', '2026-11-26')).lists).not.toContain('AUTOMATED_DECISIONS.DECISIONS_ALONE');
    expect((await lawOn('AU', '2026-12-10')).lists).toContain('AUTOMATED_DECISIONS.DECISIONS_ALONE');
    expect(await found('AU', { on: '2020-04-01' })).toEqual(['WARNING TRANSFER.STEPS au-nz']);
    expect(await found('AU', { on: '2020-05-04' })).toEqual([]);
    expect(await found('AU', { on: '2026-12-09' })).toEqual([]);
    expect(await found('AU', { on: '2026-12-10' })).toEqual(['WARNING AUTOMATED.POLICY webshop-au']);
  });

  it('of what was known before a correction, is what was known then', async () => {
    const known = (law: string, on: string, knownAt: string) => found(law, { on, knownAt });
    expect(await known('AU', '2020-06-01', '2020-06-01')).toEqual(['WARNING TRANSFER.STEPS au-nz']);
    expect(await known('AU', '2020-06-01', '2020-10-26')).toEqual([]);
    expect(await known('TR', '2024-12-01', '2024-12-01')).toEqual(['WARNING CONTRACT.FILING tr-ie-hr']);
    expect(await known('TR', '2024-12-01', '2025-03-03')).toEqual([]);
    expect(await known('US-TX', '2024-08-01', '2024-08-01')).toEqual(['NOTICE SCOPE US-TX']);
    const unsaid = ['NOTICE NOTICE.ITEMS US-TX', 'NOTICE PROCESSOR.CONTRACT_ITEMS US-TX'];
    expect(await known('US-TX', '2024-08-01', '2024-09-16')).toEqual(unsaid);
    const { jurisdictionProfiles } = await get(
      '{ then: jurisdictionProfiles(at: { knownAt: "2022-01-31", on: "2022-01-31" }) { code filings { reference since } } jurisdictionProfiles { code filings { reference since } } }',
    ).then(({ then, jurisdictionProfiles: now }) => ({
      jurisdictionProfiles: [then, now].map(
        (all) => all.find(({ code }: { code: string }) => code === 'TR').filings[0],
      ),
    }));
    expect(jurisdictionProfiles).toEqual([
      { reference: '1420071', since: '2021-11-15' },
      { reference: '1420017', since: '2021-11-15' },
    ]);
  });
});

describe('Who works for the group', () => {
  const processors = async (on: string): Promise<string[]> =>
    (
      await get('query ($at: Moment) { processors(at: $at, first: 100) { nodes { key } } }', { at: { on } })
    ).processors.nodes.map(({ key }: { key: string }) => key);

  it('changed when a processor was replaced', async () => {
    expect(await processors('2021-02-28')).toContain('larkspur');
    const after = await processors('2021-03-01');
    expect([after.includes('larkspur'), after.includes('briefbote')]).toEqual([false, true]);
  });

  it('changed when a company was sold', async () => {
    const activities = async (on: string) =>
      (
        await get('query ($at: Moment) { processingActivities(at: $at, first: 100) { nodes { key } } }', { at: { on } })
      ).processingActivities.nodes
        .map(({ key }: { key: string }) => key)
        .filter((key: string) => key.startsWith('clinic-'));
    expect(await activities('2024-03-31')).toEqual(['clinic-records', 'clinic-appointments', 'clinic-research']);
    expect(await activities('2024-04-01')).toEqual([]);
  });
});

describe("A country's document and findings", () => {
  it('hold what its own companies do, and what is disclosed there, and nothing of companies elsewhere', async () => {
    const { disclosures } = await get(`{ disclosures {
      korea { processing { rows { title } } }
      brazil { records { title } }
      switzerland { records { title } }
      thailand { records { title } }
      southAfrica { purposes }
    } }`);
    const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title).sort();
    expect(titles(disclosures.korea.processing.rows)).toEqual([
      'Backup', // the transfers of Korea name these four
      'Customer service in Korea',
      'Fingerprint access to the calibration laboratory',
      'Online shop',
      'Online shop in Korea',
      'Sleep tracker',
      'Telemetry of lamps and sensors',
    ]);
    const forHotels = 'Room control for hotels'; // names no company of the group
    expect(titles(disclosures.brazil.records)).toEqual([forHotels, 'Sales in Brazil']);
    expect(titles(disclosures.thailand.records)).toEqual(['Distribution in South-East Asia', forHotels]);
    expect(titles(disclosures.switzerland.records)).toEqual([
      'Customer relationship management',
      'Installation in homes',
      forHotels,
    ]);
    expect(disclosures.southAfrica.purposes).toEqual([
      'Paying wages, PAYE and UIF contributions.',
      'Recording and reporting accidents.',
    ]);
    expect((await findingsOf('payroll-za', '2026-11-26')).filter((rule) => rule.startsWith('KR.'))).toEqual([]);
  });

  it('have an id for each finding', async () => {
    const { findings } = await get('{ findings(first: 1000) { nodes { id } } }');
    const ids = findings.nodes.map(({ id }: { id: string }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

describe('Who answers for an activity, and how it was assessed', () => {
  const ACTIVITY = `query ($reference: String, $at: Moment) {
    processingActivities(filter: { reference: $reference }, at: $at) {
      nodes {
        startedOn endedOn department owner { key name } privacyNotice
        assessments { key state on isOutdated outdatedSince }
        breaches { key on reference }
        retentionPolicy { followed because }
      }
    }
  }`;
  const activity = async (reference: string, at: object = {}) =>
    (await get(ACTIVITY, { reference, at })).processingActivities.nodes[0];

  it('is a department and its head, from whom lists can be filtered and counted', async () => {
    expect(await activity('CU-06')).toMatchObject({
      department: 'Sales and Service',
      owner: { key: 'head-sales', name: 'Tobias Kerzig' },
      breaches: [{ key: 'shared-tickets', on: '2025-03-11', reference: 'INC-2025-003' }],
    });
    const { processingActivities } = await get(`{
      processingActivities(filter: { facets: [{ by: DEPARTMENT, values: ["Products"] }] }) {
        nodes { key }
        departments: counts(by: DEPARTMENT) { value count }
        owners: counts(by: OWNER) { label count }
      }
    }`);
    expect(processingActivities.nodes.map(({ key }: { key: string }) => key).sort()).toEqual([
      'sleep-tracking',
      'telemetry',
      'voice',
    ]);
    expect(processingActivities.owners).toEqual([{ label: 'Ravi Deepak', count: 3 }]);
    expect(processingActivities.departments).toContainEqual({ value: 'Human Resources', count: 4 });
  });

  it('given a longer retention, shows the assessment of the telemetry as outdated', async () => {
    const assessed = async (at: object) => (await activity('PR-01', at)).assessments;
    const dpia = { key: 'dpia-2022', state: 'COMPLETED', on: '2022-12-19' };
    expect(await assessed({ on: '2022-12-18' })).toEqual([]);
    expect(await assessed({ on: '2024-06-30' })).toEqual([{ ...dpia, isOutdated: false, outdatedSince: null }]);
    expect(await assessed({ on: '2024-07-01' })).toEqual([{ ...dpia, isOutdated: true, outdatedSince: '2024-07-01' }]);
    expect(await assessed({ on: '2024-09-01', knownAt: '2024-12-31' })).toEqual([
      { ...dpia, isOutdated: false, outdatedSince: null },
    ]);
    expect(await findingsOf('telemetry', '2026-11-26', 'EU.IMPACT_ASSESSMENT.OUTDATED')).toHaveLength(1);
    expect(await findingsOf('sleep-tracking', '2026-11-26', 'EU.IMPACT_ASSESSMENT')).toEqual([]);
  });

  it('lasts from the first effective date to the day on which the clinics were sold', async () => {
    expect(await activity('CL-03', { on: '2024-03-31' })).toMatchObject({ startedOn: '2020-02-03', endedOn: null });
    const { processingActivities } = await get(
      '{ processingActivities(filter: { reference: "CL-03", status: RETIRED }) { nodes { startedOn endedOn } } }',
    );
    expect(processingActivities.nodes).toEqual([{ startedOn: '2020-02-03', endedOn: '2024-04-01' }]);
  });
});

describe('Today', () => {
  it('has reviews that are overdue', async () => {
    const { overdueReviews } = await get('{ overdueReviews(first: 50) { totalCount nodes { key } } }');
    expect(overdueReviews.totalCount).toBeGreaterThanOrEqual(10);
    expect(overdueReviews.nodes.map(({ key }: { key: string }) => key)).toEqual(
      expect.arrayContaining(['fleet', 'occupational-health', 'credit-check', 'group-ca']),
    );
  });

  it('has a work list of a few dozen groups, some assigned and some accepted', async () => {
    const { findingGroups } = await get(
      '{ findingGroups(first: 100) { totalCount acceptedCount counts(by: ASSIGNEE) { value } nodes { severity } } }',
    );
    expect(findingGroups.totalCount).toBeGreaterThanOrEqual(20);
    expect(findingGroups.totalCount).toBeLessThanOrEqual(60);
    expect(findingGroups.acceptedCount).toBeGreaterThanOrEqual(4);
    expect(findingGroups.counts.length).toBeGreaterThanOrEqual(6);
    const severities = new Set(findingGroups.nodes.map(({ severity }: { severity: string }) => severity));
    expect([...severities].sort()).toEqual(['ERROR', 'NOTICE', 'WARNING']);
  });

  it('has a horizon in every quarter of the next year', async () => {
    const { horizon } = await get(
      '{ horizon(from: "2026-11-27", to: "2027-11-26") { nodes { on appearCount disappearCount } } }',
    );
    const quarters = horizon.nodes.map(
      ({ on }: { on: string }) => `${on.slice(0, 4)} ${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
    );
    expect([...new Set(quarters)]).toEqual(expect.arrayContaining(['2027 1', '2027 2', '2027 3', '2027 4']));
  });

  it('has what changed in each law since its records were approved, with how many it concerns', async () => {
    const since = async (on: string, law: string) =>
      (
        await get(
          'query ($at: Moment) { lawSinceApproval(at: $at) { law since changes { on turn part key recordCount } } }',
          { at: { on } },
        )
      ).lawSinceApproval.find((one: { law: string }) => one.law === law);
    const automated = async (on: string) =>
      (await since(on, 'AU')).changes.filter(({ part }: { part: string }) => part === 'items');
    expect((await since('2026-11-26', 'AU')).since).toBe('2026-02-09'); // a review of what was approved
    expect(await automated('2026-12-09')).toEqual([]);
    expect(await automated('2026-12-10')).toContainEqual({
      ...{ on: '2026-12-10', turn: 'BEGINS', part: 'items', key: 'DECISIONS_ALONE' },
      recordCount: 4, // the shop and its two transfers, and the service for hotels, which names no company
    });
  });

  it('has drafts, and records that wait for approval', async () => {
    const statusOf = async (status: string) =>
      await get(
        `{ processingActivities(filter: { status: ${status} }) { nodes { key } } transfers(filter: { status: ${status} }) { nodes { key } } }`,
      );
    const keys = ({ processingActivities, transfers }: Record<string, { nodes: { key: string }[] }>) =>
      [...processingActivities!.nodes, ...transfers!.nodes].map(({ key }) => key).sort();
    expect(keys(await statusOf('IN_REVIEW'))).toEqual(['performance', 'support-kr']);
    expect(keys(await statusOf('DRAFT'))).toEqual(['advertising', 'chat-us', 'esign-us', 'wellbeing']);
  });

  it('has keys for every role', () => {
    expect(Object.fromEntries(Object.values(replayed.keys).map(({ label, role }) => [label, role]))).toEqual({
      'privacy-office': 'ADMINISTRATOR',
      dpo: 'APPROVER',
      counsel: 'APPROVER',
      hr: 'EDITOR',
      marketing: 'EDITOR',
      engineering: 'EDITOR',
      sales: 'EDITOR',
      legal: 'EDITOR',
      japan: 'EDITOR',
      korea: 'EDITOR',
      africa: 'EDITOR',
      auditor: 'VIEWER',
      'kr-authority': 'REGULATOR',
    });
  });
});
