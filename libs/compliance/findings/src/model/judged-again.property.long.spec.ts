import fc from 'fast-check';
import { Law } from '#law';
import type { Past } from '#read-model';
import { type Kind, MovingSnapshot, Snapshot, type SnapshotParts, type SnapshotThing } from '#snapshot';
import { RULES } from '../rules.js';
import { snapshotOf, type Things } from '../testing.js';
import { type Finding, Judge, judgedAgain } from './judge.js';

/** Dates with the same law. */
/** Dates with the same law, for one judge. */
const DATES = ['2026-11-25', '2026-11-28', '2026-11-29'];
const LAW = new Law();

const COUNTRIES = ['DE', 'GB', 'KR', 'JP', 'ZA', 'US', 'CA', undefined];
const CODES = ['ALL', 'EU', 'UK', 'KR', 'JP', 'ZA', 'BR', 'US-CA', 'CH', 'CA-QC'];
const ids = (kind: string, count: number) => Array.from({ length: count }, (_, i) => `${kind}-${i}`);
const [PARTIES, ACTIVITIES, ENGAGEMENTS, TRANSFERS, CONTACTS] = [
  ids('party', 4),
  ids('activity', 5),
  ids('engagement', 3),
  ids('transfer', 3),
  ids('contact', 2),
];
const some = (values: readonly string[]) => fc.subarray([...values]);
const maybe = (values: readonly (string | undefined)[]) => fc.constantFrom(...values);

/** A change: a thing of the kind is put, or taken away. */
type Change = readonly [kind: Kind, id: string, thing: object | undefined];

