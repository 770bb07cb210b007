import type { LegalBasis } from '#law';
import { type Activity, legalBasesIn, type Profile, type Snapshot } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';

// Finds legal bases that a law does not know, although activities state them for other laws.

/** A basis that the law does not know, and the activity's purposes that rest on it. */
interface Unknown {
  readonly basis: LegalBasis;
  readonly purposes: readonly string[];
  /** True if some of those purposes have no other basis that the law knows. */
  readonly alone: boolean;
}

/** Returns the activities, grouped by the bases that their purposes state. Some twenty laws ask for these groups. */
function groupsOf(register: Snapshot): readonly (readonly Activity[])[] {
  return register.derive('activities by stated bases', (snapshot) => {
    const groups = new Map<string, Activity[]>();
    for (const activity of snapshot.activities) {
      if (activity.role === 'PROCESSOR') continue; // its customers answer for the bases they rely on
      const stated = statedIn(activity);
      const group = groups.get(stated);
      if (group) group.push(activity);
      else groups.set(stated, [activity]);
    }
    return [...groups.values()];
  });
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
 * Yields groups of activities with the bases unknown to the law. All activities of a group state the same bases, so the
 * first is judged for all.
 */
function* resting(law: string, { snapshot, law: on }: RuleContext): Generator<[readonly Activity[], Unknown[]]> {
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
  for (const group of groupsOf(snapshot)) {
    if (areKnown && group[0]!.purposes.every(({ legalBases }) => legalBases.every(isKnown))) continue; // the usual case
    if (isParticular) for (const activity of group) yield [[activity], unknownIn(law, activity, profile, recognised)];
    else yield [group, unknownIn(law, group[0]!, profile, recognised)];
  }
}

/** Returns the first three names of a list, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names
    .slice(0, 3)
    .map((name) => `"${name}"`)
    .join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/**
 * Reports purposes that rest on a basis unknown to the law. One finding per basis is reported in the profile of the
 * jurisdiction, where its overrides correct it. Without a profile, the finding is in each activity. It is a NOTICE if
 * the purpose also has a basis that the law knows.
 */
export function basisRules(law: string, article: string): readonly Rule[] {
  const { on } = rulesOf(law);
  const say = (context: RuleContext) => {
    const { known, ...entry } = context.law.one(law, 'legalBases')!;
    return { knows: known.join(', '), name: context.law.jurisdiction(law)!.name, ...citing(entry) };
  };
  return [
    on(
      'jurisdictionProfile',
      'LEGAL_BASIS.UNKNOWN',
      article,
      'WARNING',
      function* (profile, context): Generator<Fault> {
        if (profile.code !== law) return;
        const byBasis = new Map<LegalBasis, { activities: Activity[]; alone: boolean }>();
        for (const [activities, unknown] of resting(law, context))
          for (const { basis, alone } of unknown) {
            const entry = byBasis.get(basis) ?? { activities: [], alone: false };
            for (const activity of activities) entry.activities.push(activity);
            entry.alone ||= alone;
            byBasis.set(basis, entry);
          }
        for (const [basis, { activities, alone }] of byBasis) {
          const { knows, name, ...cited } = say(context);
          yield {
            path: 'legalBasisOverrides',
            ...cited,
            ...(!alone && { severity: 'NOTICE' as const }),
            message: `The law of ${name} knows no ${basis}, on which ${few(activities.map(({ title }) => title))} rest. ${
              alone
                ? `Say in the overrides of the profile ${law} on what they rest there instead: ${knows}.`
                : `What the profile ${law} puts in its place holds in some cases only: see that it holds in all of them.`
            }`,
          };
        }
      },
    ),
    on('processingActivity', 'LEGAL_BASIS.UNKNOWN_IN_ACTIVITY', article, 'WARNING', (activity, context) => {
      if (activity.role === 'PROCESSOR' || context.snapshot.profile(law)) return false;
      const recognised = context.law.one(law, 'legalBases')?.known ?? [];
      if (recognised.length === 0) return false;
      return unknownIn(law, activity, undefined, recognised).map(({ basis, purposes, alone }) => {
        const { knows, name, ...cited } = say(context);
        return {
          path: 'purposes',
          ...cited,
          ...(!alone && { severity: 'NOTICE' as const }),
          message: `The law of ${name} knows no ${basis}, on which ${few(purposes)} rest. Open a profile ${law} and say in its overrides on what they rest there instead: ${knows}.`,
        };
      });
    }),
  ];
}
