import { inSentence, type LawOn, type LegalBasis } from '#law';
import { type Activity, legalBasesIn, type Profile, type Snapshot } from '#snapshot';
import { ApplicableLaws } from '../model/applicable-laws.js';
import { citing, type Fault, inWords, type Rule, type RuleContext, rulesOf } from '../model/rule.js';

// Finds legal bases that a law does not know, although activities state them for other laws.

/** A basis that the law does not know. */
interface UnknownBasis {
  readonly basis: LegalBasis;
  /** True if some purposes that rest on it have no other basis that the law knows. */
  readonly alone: boolean;
}

/** The same, with the activity's purposes that rest on it. */
interface Unknown extends UnknownBasis {
  readonly purposes: readonly string[];
}

/** Keys by activity: each is asked for again after every change of another. */
const STATED = new WeakMap<Activity, string>();

function statedIn(activity: Activity): string {
  const stated = STATED.get(activity) ?? activity.purposes.map(shortly).join(';');
  STATED.set(activity, stated);
  return stated;
}

/**
 * Returns a key for the bases of a purpose, including which of them share a condition. Overrides depend on nothing
 * more.
 */
function shortly({ legalBases }: Activity['purposes'][number]): string {
  const conditions: string[] = [];
  return legalBases
    .map(({ basis, condition }) => {
      if (condition === undefined) return basis;
      if (!conditions.includes(condition)) conditions.push(condition);
      return `${basis} ${conditions.indexOf(condition)}`;
    })
    .join();
}

/** Returns the bases of an activity that the law does not know, after the profile's overrides. */
function unknownIn(
  law: string,
  activity: Activity,
  profile: Profile | undefined,
  recognised: readonly LegalBasis[],
): Unknown[] {
  const unknown = new Map<LegalBasis, { purposes: string[]; alone: boolean }>();
  for (const purpose of activity.purposes) {
    const bases = new Set(legalBasesIn(activity, purpose, law, profile).map(({ basis }) => basis));
    const alone = ![...bases].some((basis) => recognised.includes(basis));
    for (const basis of bases) {
      if (recognised.includes(basis)) continue;
      const entry = unknown.get(basis) ?? { purposes: [], alone: false };
      entry.purposes.push(purpose.description);
      entry.alone ||= alone;
      unknown.set(basis, entry);
    }
  }
  return [...unknown].map(([basis, entry]) => ({ basis, ...entry }));
}

/** Returns what rests on bases that the law of a profile does not know, by law. */
function restingIn(activities: readonly Activity[], snapshot: Snapshot, on: LawOn): ReadonlyMap<string, Resting[]> {
  const laws = new ApplicableLaws(snapshot);
  const byLaw = new Map<string, Resting[]>();
  for (const activity of activities) {
    if (activity.role === 'PROCESSOR') continue; // its customers answer for the bases they rely on
    const under = laws.lawsOf('processingActivity', activity);
    for (const [law, unknown] of [...ofAll(activity, snapshot, on), ...ofThisOne(activity, snapshot, on)])
      if (under.has(law)) byLaw.set(law, [...(byLaw.get(law) ?? []), ...resting(unknown, [activity.title])]);
  }
  return new Map([...byLaw].map(([law, all]) => [law, together(all)]));
}

/**
 * Returns the bases unknown to laws with a profile, by law. They are worked out once for all activities that state the same bases,
 * under laws whose overrides hold for all.
 */
function ofAll(activity: Activity, register: Snapshot, on: LawOn): ReadonlyMap<string, UnknownBasis[]> {
  return register.derive(`unknown bases of ${statedIn(activity)}`, ({ profiles }) =>
    unknownByLaw(
      activity,
      profiles.filter((profile) => !isParticular(profile)),
      on,
    ),
  );
}

/** Returns the same under laws whose overrides hold for some activities or data. */
function ofThisOne(activity: Activity, register: Snapshot, on: LawOn): ReadonlyMap<string, UnknownBasis[]> {
  const ids = register.derive('profiles with particular overrides', ({ profiles }) =>
    profiles.filter(isParticular).map(({ id }) => id),
  );
  return unknownByLaw(
    activity,
    ids.map((id) => register.one('jurisdictionProfile', id)!),
    on,
  );
}

function isParticular({ legalBasisOverrides }: Profile): boolean {
  return legalBasisOverrides.some(
    ({ activities, dataCategories, onlySpecialData }) =>
      activities.length > 0 || dataCategories.length > 0 || onlySpecialData,
  );
}

