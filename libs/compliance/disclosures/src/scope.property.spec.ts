import fc from 'fast-check';
import { Law, type LegalBasis } from '#law';
import { snapshotOf, type Things } from '../../findings/src/testing.js';
import { article30 } from './article30/document.js';
import { ARTICLE30_WORDS } from './article30/words.js';
import { BRAZIL } from './brazil/document.js';
import { california } from './california/document.js';
import { CALIFORNIA_WORDS } from './california/words.js';
import { korea } from './korea/document.js';
import { KOREA_WORDS } from './korea/words.js';
import type { RecordRows } from './shared/records.js';
import { type Catalogue, saying } from './shared/words.js';
import { southAfrica } from './south-africa/document.js';
import { SOUTH_AFRICA_WORDS } from './south-africa/words.js';
import { switzerland } from './switzerland/document.js';
import { SWISS_WORDS } from './switzerland/words.js';
import { THAILAND } from './thailand/document.js';

// No document of any law shows a datum, a recipient or a period outside its scope. Every row of the random registers has
// a name of its own, so that what a document shows can be found again. Japan's document shows no rows of activities.

const ON = '2026-11-25';
const LAW = new Law().on(ON);
const ACME = { id: 'party-acme', name: 'Acme', group: true, country: 'ZA', email: 'a@acme.example' };
const CODES = ['EU', 'CH', 'KR', 'ZA', 'US-CA', 'BR', 'TH'];

interface Limited {
  readonly dataCategories: readonly string[];
  readonly dataSubjects: readonly string[];
  readonly purposes: readonly string[];
}
interface Stated extends Limited {
  readonly key: string;
  readonly ownStaff: boolean;
}
interface Row {
  readonly key: string;
  readonly name: string;
}
interface Activity {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly dataSubjects: readonly Row[];
  readonly dataCategories: readonly (Row & {
    readonly dataSubjects: readonly string[];
    readonly ccpa: readonly string[];
  })[];
  readonly purposes: readonly (Row &
    Limited & { readonly description: string; readonly legalBases: readonly Basis[] })[];
  readonly recipients: readonly (Stated & { readonly name: string })[];
  readonly retention: readonly { readonly key: string; readonly appliesTo: Limited }[];
  readonly sources: readonly (Stated & { readonly description: string })[];
}
interface Basis extends Limited {
  readonly basis: LegalBasis;
}

const upTo = (most: number, letter: string) =>
  fc.integer({ min: 0, max: most }).map((n) => Array.from({ length: n }, (_, i) => `${letter}${i}`));
const some = (keys: readonly string[]) => fc.oneof(fc.constant<string[]>([]), fc.subarray([...keys]));

/** An activity whose rows are limited at random. The names of its rows begin with its id. */
const activityNumber = (id: number): fc.Arbitrary<Activity> =>
  fc.tuple(upTo(4, 'd'), upTo(3, 's'), upTo(3, 'p')).chain(([data, subjects, purposes]) => {
    const limited = fc.record({ dataCategories: some(data), dataSubjects: some(subjects), purposes: some(purposes) });
    const named = (key: string) => ({ key, name: `<${id}.${key}>` });
    const rows = (letter: string) =>
      fc
        .array(fc.record({ limits: limited, ownStaff: fc.constantFrom(false, false, true) }), { maxLength: 3 })
        .map((list) => list.map(({ limits, ownStaff }, i) => ({ ...limits, ownStaff, ...named(`${letter}${i}`) })));
    const bases = fc.array(
      fc.record({ limits: limited, basis: fc.constantFrom<LegalBasis>('CONSENT', 'CONTRACT', 'LEGITIMATE_INTERESTS') }),
      { maxLength: 2 },
    );
    return fc.record({
      id: fc.constant(`activity-${id}`),
      reference: fc.constant(`${id}`),
      title: fc.constant(`Activity ${id}`),
      dataSubjects: fc.constant(subjects.map(named)),
      dataCategories: fc.tuple(
        ...data.map((key) =>
          fc
            .record({ of: some(subjects), ccpa: fc.subarray(['A', 'D', 'G']) })
            .map(({ of, ccpa }) => ({ ...named(key), special: 'NO', dataSubjects: of, ccpa })),
        ),
      ),
      purposes: fc.tuple(
        ...purposes.map((key) =>
          fc.record({ limits: limited, bases }).map(({ limits, bases: stated }) => ({
            ...limits,
            ...named(key),
            purposes: [],
            description: `<${id}.${key}>`,
            legalBases: stated.map(({ limits: of, basis }) => ({ ...of, purposes: [], basis })),
          })),
        ),
      ),
      recipients: rows('r'),
      sources: rows('q').map((list) => list.map((row) => ({ ...row, description: row.name }))),
      retention: rows('t').map((list) =>
        list.map(({ key, name, ...appliesTo }) => ({ key, kind: 'UNTIL_EVENT', until: [name], unless: [], appliesTo })),
      ),
    }) as fc.Arbitrary<Activity>;
  });

