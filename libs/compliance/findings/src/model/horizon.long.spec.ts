import fc from 'fast-check';
import { findingIdOf } from '#finding-work';
import { inSteps } from '#kernel';
import { daysAfter, Law } from '#law';
import { RULES } from '../rules.js';
import { snapshotOf, type Things } from '../testing.js';
import { dateAhead } from './dates-ahead.js';
import { differenceOf } from './difference.js';
import { type Turn, turnsBetween } from './horizon.js';
import { judge } from './judge.js';

const LAW = new Law();

/** Returns the findings in the things on the date, and the next date to look at. */
const looking = (things: Things) => async (on: string) => {
  const snapshot = snapshotOf(on, things);
  const findings = [...judge(snapshot, LAW.on(on), RULES)].flat().map(({ rule, path, severity, subject }) => ({
    id: findingIdOf({ rule, path, subject: subject.id }),
    severity,
  }));
  return { findings, next: await inSteps(dateAhead(snapshot, LAW)) };
};

const lines = (turns: readonly Turn<{ id: string; severity: string }>[]) =>
  turns.map(({ on, appear, disappear }) => ({
    on,
    appear: appear.map(({ id, severity }) => `${severity} ${id}`).sort(),
    disappear: disappear.map(({ id, severity }) => `${severity} ${id}`).sort(),
  }));

/** Returns the same by judging every single day. */
async function dayByDay(from: string, to: string, things: Things) {
  const turns: Turn<{ id: string; severity: 'ERROR' | 'WARNING' | 'NOTICE' }>[] = [];
  const look = looking(things);
  let before = (await look(daysAfter(from, -1))).findings;
  for (let on = from; on <= to; on = daysAfter(on, 1)) {
    const { findings } = await look(on);
    const difference = differenceOf(before, findings);
    if (difference.appear.length + difference.disappear.length > 0) turns.push({ on, ...difference });
    before = findings;
  }
  return lines(turns);
}

const acme = { id: 'party-acme', name: 'Acme', country: 'FR', group: true };
const india = { ...acme, id: 'party-india', name: 'India', country: 'IN' };

/** A register under California's law with sensitive data, decisions and an assessment. */
const californian = (assessment: object) => ({
  jurisdictionProfile: [{ id: 'jurisdictionProfile-US-CA', code: 'US-CA' }],
  processingActivity: [
    {
      id: 'processingActivity-1',
      dataCategories: [{ key: 'h', name: 'Health', ccpa: ['L'], specialKinds: [], dataSubjects: [] }],
      automatedDecisions: [{ key: 'd', description: 'It', significant: 'YES', humanInvolved: 'NO', purposes: [] }],
      assessments: [{ key: 'a', kind: 'DPIA', needed: 'YES', state: 'COMPLETED', ...assessment }],
    },
  ],
});