function unknownByLaw(
  activity: Activity,
  profiles: readonly Profile[],
  on: LawOn,
): ReadonlyMap<string, UnknownBasis[]> {
  const byLaw = new Map<string, UnknownBasis[]>();
  for (const profile of profiles) {
    const recognised = on.one(profile.code, 'legalBases')?.known ?? []; // without a list of legal bases, none need be stated
    const unknown = recognised.length > 0 ? unknownIn(profile.code, activity, profile, recognised) : [];
    if (unknown.length > 0)
      byLaw.set(
        profile.code,
        unknown.map(({ basis, alone }) => ({ basis, alone })),
      );
  }
  return byLaw;
}

/** Most names that a message shows before it counts the others. */
const NAMED = 3;

/** Returns the first names of so many, and how many more there are. */
function few(names: readonly string[], count: number): string {
  const shown = names.map((name) => `"${name}"`).join(', ');
  return count > names.length ? `${shown} and ${count - names.length} more` : shown;
}

/** A basis that the law does not know, with the first names of what rests on it, and their number. */
interface Resting {
  readonly basis: LegalBasis;
  readonly names: readonly string[];
  readonly count: number;
  readonly alone: boolean;
}

function resting(unknown: readonly UnknownBasis[], names: readonly string[]): Resting[] {
  return unknown.map(({ basis, alone }) => ({ basis, alone, names: names.slice(0, NAMED), count: names.length }));
}

/** Returns what rests on each basis, each basis once. */
function together(all: readonly Resting[]): Resting[] {
  const byBasis = new Map<LegalBasis, Resting>();
  for (const { basis, names, count, alone } of all) {
    const before = byBasis.get(basis) ?? { basis, names: [], count: 0, alone: false };
    byBasis.set(basis, {
      basis,
      names: [...before.names, ...names].slice(0, NAMED),
      count: before.count + count,
      alone: before.alone || alone,
    });
  }
  return [...byBasis.values()];
}

/** Returns one fault for all bases that the law does not know; none without one. It is a NOTICE if nothing rests on them alone. */
function unknownFault(law: string, unknown: readonly Resting[], context: RuleContext, path: string): Fault | false {
  if (unknown.length === 0) return false;
  const { known, ...entry } = context.law.one(law, 'legalBases')!;
  const list = unknown
    .map(
      ({ basis, names, count }) => `${inWords(basis)}, on which ${few(names, count)} ${count === 1 ? 'rests' : 'rest'}`,
    )
    .join('; ');
  const alone = unknown.some((resting) => resting.alone);
  const toDo = context.snapshot.profile(law)
    ? `Say in the overrides of the profile ${law} on what they rest there instead`
    : `Open a profile ${law} and say in its overrides on what they rest there instead`;
  return {
    path,
    ...citing(entry),
    ...(!alone && { severity: 'NOTICE' as const }),
    message: `The law of ${inSentence(context.law.jurisdiction(law)!.name)} does not know as legal bases: ${list}. ${
      alone || !context.snapshot.profile(law)
        ? `${toDo}: ${known.map(inWords).join(', ')}.`
        : `What the profile ${law} puts in its place holds in some cases only: see that it holds in all of them.`
    }`,
  };
}

/**
 * Reports purposes that rest on bases unknown to the law, once in the profile of the jurisdiction: its overrides correct
 * them. Without a profile, it is once in each activity.
 */
export function basisRules(law: string, article: string): readonly Rule[] {
  const { on } = rulesOf(law);
  return [
    on('jurisdictionProfile', 'LEGAL_BASIS.UNKNOWN', article, 'WARNING', (profile, context) => {
      if (profile.code !== law) return false;
      const { snapshot, law: on } = context;
      const resting = snapshot.derive(`resting on bases unknown to ${law}`, (whole) => {
        const all = whole.gather('processingActivity', 'resting on unknown bases', (activities, register) =>
          restingIn(activities, register, on),
        );
        return together(all.flatMap((byLaw) => byLaw.get(law) ?? []));
      });
      return unknownFault(law, resting, context, 'legalBasisOverrides');
    }),
    on('processingActivity', 'LEGAL_BASIS.UNKNOWN_IN_ACTIVITY', article, 'WARNING', (activity, context) => {
      if (activity.role === 'PROCESSOR' || context.snapshot.profile(law)) return false;
      const recognised = context.law.one(law, 'legalBases')?.known ?? [];
      if (recognised.length === 0) return false;
      const unknown = unknownIn(law, activity, undefined, recognised).flatMap((one) => resting([one], one.purposes));
      return unknownFault(law, unknown, context, 'purposes');
    }),
  ];
}