const officers = fc.array(
  fc.record({
    role: maybe(['DATA_PROTECTION_OFFICER', 'EU_REPRESENTATIVE', 'CHIEF_PRIVACY_OFFICER', 'REPRESENTATIVE']),
    jurisdictions: some(['KR', 'JP', 'ZA', 'EU']),
    contact: maybe(CONTACTS),
  }),
  { maxLength: 2 },
);
const party = fc.record({
  name: maybe(['Acme', 'Cloud']),
  country: maybe(COUNTRIES),
  group: fc.boolean(),
  class: fc.boolean(),
  email: maybe(['a@acme.example', undefined]),
  officers,
});
const contact = fc.record({ name: maybe(['Dana', undefined]), email: maybe(['dana@acme.example', undefined]) });
const activity = fc.record({
  role: maybe(['CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR']),
  title: maybe(['Newsletter', 'Credit scoring']),
  controllers: some(PARTIES),
  onBehalfOf: some(PARTIES),
  securityMeasures: some(['Encryption', 'Privacy Shield']),
  retention: maybe(['data', 'more', undefined]).map((data) =>
    data === undefined
      ? []
      : [{ key: 'kept', kind: 'PROMPTLY', until: [], unless: [], appliesTo: { dataCategories: [data] } }],
  ),
  dataCategories: fc.array(
    fc.record({
      key: maybe(['data', 'more']),
      name: maybe(['Health', 'Names']),
      special: maybe(['YES', 'NO', 'NOT_STATED']),
      uniqueIdentifier: maybe(['YES', 'NOT_STATED']),
      specialKinds: fc.constant([]),
      mayReveal: some(['HEALTH', 'TRADE_UNION_MEMBERSHIP']),
      ccpa: some(['A', 'L']),
    }),
    { maxLength: 2 },
  ),
  purposes: fc.array(
    fc.record({
      key: fc.constant('purpose'),
      description: fc.constant('Sending'),
      dataCategories: fc.constant([]),
      dataSubjects: fc.constant([]),
      legalBases: fc.array(
        fc.record({
          basis: maybe(['CONSENT', 'LEGITIMATE_INTERESTS', 'CONTRACT']),
          dataCategories: fc.constant([]),
          dataSubjects: fc.constant([]),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 1 },
  ),
});
const engagement = fc.record({
  processor: maybe(PARTIES),
  engagedBy: some(PARTIES),
  under: maybe([...ENGAGEMENTS, undefined]),
  activities: some(ACTIVITIES),
  jurisdictions: some(['ALL', 'KR', 'EU', 'ZA']),
  locations: some(['US', 'KR', 'DE']),
  contract: fc.option(fc.record({ reference: fc.constant('DPA'), since: maybe(DATES) }), { nil: undefined }),
});
const transfer = fc.record({
  kind: maybe(['PROVISION', 'ENTRUSTMENT']),
  exporter: maybe([...PARTIES, undefined]),
  importer: maybe(PARTIES),
  countries: some(['US', 'KR', 'JP']),
  activities: some(ACTIVITIES),
  jurisdictions: some(['ALL', 'KR', 'EU', 'JP', 'BR']),
  suspension: fc.constantFrom(undefined, { since: '2026-01-01' }),
  grounds: fc.array(
    fc.record({
      key: maybe(['scc', 'more']),
      law: maybe(['EU', 'JP', 'BR']),
      code: maybe(['EU.SCC', 'JP.EQUIVALENT_ACTION', 'BR.SCC']),
      since: maybe(DATES),
      instrument: fc.option(fc.record({ version: fc.constant('2021/914'), signedOn: maybe(DATES) }), {
        nil: undefined,
      }),
    }),
    { maxLength: 1 },
  ),
});
const profile = fc.record({
  controllers: fc.array(fc.record({ party: maybe(PARTIES) }), { maxLength: 2 }),
  rights: some(['Access']),
  ccpaCategories: fc.array(
    fc.record({
      key: fc.constant('row'),
      name: fc.constant('Identifiers'),
      code: maybe(['A', undefined]),
      collected: maybe(['YES', 'NO', 'NOT_STATED']),
      soldOrShared: maybe(['NO', 'NOT_STATED']),
      disclosedTo: fc.constant([]),
      disclosedToKinds: fc.constant([]),
    }),
    { maxLength: 1 },
  ),
  statements: fc.array(
    fc.record({ key: fc.constant('s'), item: maybe(['subDelegatees', 'destruction']), text: fc.constant('Text') }),
    { maxLength: 1 },
  ),
});

const changeOf = (kind: Kind, of: readonly string[], thing: fc.Arbitrary<object>): fc.Arbitrary<Change> =>
  fc.tuple(fc.constant(kind), fc.constantFrom(...of), fc.option(thing, { nil: undefined, freq: 6 }));
const change: fc.Arbitrary<Change> = fc.oneof(
  changeOf('party', PARTIES, party),
  changeOf('contact', CONTACTS, contact),
  changeOf('processingActivity', ACTIVITIES, activity),
  changeOf('engagement', ENGAGEMENTS, engagement),
  changeOf('transfer', TRANSFERS, transfer),
  fc.constantFrom(...CODES).chain((code) =>
    changeOf(
      'jurisdictionProfile',
      [`profile-${code}`],
      profile.map((p) => ({ ...p, code })),
    ),
  ),
);
const history = fc.array(
  fc.record({
    on: fc.constantFrom(...DATES),
    changes: fc.array(change, { maxLength: 2 }),
    overdue: some(ACTIVITIES),
    /** Day on which the former states of changed things ended; undefined for no former states. */
    past: maybe(['2025-11-27', '2026-11-01', undefined]),
  }),
  { minLength: 2, maxLength: 12 },
);
/** Histories under the law of California alone, which looks back. */
const californian = fc
  .tuple(
    profile,
    fc.array(
      fc.record({
        on: fc.constantFrom(...DATES),
        changes: fc.array(changeOf('processingActivity', ACTIVITIES, activity), { maxLength: 2 }),
        overdue: some([]),
        past: maybe(['2025-11-27', '2026-11-01']),
      }),
      { minLength: 4, maxLength: 12 },
    ),
  )
  .map(([stated, [first, ...rest]]): History => {
    const begin: Change = ['jurisdictionProfile', 'profile-US-CA', { ...stated, controllers: [], code: 'US-CA' }];
    return [{ ...first!, changes: [begin, ...first!.changes] }, ...rest];
  });
type History = typeof history extends fc.Arbitrary<infer H> ? H : never;

/** A snapshot that overlooks some of what has changed. */
class Forgetful extends MovingSnapshot {
  constructor(
    parts: SnapshotParts,
    private readonly overlooks: (part: string) => boolean,
  ) {
    super(parts);
  }

  protected override changesTo(parts: SnapshotParts) {
    return [...super.changesTo(parts)].filter(([name, key]) => !this.overlooks(`${name} ${key}`));
  }
}

/** Yields the parts of the register after each step. A thing that is not changed stays the same object. */
function* registers(steps: History): Generator<SnapshotParts> {
  const things = new Map<Kind, Map<string, SnapshotThing>>();
  const past = new Map<Kind, readonly Past[]>();
  for (const { on, changes, overdue, past: to } of steps) {
    for (const [kind, id, stated] of changes) {
      const ofKind = things.get(kind) ?? new Map<string, SnapshotThing>();
      things.set(kind, ofKind);
      const was = ofKind.get(id);
      if (was && to) {
        const former = [...(past.get(kind) ?? []), { ...was, from: '2025-01-01', to }];
        past.set(
          kind,
          former.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
        );
      }
      if (!stated) ofKind.delete(id);
      else ofKind.set(id, wholeOf(kind, id, stated));
    }
    const lists = Object.fromEntries([...things].map(([kind, ofKind]) => [kind, [...ofKind.values()]]));
    yield {
      moment: { position: 0n, on, edition: { generation: 0, forgotten: 0n } },
      ...lists,
      overdue: new Map(overdue.map((id) => [id, '2026-01-01'])),
      pastActivities: past.get('processingActivity') as SnapshotParts['pastActivities'],
      pastEngagements: past.get('engagement') as SnapshotParts['pastEngagements'],
      pastProfiles: past.get('jurisdictionProfile') as SnapshotParts['pastProfiles'],
    };
  }
}

function wholeOf(kind: Kind, id: string, stated: object): SnapshotThing {
  const things = { [kind]: [{ id, ...stated }] } as Things;
  return snapshotOf(DATES[0]!, things).all(kind)[0]!;
}

function judged(snapshot: Snapshot, judge = judgeOn(snapshot.on)): readonly Finding[] {
  return [...judgedAgain(snapshot, judge, (_, findings) => findings)].flat();
}

function judgeOn(date: string): Judge {
  return new Judge(LAW.on(date), RULES);
}

const plain = (findings: readonly Finding[]) =>
  findings.map(({ rule, path, message, severity, isOwnLaw, subject }) =>
    JSON.stringify([rule, path, message, severity, isOwnLaw, subject.id]),
  );

/** Judges the register on the date of each step, once following the step before and once alone. Returns true if both always agree. */
function agrees(steps: History, overlooks: (part: string) => boolean): boolean {
  let snapshot: Forgetful | undefined;
  const judge = judgeOn(steps[0]!.on);
  for (const parts of registers(steps)) {
    snapshot?.moveTo(parts);
    snapshot ??= new Forgetful(parts, overlooks);
    const again = plain(judged(snapshot, judge));
    if (again.join() !== plain(judged(new Snapshot(parts))).join()) return false;
  }
  return true;
}

describe('Findings that are judged again where a change reaches', () => {
  it('are those of judging everything, after each change of any history', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 2, arbitrary: history }, californian), (steps) => agrees(steps, () => false)),
      { numRuns: 300 },
    );
  });

  it('are those of judging everything where an edit leaves a part of a thing as it was, in other objects', () => {
    const rule = { key: 'kept', kind: 'PROMPTLY', until: [], unless: [], appliesTo: { dataCategories: ['data'] } };
    const data = (key: string) => ({ key, name: key, special: 'NO', specialKinds: [], mayReveal: [], ccpa: [] });
    const step = (title: string): History[number] => {
      const stated = { title, retention: [{ ...rule }], dataCategories: [data('data'), data('more')] };
      return { on: DATES[0]!, changes: [['processingActivity', 'activity-0', stated]], overdue: [], past: undefined };
    };

    expect(agrees([step('Newsletter'), step('Letters')], () => false)).toBe(true);
  });

  it.each([
    ['an activity', /^thing activity-/],
    ['a party', /^thing party-/],
    ['a contact', /^thing contact-/],
    ['the engagements of an activity', /^engagements of /],
    ['the transfers of an activity', /^transfers of activity-/],
    ['the transfers of every activity', /^transfers of every/],
    ['a profile', /^profile /],
    ['a review that falls due', /^overdue /],
    ['a list', /^all /],
    ['the date', /^date /],
    ['the former states of activities', /^past pastActivities$/, californian],
  ])('differ from that if it is overlooked that %s has changed', (_, parts, among: fc.Arbitrary<History> = history) => {
    const { failed } = fc.check(
      fc.property(among, (steps) => agrees(steps, (part) => parts.test(part))),
      { numRuns: 4_000, endOnFailure: true },
    );
    expect(failed).toBe(true);
  });
});