/** A register of two activities, and a profile of everywhere that lends rows to some of them. */
const register = fc.record({
  activities: fc.tuple(activityNumber(1), activityNumber(2)),
  lent: fc.array(fc.subarray(['activity-1', 'activity-2']), { maxLength: 3 }),
});

/** The oracle: each datum of each subject for each purpose, by the meaning of limits alone. */
function triples({ dataCategories, dataSubjects, purposes }: Activity): [string, string, string][] {
  const nameless = [{ key: '' }];
  const subjects = dataSubjects.length > 0 ? dataSubjects : nameless;
  const found: [string, string, string][] = [];
  const allows = (list: readonly string[], key: string) => key === '' || list.length === 0 || list.includes(key);
  for (const { key: datum, dataSubjects: of } of dataCategories.length > 0 ? dataCategories : [NO_DATUM]) {
    const used = subjects.flatMap(({ key: subject }) =>
      purposes
        .filter((one) => allows(of, subject) && allows(one.dataCategories, datum) && allows(one.dataSubjects, subject))
        .map((one): [string, string, string] => [datum, subject, one.key]),
    );
    const idle = subjects
      .filter(({ key }) => allows(of, key))
      .map(({ key }): [string, string, string] => [datum, key, '']);
    found.push(...(used.length > 0 ? used : idle));
  }
  return found;
}

const NO_DATUM = { key: '', dataSubjects: [] };

/** The triples within the limits. */
function within(activity: Activity, { dataCategories, dataSubjects, purposes }: Limited) {
  return triples(activity).filter(
    ([datum, subject, purpose]) =>
      (datum === '' || dataCategories.length === 0 || dataCategories.includes(datum)) &&
      (subject === '' || dataSubjects.length === 0 || dataSubjects.includes(subject)) &&
      (purposes.length === 0 || purposes.includes(purpose)),
  );
}

const ALL: Limited = { dataCategories: [], dataSubjects: [], purposes: [] };
const limitedTo = (limits: Partial<Limited>): Limited => ({ ...ALL, ...limits });
const isWhole = ({ dataCategories, dataSubjects, purposes }: Limited) =>
  dataCategories.length + dataSubjects.length + purposes.length === 0;
/** An unlimited row concerns the activity even if that states no data. */
const concerns = (activity: Activity, limits: Limited) => isWhole(limits) || within(activity, limits).length > 0;
/** Without data there is nothing that a document could show too much of. */
const statesData = ({ dataCategories }: Activity) => dataCategories.length > 0;
const namesIn = (text: string): string[] => text.match(/<[^>]+>/g) ?? [];

