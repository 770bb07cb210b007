import type { LegalBasis } from '#law';
import { type Activity, legalBasesIn, type Profile, type Snapshot } from '#snapshot';
import { memoPerSnapshot } from '../model/memo.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';

// Legal bases that a law does not know, whatever the activities state for other laws.

/** A basis that the law does not know, and which of the activity's purposes rest on it there. */
interface Unknown {
  readonly basis: LegalBasis;
  readonly purposes: readonly string[];
  /** Some of those purposes have no basis beside it that the law knows. */
  readonly alone: boolean;
}

/** By snapshot: activities whose purposes state the same bases, alone or together. Twenty laws ask for them. */
const GROUPS = new WeakMap<Snapshot, readonly (readonly Activity[])[]>();

function groupsOf(snapshot: Snapshot): readonly (readonly Activity[])[] {
  return memoPerSnapshot(GROUPS, snapshot, () => {
    const groups = new Map<string, Activity[]>();
    for (const activity of snapshot.activities) {
      if (activity.role === 'PROCESSOR') continue; // what its customers rely on is theirs to say
      const stated = activity.purposes.map(shortly).join(';');
      const group = groups.get(stated);
      if (group) group.push(activity);
      else groups.set(stated, [activity]);
    }
    return [...groups.values()];
  });
}

/** The bases of a purpose, and which of them hold under the same condition: no more decides what an override replaces. */
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

/** The bases of an activity that the law does not know, as the profile of the jurisdiction has them. */
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

/** Activities that rest on the same bases which the law does not know. What holds of one holds of all that state the same. */
function* resting(law: string, { snapshot, law: on }: RuleContext): Generator<[readonly Activity[], Unknown[]]> {
  const recognised = on.one(law, 'legalBases')?.known ?? [];
  if (recognised.length === 0) return; // it knows no legal basis at all: none need be stated
  const profile = snapshot.profile(law);
  const overrides = profile?.legalBasisOverrides ?? [];
  const isKnown = ({ basis }: { readonly basis: LegalBasis }) => recognised.includes(basis);
  const areKnown = overrides.every(isKnown);
  const isParticular = overrides.some(
    ({ activities, dataCategories }) => activities.length > 0 || dataCategories.length > 0,
  );
  for (const group of groupsOf(snapshot)) {
    if (areKnown && group[0]!.purposes.every(({ legalBases }) => legalBases.every(isKnown))) continue; // as most are
    if (isParticular) for (const activity of group) yield [[activity], unknownIn(law, activity, profile, recognised)];
    else yield [group, unknownIn(law, group[0]!, profile, recognised)];
  }
}

/** The first names of a list, and how many more there are. */
function few(names: readonly string[]): string {
  const shown = names
    .slice(0, 3)
    .map((name) => `"${name}"`)
    .join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/**
 * What rests on a basis that the law does not know: one finding a basis in the organisation's profile of the jurisdiction,
 * whose overrides are where it is put right; where there is no profile, in the activities. A NOTICE where another basis,
 * which the law knows, stands beside it.
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