describe('What becomes wrong by itself', () => {
  it('in California from 2026 on is what its regulations ask for, each on its day', async () => {
    const things = californian({ on: '2026-02-01' }) as never;
    const turns = await turnsBetween('2025-12-31', '2030-04-02', looking(things));
    expect(
      turns.flatMap(({ on, appear }) =>
        appear
          .flatMap(({ id }) => /US-CA\.((?:RISK|AUTOMATED|CYBER)[^:]*)/.exec(id)?.[1] ?? [])
          .map((rule) => `${on} ${rule}`),
      ),
    ).toEqual([
      '2026-01-01 RISK_ASSESSMENT.MADE',
      '2027-01-01 AUTOMATED.PRE_USE_NOTICE',
      '2028-04-01 RISK_ASSESSMENT.FILING',
      '2028-04-01 CYBERSECURITY_AUDIT',
      '2029-02-02 RISK_ASSESSMENT.AGAIN',
    ]);
  });

  it('are numbers that are not reached today and will be on the first day of a coming act, on the days when they are', async () => {
    const statements = [{ item: 'scope', text: 'NOT MET: 12,000 consumers.' }];
    const jurisdictionProfile = [{ id: 'jurisdictionProfile-US-DE', code: 'US-DE', statements }];
    const turns = await turnsBetween(
      '2025-12-01',
      '2027-01-31',
      looking({ party: [acme], jurisdictionProfile } as never),
    );
    const of = (rule: string) => expect.arrayContaining([expect.stringContaining(`US-DE.${rule}`)]);

    expect(lines(turns)).toMatchObject([
      { on: '2026-01-01', appear: of('SCOPE.CROSSED_SOON') },
      { on: '2027-01-01', appear: of('SCOPE.CROSSED'), disappear: of('SCOPE.CROSSED_SOON') },
    ]);
  });

  it("on 13 May 2027, if nobody does anything, is a ground that India's act of 2023 does not know", async () => {
    const transfer = [
      {
        id: 'transfer-1',
        exporter: india.id,
        importer: 'party-us',
        countries: ['US'],
        jurisdictions: ['IN'],
        grounds: [{ key: 'g', law: 'IN', code: 'IN.SPDI7' }],
      },
    ];
    const turns = await turnsBetween('2027-05-01', '2027-05-31', looking({ party: [india], transfer }));
    expect(turns.map(({ on }) => on)).toEqual(['2027-05-13']);
    expect(turns[0]?.appear.map(({ id }) => id)).toContain(
      'finding-IN.TRANSFER.GROUND_IN_FORCE:transfer-1:grounds.g.code',
    );
  });

  it('is an instrument that expires, on the day after its last', async () => {
    const transfer = [
      {
        id: 'transfer-1',
        exporter: acme.id,
        importer: 'party-us',
        countries: ['US'],
        jurisdictions: ['EU'],
        grounds: [
          {
            key: 'g',
            law: 'EU',
            code: 'EU.ADEQ',
            instrument: {
              kind: 'DPF_CERTIFICATION' as const,
              version: 'Data Privacy Framework',
              modules: [],
              expiresOn: '2027-02-10',
            },
          },
        ],
      },
    ];
    const things = { party: [acme], transfer } as Things;
    const turns = await turnsBetween('2027-01-01', '2027-06-30', looking(things));
    expect(lines(turns)).toEqual(await dayByDay('2027-01-01', '2027-06-30', things));
    expect(turns[0]).toMatchObject({ on: '2027-02-11', appear: expect.arrayContaining([expect.anything()]) });
  });

  const abroad = { id: 'transfer-1', importer: 'party-us', countries: ['US'], activities: ['processingActivity-1'] };
  const health = { key: 'h', name: 'Health', special: 'YES', specialKinds: ['HEALTH'], dataSubjects: [], ccpa: [] };

  it.each<[what: string, days: readonly string[], things: object]>([
    [
      "a check of Japan's recipient, a year after the last",
      ['2027-03-11'],
      {
        party: [{ id: 'party-JP', name: 'JP', country: 'JP' }],
        transfer: [
          {
            ...abroad,
            exporter: 'party-JP',
            grounds: [{ key: 'g', law: 'JP', code: 'JP.EQUIV' }],
            checks: [{ key: 'c', on: '2026-03-10', outcome: 'Well' }],
          },
        ],
      },
    ],
    [
      "South Africa's answer to a request for authorisation, after four weeks of silence",
      ['2027-03-11'],
      {
        party: [{ id: 'party-ZA', name: 'ZA', country: 'ZA' }],
        processingActivity: [{ id: 'processingActivity-1', controllers: ['party-ZA'], dataCategories: [health] }],
        transfer: [
          {
            ...abroad,
            exporter: 'party-ZA',
            grounds: [{ key: 'g', law: 'ZA', code: 'ZA.AGREEMENT' }],
            priorAuthorisations: [{ key: 'p', law: 'ZA', requestedOn: '2027-02-10' }],
          },
        ],
      },
    ],
    [
      "the result of China's security assessment, three years after its grant",
      ['2027-03-10'],
      {
        party: [{ id: 'party-CN', name: 'CN', country: 'CN' }],
        transfer: [
          {
            ...abroad,
            exporter: 'party-CN',
            grounds: [{ key: 'g', law: 'CN', code: 'CN.SECURITY_ASSESSMENT' }],
            priorAuthorisations: [{ key: 'p', law: 'CN', grantedOn: '2024-06-02' }],
          },
        ],
      },
    ],
    [
      "Vietnam's transfer dossier, sixty days after the start",
      ['2027-03-12'],
      {
        party: [{ id: 'party-VN', name: 'VN', country: 'VN' }],
        transfer: [
          {
            ...abroad,
            exporter: 'party-VN',
            grounds: [{ key: 'g', law: 'VN', code: 'VN.CONSENT', since: '2027-01-10' }],
          },
        ],
      },
    ],
    [
      "Turkey's standard contract that nobody notified, from its signature to after its five business days",
      ['2027-03-05', '2027-03-13'],
      {
        party: [{ id: 'party-TR', name: 'TR', country: 'TR' }],
        transfer: [
          {
            ...abroad,
            exporter: 'party-TR',
            grounds: [
              {
                key: 'g',
                law: 'TR',
                code: 'TR.SC',
                instrument: { kind: 'SCC', version: '2024/959', modules: [1], signedOn: '2027-03-05' },
              },
            ],
          },
        ],
      },
    ],
    [
      "the update of Vietnam's dossiers, six months after a new processor",
      ['2027-03-11'],
      {
        party: [{ id: 'party-VN', name: 'VN', country: 'VN' }],
        engagement: [{ id: 'e', processor: 'party-us', engagedBy: ['party-VN'], contract: { signedOn: '2026-09-10' } }],
        jurisdictionProfile: [
          { id: 'p', code: 'VN', filings: [{ key: 'f', item: 'Impact dossier', since: '2026-03-01' }] },
        ],
      },
    ],
    [
      "the update of California's risk assessment, 45 days after a change",
      ['2027-03-11'],
      californian({ on: '2026-02-01', outdatedSince: '2027-01-24' }),
    ],
    [
      'a category that California looks back on for twelve months',
      ['2027-03-10'],
      {
        party: [acme],
        jurisdictionProfile: [{ id: 'jurisdictionProfile-US-CA', code: 'US-CA' }],
        pastActivities: [
          {
            id: 'processingActivity-1',
            from: '2025-01-01',
            to: '2026-03-10',
            dataCategories: [{ key: 'i', name: 'Names', ccpa: ['A'], specialKinds: [], dataSubjects: [] }],
          },
        ],
      },
    ],
  ])('is %s', async (_what, days, given) => {
    const things = given as Things;
    const turns = await turnsBetween('2027-03-01', '2027-03-20', looking(things));
    expect(lines(turns)).toEqual(await dayByDay('2027-03-01', '2027-03-20', things));
    expect(turns.map(({ on }) => on)).toEqual(days);
  });

  const date = fc.integer({ min: 0, max: 900 }).map((days) => daysAfter('2025-06-01', days));
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const instrument = fc.record({
    kind: fc.constantFrom('SCC', 'DPF_CERTIFICATION', 'BCR', 'CODE_OF_CONDUCT', 'CERTIFICATION'),
    version: fc.constantFrom('2021/914', 'Data Privacy Framework', 'UK Extension'),
    modules: fc.constant([]),
    signedOn: maybe(date),
    expiresOn: maybe(date),
  });
  const ground = fc
    .constantFrom(
      'EU.ADEQ',
      'EU.SCC',
      'UK.REG',
      'JP.EQUIV',
      'JP.WHITELIST',
      'ZA.AGREEMENT',
      'BR.SCC',
      'IN.SPDI7',
      'KR.EQUIV',
      'TR.SC',
      'CN.SECURITY_ASSESSMENT',
      'CN.CERTIFICATION',
      'CN.SMALL_VOLUME',
      'VN.CONSENT',
      'VN.CTIA_FILED',
    )
    .chain((code) =>
      fc.record({
        key: fc.constant('g'),
        law: fc.constant(code.split('.')[0]!),
        code: fc.constant(code),
        since: maybe(date),
        recognitionLostOn: maybe(date),
        instrument: maybe(instrument),
      }),
    );
  const transfer = fc.record({
    id: fc.constantFrom('transfer-1', 'transfer-2'),
    exporter: fc.constantFrom('party-acme', 'party-JP', 'party-ZA', 'party-GB', 'party-TR', 'party-CN'),
    importer: fc.constant('party-us'),
    countries: fc.constantFrom(['US'], ['BR'], ['DE'], ['GB', 'IN']),
    jurisdictions: fc.subarray(['EU', 'UK', 'JP', 'ZA', 'BR', 'IN', 'KR', 'VN']),
    activities: fc.constantFrom([], ['processingActivity-1']),
    grounds: fc.array(ground, { maxLength: 1 }),
    assessments: fc.array(fc.record({ key: fc.constant('a'), on: maybe(date) }), { maxLength: 1 }),
    checks: fc.array(fc.record({ key: fc.constant('c'), on: date, outcome: fc.constant('Well') }), { maxLength: 1 }),
    impairments: fc.array(
      fc.record({ key: fc.constant('i'), foundOn: date, description: fc.constant('Law'), respondedOn: maybe(date) }),
      { maxLength: 1 },
    ),
    priorAuthorisations: fc.array(
      fc.record({
        key: fc.constant('p'),
        law: fc.constantFrom('ZA', 'TR', 'CN'),
        requestedOn: maybe(date),
        grantedOn: maybe(date),
        departedOn: maybe(date),
      }),
      { maxLength: 1 },
    ),
  });
  const engagement = fc.record({
    id: fc.constant('engagement-1'),
    processor: fc.constant('party-us'),
    engagedBy: fc.constant(['party-acme']),
    activities: fc.constant(['processingActivity-1']),
    jurisdictions: fc.constantFrom(['EU', 'KR'], ['ZA'], ['VN']),
    contract: maybe(
      fc.record({ reference: fc.constant('C-1'), signedOn: maybe(date), since: maybe(date), until: maybe(date) }),
    ),
    marketingNotifiedOn: maybe(date),
  });
  const things = fc.record({
    party: fc.constant([
      acme,
      { id: 'party-JP', name: 'JP', country: 'JP' },
      { id: 'party-ZA', name: 'ZA', country: 'ZA' },
      { id: 'party-GB', name: 'GB', country: 'GB' },
      { id: 'party-TR', name: 'TR', country: 'TR' },
      { id: 'party-CN', name: 'CN', country: 'CN' },
      { id: 'party-us', name: 'US', country: 'US' },
    ]),
    processingActivity: fc.constant([
      {
        id: 'processingActivity-1',
        controllers: ['party-acme', 'party-ZA'],
        dataCategories: [
          { key: 'h', name: 'Health', special: 'YES', specialKinds: ['HEALTH'], dataSubjects: [], ccpa: [] },
        ],
      },
    ]),
    transfer: fc.uniqueArray(transfer, { maxLength: 2, selector: ({ id }) => id }),
    engagement: fc.array(engagement, { maxLength: 1 }),
    jurisdictionProfile: fc
      .record({
        filings: fc.array(
          fc.record({ key: fc.constant('f'), item: fc.constant('RNBD'), since: maybe(date), until: maybe(date) }),
          {
            maxLength: 1,
          },
        ),
      })
      .map(({ filings }) => [
        { id: 'jurisdictionProfile-CO', code: 'CO', filings },
        { id: 'jurisdictionProfile-US-CA', code: 'US-CA' },
        {
          id: 'jurisdictionProfile-CN',
          code: 'CN',
          statements: [
            { item: 'exportedPersons', text: '1 million in 2026' },
            { item: 'exportedSensitivePersons', text: '10 in 2026' },
          ],
        },
        {
          id: 'jurisdictionProfile-VN',
          code: 'VN',
          filings: filings.map((filing) => ({ ...filing, item: 'Cross-border transfer dossier' })),
        },
      ]),
    pastActivities: fc.array(
      date.map((to) => ({
        id: 'processingActivity-1',
        from: '2025-01-01',
        to,
        dataCategories: [{ key: 'i', name: 'Names', ccpa: ['A'], specialKinds: [], dataSubjects: [] }],
      })),
      { maxLength: 1 },
    ),
  });

  it('is found on the same days as by judging every single day, whatever the register says', async () => {
    await fc.assert(
      fc.asyncProperty(things, date, async (given, from) => {
        const to = daysAfter(from, 60);
        const register = given as unknown as Things;
        expect(lines(await turnsBetween(from, to, looking(register)))).toEqual(await dayByDay(from, to, register));
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 10) },
    );
  });
});