function documents({ activities, lent }: { activities: readonly Activity[]; lent: readonly string[][] }) {
  const lentRows = lent.map((of, i) => ({ key: `l${i}`, activities: of, name: `<lent.r${i}>`, until: `<lent.t${i}>` }));
  const things = {
    party: [ACME],
    processingActivity: activities.map((activity) => ({ ...activity, controllers: [ACME.id] })),
    jurisdictionProfile: [
      {
        id: 'profile-ALL',
        code: 'ALL',
        recipients: lentRows.map(({ key, name, activities: of }) => ({ key, name, activities: of })),
        retention: lentRows.map(({ key, until, activities: of }) => ({
          ...{ key, kind: 'UNTIL_EVENT', until: [until], unless: [], activities: of },
        })),
      },
      ...CODES.map((code) => ({ id: `profile-${code}`, code, controllers: [{ party: ACME.id }] })),
    ],
  } as unknown as Things;
  const snapshot = snapshotOf(ON, things);
  const context = <K extends string>(catalogue: Catalogue<K>) => ({
    ...{ snapshot, law: LAW, language: 'en' as const },
    say: saying(catalogue, 'en', 'The document'),
  });
  const party = snapshot.parties[0]!;
  return {
    records: [
      ...article30(context(ARTICLE30_WORDS), { party, role: 'CONTROLLER', code: 'EU' }).records,
      ...switzerland(context(SWISS_WORDS), party).records,
      ...BRAZIL.make(context(BRAZIL.words)).records,
      ...THAILAND.make(context(THAILAND.words)).records,
    ],
    brazil: BRAZIL.make(context(BRAZIL.words)),
    korea: korea(context(KOREA_WORDS)),
    southAfrica: southAfrica(context(SOUTH_AFRICA_WORDS)),
    california: california(context(CALIFORNIA_WORDS)),
    lentRows,
  };
}

type Random = typeof register extends fc.Arbitrary<infer R> ? R : never;
const RUNS = Number(process.env.PROPERTY_RUNS ?? 150);
const holds = (check: (random: Random) => void) => fc.assert(fc.property(register, check), { numRuns: RUNS });
const name = ({ id }: Activity, key: string) => `<${id.slice(-1)}.${key}>`;
const dataOf = (activity: Activity, limits: Limited) => [
  ...new Set(within(activity, limits).flatMap(([datum]) => (datum === '' ? [] : [name(activity, datum)]))),
];

