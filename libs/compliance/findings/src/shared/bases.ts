import { listed, say } from '#kernel';
import { type LawOn, type LegalBasis } from '#law';
import { type Activity, legalBasesIn, type Profile, remembered, type Snapshot } from '#snapshot';
import { lawsOfEach } from '../model/applicable-laws.js';
import { citing, type Fault, inWords, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { few, NAMED, placeOfLaw, quoted } from './terms.js';

// Finds legal bases that a law does not know, although activities state them for other laws.

/** A basis that the law does not know. */
interface Unknown {
  readonly law: string;
  readonly basis: LegalBasis;
  /** True if some purposes that rest on it have no other basis that the law knows. */
  readonly alone: boolean;
}

/** Returns a key for the bases of an activity. It is asked for again after every change of another. */
const statedIn = remembered((activity: Activity) => activity.purposes.map(shortly).join(';'));

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
): (Unknown & { readonly purposes: readonly string[] })[] {
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
  return [...unknown].map(([basis, entry]) => ({ law, basis, ...entry }));
}

/** Returns what rests on bases that laws with a profile do not know, by law. */
function restingByLaw(snapshot: Snapshot, on: LawOn): ReadonlyMap<string, Resting[]> {
  const byLaw = new Map<string, Map<LegalBasis, Resting>>();
  const laws = lawsOfEach('processingActivity', snapshot);
  const ofAll = unknownToAll(snapshot, on);
  for (const [i, activity] of snapshot.activities.entries()) {
    if (activity.role === 'PROCESSOR') continue; // its customers answer for the bases they rely on
    for (const unknown of [ofAll(activity), unknownToOne(activity.id, snapshot, on)])
      for (const { law, basis, alone } of unknown) {
        if (!laws[i]!.has(law)) continue;
        const byBasis = byLaw.get(law) ?? new Map<LegalBasis, Resting>();
        byLaw.set(law, byBasis);
        const all = byBasis.get(basis) ?? { basis, names: [], count: 0, alone: false };
        byBasis.set(basis, all);
        all.count += 1;
        all.alone ||= alone;
        if (all.names.length < NAMED) all.names.push(activity.title);
      }
  }
  return new Map([...byLaw].map(([law, byBasis]) => [law, [...byBasis.values()]]));
}

/**
 * Returns a function for the bases that laws do not know whose overrides hold for all. They are worked out once for all activities
 * that state the same bases.
 */
function unknownToAll(snapshot: Snapshot, on: LawOn): (activity: Activity) => readonly Unknown[] {
  const known = new Map<string, readonly Unknown[]>();
  return (activity) => {
    const stated = statedIn(activity);
    const unknown =
      known.get(stated) ??
      snapshot.entry('unknown bases by those stated', stated, (register) =>
        unknownUnder(activity, profilesFor('all', register), on),
      );
    known.set(stated, unknown);
    return unknown;
  };
}

/** Returns the bases of one activity that laws do not know whose overrides hold for some activities or data. */
function unknownToOne(activity: string, snapshot: Snapshot, on: LawOn): readonly Unknown[] {
  return snapshot.entry('unknown bases', activity, (register, id) =>
    unknownUnder(register.activity(id)!, profilesFor('some', register), on),
  );
}

/** Returns the profiles whose overrides hold for all activities and data, or those whose overrides hold for some. */
function profilesFor(extent: 'all' | 'some', register: Snapshot): readonly Profile[] {
  return register.entry('profiles with overrides for', extent, ({ profiles }) =>
    profiles.filter((profile) => isParticular(profile) === (extent === 'some')),
  );
}

function isParticular({ legalBasisOverrides }: Profile): boolean {
  return legalBasisOverrides.some(
    ({ activities = [], dataCategories, onlySpecialData }) =>
      activities.length > 0 || dataCategories.length > 0 || onlySpecialData,
  );
}

function unknownUnder(activity: Activity, profiles: readonly Profile[], on: LawOn): Unknown[] {
  return profiles.flatMap((profile) => {
    const recognised = on.one(profile.code, 'legalBases')?.known ?? []; // without a list of legal bases, none need be stated
    const unknown = recognised.length > 0 ? unknownIn(profile.code, activity, profile, recognised) : [];
    return unknown.map(({ law, basis, alone }) => ({ law, basis, alone }));
  });
}

/** A basis that the law does not know, with the first names of what rests on it, and their number. */
interface Resting {
  readonly basis: LegalBasis;
  alone: boolean;
  readonly names: string[];
  count: number;
}

/** Returns one fault for all bases that the law does not know; none without one. It is a NOTICE if nothing rests on them alone. */
function unknownFault(law: string, unknown: readonly Resting[], context: RuleContext, path: string): Fault | false {
  if (unknown.length === 0) return false;
  const { known, ...entry } = context.law.one(law, 'legalBases')!;
  const resting = unknown.map(({ basis, names, count }) =>
    count === 1
      ? say`${inWords(basis)}, on which ${few(names.map(quoted), NAMED, count)} rests`
      : say`${inWords(basis)}, on which ${few(names.map(quoted), NAMED, count)} rest`,
  );
  const alone = unknown.some((resting) => resting.alone);
  const toDo = context.snapshot.profile(law)
    ? say`Say in the overrides of the profile ${law} on what they rest there instead`
    : say`Open a profile ${law} and say in its overrides on what they rest there instead`;
  return {
    path,
    ...citing(entry),
    ...(!alone && { severity: 'NOTICE' as const }),
    message: say`The law of ${placeOfLaw(law, context.law)} does not know as legal bases: ${listed(resting, '; ')}. ${
      alone || !context.snapshot.profile(law)
        ? say`${toDo}: ${known.map(inWords)}.`
        : say`What the profile ${law} puts in its place holds in some cases only: see that it holds in all of them.`
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
      const resting = snapshot.entry('resting on bases unknown to', law, (register) =>
        register.derive('resting on unknown bases', (whole) => restingByLaw(whole, on)).get(law),
      );
      return unknownFault(law, resting ?? [], context, 'legalBasisOverrides');
    }),
    on('processingActivity', 'LEGAL_BASIS.UNKNOWN_IN_ACTIVITY', article, 'WARNING', (activity, context) => {
      if (activity.role === 'PROCESSOR' || context.snapshot.profile(law)) return false;
      const recognised = context.law.one(law, 'legalBases')?.known ?? [];
      if (recognised.length === 0) return false;
      const unknown = unknownIn(law, activity, undefined, recognised).map(({ basis, alone, purposes }) => ({
        basis,
        alone,
        names: purposes.slice(0, NAMED),
        count: purposes.length,
      }));
      return unknownFault(law, unknown, context, 'purposes');
    }),
  ];
}
