import { inSentence, type LawOn, type LegalBasis } from '#law';
import { type Activity, legalBasesIn, type Profile, type Snapshot } from '#snapshot';
import { ApplicableLaws } from '../model/applicable-laws.js';
import { citing, type Fault, inWords, type Rule, type RuleContext, rulesOf } from '../model/rule.js';

// Finds legal bases that a law does not know, although activities state them for other laws.

/** A basis that the law does not know, and the activity's purposes that rest on it. */
interface Unknown {
  readonly basis: LegalBasis;
  readonly purposes: readonly string[];
  /** True if some of those purposes have no other basis that the law knows. */
  readonly alone: boolean;
}

/** Activities under the same laws whose purposes state the same bases. */
interface Group {
  readonly laws: ReadonlySet<string>;
  readonly activities: Activity[];
}

/** Returns the activities of a stretch of the register in groups. Some twenty laws ask for them. */
function groupsIn(activities: readonly Activity[], snapshot: Snapshot): readonly Group[] {
  const laws = new ApplicableLaws(snapshot);
  const groups = new Map<string, Group>();
  for (const activity of activities) {
    if (activity.role === 'PROCESSOR') continue; // its customers answer for the bases they rely on
    const under = laws.lawsOf('processingActivity', activity);
    const key = [[...under].join(), statedIn(activity)].join(';');
    const group = groups.get(key);
    if (group) group.activities.push(activity);
    else groups.set(key, { laws: under, activities: [activity] });
  }
  return [...groups.values()];
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

/**
 * Yields activities of a stretch under the law with the bases unknown to it. All activities of a group state the same
 * bases, so the first is judged for all.
 */
function* unknownAmong(
  law: string,
  activities: readonly Activity[],
  snapshot: Snapshot,
  on: LawOn,
): Generator<[readonly Activity[], Unknown[]]> {
  const recognised = on.one(law, 'legalBases')?.known ?? [];
  if (recognised.length === 0) return; // the law has no list of legal bases: none need be stated
  const profile = snapshot.profile(law);
  const overrides = profile?.legalBasisOverrides ?? [];
  const isKnown = ({ basis }: { readonly basis: LegalBasis }) => recognised.includes(basis);
  const areKnown = overrides.every(isKnown);
  const isParticular = overrides.some(
    ({ activities, dataCategories, onlySpecialData }) =>
      activities.length > 0 || dataCategories.length > 0 || onlySpecialData,
  );
  const groups = snapshot.ofStretch('processingActivity', 'activities by stated bases', activities[0]!.id, groupsIn);
  for (const { laws, activities: group } of groups) {
    if (!laws.has(law)) continue;
    if (areKnown && group[0]!.purposes.every(({ legalBases }) => legalBases.every(isKnown))) continue; // the usual case
    if (isParticular) for (const activity of group) yield [[activity], unknownIn(law, activity, profile, recognised)];
    else yield [group, unknownIn(law, group[0]!, profile, recognised)];
  }
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

function restingOn({ basis, alone }: Unknown, names: readonly string[]): Resting {
  return { basis, alone, names: names.slice(0, NAMED), count: names.length };
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
      const all = snapshot.gather('processingActivity', `resting on bases unknown to ${law}`, (activities, register) =>
        together(
          [...unknownAmong(law, activities, register, on)].flatMap(([group, unknown]) =>
            unknown.map((one) =>
              restingOn(
                one,
                group.map(({ title }) => title),
              ),
            ),
          ),
        ),
      );
      return unknownFault(law, together(all.flat()), context, 'legalBasisOverrides');
    }),
    on('processingActivity', 'LEGAL_BASIS.UNKNOWN_IN_ACTIVITY', article, 'WARNING', (activity, context) => {
      if (activity.role === 'PROCESSOR' || context.snapshot.profile(law)) return false;
      const recognised = context.law.one(law, 'legalBases')?.known ?? [];
      if (recognised.length === 0) return false;
      const unknown = unknownIn(law, activity, undefined, recognised).map((one) => restingOn(one, one.purposes));
      return unknownFault(law, unknown, context, 'purposes');
    }),
  ];
}