describe('No document shows anything outside its scope', () => {
  it('of the information on a data subject, in South Africa', () => {
    holds((random) => {
      const { southAfrica: document } = documents(random);
      for (const activity of random.activities)
        for (const { key } of activity.dataSubjects) {
          const row = document.dataSubjects.find(({ category }) => category === name(activity, key))!;
          expect(row.information.toSorted()).toEqual(dataOf(activity, limitedTo({ dataSubjects: [key] })).toSorted());
        }
    });
  });

  it('of recipients and of what they receive, in each record', () => {
    holds((random) => {
      const { records, lentRows } = documents(random);
      const lent = (activity: Activity) =>
        lentRows.filter(({ activities }) => activities.length === 0 || activities.includes(activity.id));
      for (const { reference, recipientRows: recipients } of records as readonly RecordRows[]) {
        const activity = random.activities.find((one) => one.reference === reference)!;
        const own = activity.recipients.filter((row) => !row.ownStaff && concerns(activity, row));
        expect(recipients.map((row) => row.name)).toEqual([
          ...own.map((row) => row.name),
          ...lent(activity).map((row) => row.name),
        ]);
        for (const row of statesData(activity) ? own : []) {
          const shown = recipients.find((recipient) => recipient.name === row.name)!.uses;
          const received = dataOf(activity, row);
          const all = activity.dataCategories.map((datum) => datum.name);
          for (const use of shown)
            expect((use.dataCategories.length > 0 ? [...use.dataCategories] : all).toSorted()).toEqual(
              received.toSorted(),
            );
          if (shown.length === 0) expect(isWhole(row)).toBe(true);
        }
      }
    });
  });

  it('of periods, in each record', () => {
    holds((random) => {
      const { records, lentRows } = documents(random);
      for (const { reference, erasure } of records as readonly RecordRows[]) {
        const activity = random.activities.find((one) => one.reference === reference)!;
        const own = activity.retention.filter(({ appliesTo }) => concerns(activity, appliesTo));
        const lent = lentRows.filter(({ activities }) => activities.length === 0 || activities.includes(activity.id));
        expect(erasure.map((sentence) => namesIn(sentence).at(-1))).toEqual([
          ...own.map(({ key }) => name(activity, key)),
          ...lent.map(({ until }) => until),
        ]);
        own.forEach(({ appliesTo }, i) => {
          if (!statesData(activity)) return;
          const reached = new Set(within(activity, appliesTo).flat().filter(Boolean));
          const keys = [appliesTo.dataCategories, appliesTo.dataSubjects, appliesTo.purposes].flat();
          expect(namesIn(erasure[i]!).slice(0, -1).toSorted()).toEqual(
            keys
              .filter((key) => reached.has(key))
              .map((key) => name(activity, key))
              .toSorted(),
          );
        });
      }
    });
  });

  it('of data processed without consent, in Korea', () => {
    holds((random) => {
      for (const { title, purpose, items } of documents(random).korea.withoutConsent.rows) {
        const activity = random.activities.find((one) => one.title === title)!;
        const stated = activity.purposes.find(({ description }) => description === purpose)!;
        const possible = stated.legalBases
          .filter(({ basis }) => basis !== 'CONSENT')
          .map((basis) =>
            activity.dataCategories
              .map(({ key }) => key)
              .filter((key) => within(activity, { ...basis, purposes: [stated.key] }).some(([datum]) => datum === key))
              .map((key) => name(activity, key)),
          );
        expect(possible).toContainEqual(items);
      }
    });
  });

  it('of the data of a legal basis, in Brazil', () => {
    holds((random) => {
      for (const { reference, legalBases } of documents(random).brazil.records) {
        const activity = random.activities.find((one) => one.reference === reference)!;
        for (const { purpose, dataCategories } of legalBases) {
          const stated = activity.purposes.find(({ description }) => description === purpose)!;
          const served = new Set(dataOf(activity, limitedTo({ purposes: [stated.key] })));
          if (statesData(activity)) for (const datum of dataCategories) expect(served).toContain(datum);
        }
      }
    });
  });

  it('of the purposes, sources, recipients and periods of a category, in California', () => {
    holds((random) => {
      const { california: document } = documents(random);
      for (const { code, purposes, disclosedTo, retention } of document.categories) {
        const labelled = (activity: Activity) =>
          activity.dataCategories.filter(({ ccpa }) => ccpa.includes(code)).map(({ key }) => key);
        const reach = random.activities.map((activity) => ({
          activity,
          found: triples(activity).filter(([datum]) => labelled(activity).includes(datum)),
        }));
        const touched = ({ activity, found }: (typeof reach)[number], row: Limited) =>
          within(activity, row).some((triple) => found.some((other) => other.join() === triple.join()));
        const expected = (rows: (activity: Activity) => readonly (Limited & { key: string })[]) =>
          reach.flatMap((one) =>
            rows(one.activity)
              .filter((row) => touched(one, row))
              .map(({ key }) => name(one.activity, key)),
          );
        expect(purposes.flatMap(namesIn).toSorted()).toEqual(
          expected(({ purposes: all }) => all.map(({ key }) => ({ ...ALL, key, purposes: [key] }))).toSorted(),
        );
        const recipients = expected((activity) => activity.recipients.filter(({ ownStaff }) => !ownStaff));
        if (recipients.length > 0) expect([...disclosedTo].toSorted()).toEqual(recipients.toSorted());
        else expect(disclosedTo.filter((shown) => !shown.startsWith('<lent.'))).toEqual([]);
        expect(retention.map((sentence) => namesIn(sentence).at(-1)!).toSorted()).toEqual(
          expected(({ retention: all }) => all.map(({ key, appliesTo }) => ({ ...appliesTo, key }))).toSorted(),
        );
        // Each period names its activity, and of its limits only what is reached together with data of the category.
        for (const sentence of retention) {
          const names = namesIn(sentence);
          const { activity, found } = reach.find((one) =>
            names.at(-1)!.startsWith(name(one.activity, '').slice(0, -1)),
          )!;
          expect(sentence).toMatch(new RegExp(`^${activity.reference} ${activity.title}: `));
          const { appliesTo } = activity.retention.find(({ key }) => name(activity, key) === names.at(-1))!;
          const common = within(activity, appliesTo).filter((triple) =>
            found.some((other) => other.join() === triple.join()),
          );
          const reached = new Set(common.flat());
          const limits = [appliesTo.dataCategories, appliesTo.dataSubjects, appliesTo.purposes].flat();
          expect(names.slice(0, -1).toSorted()).toEqual(
            limits
              .filter((key) => reached.has(key))
              .map((key) => name(activity, key))
              .toSorted(),
          );
        }
      }
    });
  });
});
