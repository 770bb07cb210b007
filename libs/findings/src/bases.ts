import type { LegalBasis } from '#law';
import { type Activity, legalBasesIn } from '#register';
import { type Case, citing, type Fault, type Rule, rulesOf } from './rule.js';

// Legal bases that a law does not know, whatever the activities state for other laws.

/** A basis that the law does not know, and which of the activity's purposes rest on it there. */
interface Unknown {
  readonly basis: LegalBasis;
  readonly purposes: readonly string[];
  /** Some of those purposes have no basis beside it that the law knows. */
  readonly alone: boolean;
}

/** The legal bases on which the activity rests in the jurisdiction, and which the law there does not know. */
function unknownIn(law: string, activity: Activity, { law: on, snapshot }: Case): Unknown[] {
  const known = on.one(law, 'legalBases')?.known ?? [];
  if (known.length === 0) return []; // it knows no legal basis at all: none need be stated
  const profile = snapshot.profile(law);
  const found = new Map<LegalBasis, { purposes: string[]; alone: boolean }>();
  const isKnown = ({ basis }: { readonly basis: LegalBasis }) => known.includes(basis);
  const areOverridesKnown = profile?.legalBasisOverrides.every(isKnown) ?? true;
  for (const purpose of activity.purposes) {
    if (areOverridesKnown && purpose.legalBases.every(isKnown)) continue; // most are, and nothing need be worked out
    const bases = legalBasesIn(activity, purpose, law, profile).flatMap(({ basis }) => (basis ? [basis] : []));
    const alone = !bases.some((basis) => known.includes(basis));
    for (const basis of new Set(bases.filter((one) => !known.includes(one)))) {
      const entry = found.get(basis) ?? { purposes: [], alone: false };
      entry.purposes.push(purpose.description);
      entry.alone ||= alone;
      found.set(basis, entry);
    }
  }
  return [...found].map(([basis, entry]) => ({ basis, ...entry }));
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
  const say = (of: Case) => {
    const { known, ...entry } = of.law.one(law, 'legalBases')!;
    return { knows: known.join(', '), name: of.law.jurisdiction(law)!.name, ...citing(entry) };
  };
  return [
    on('jurisdictionProfile', 'LEGAL_BASIS.UNKNOWN', article, 'WARNING', function* (profile, of): Generator<Fault> {
      if (profile.code !== law) return;
      const resting = new Map<LegalBasis, { activities: string[]; alone: boolean }>();
      for (const activity of of.snapshot.activities) {
        if (activity.role === 'PROCESSOR') continue; // what its customers rely on is theirs to say
        for (const { basis, alone } of unknownIn(law, activity, of)) {
          const entry = resting.get(basis) ?? { activities: [], alone: false };
          entry.activities.push(activity.title);
          entry.alone ||= alone;
          resting.set(basis, entry);
        }
      }
      for (const [basis, { activities, alone }] of resting) {
        const { knows, name, ...cited } = say(of);
        yield {
          path: 'legalBasisOverrides',
          ...cited,
          ...(!alone && { severity: 'NOTICE' as const }),
          message: `The law of ${name} knows no ${basis}, on which ${few(activities)} rest. ${
            alone
              ? `Say in the overrides of the profile ${law} on what they rest there instead: ${knows}.`
              : `What the profile ${law} puts in its place holds in some cases only: see that it holds in all of them.`
          }`,
        };
      }
    }),
    on('processingActivity', 'LEGAL_BASIS.UNKNOWN_IN_ACTIVITY', article, 'WARNING', function* (activity, of) {
      if (activity.role === 'PROCESSOR' || of.snapshot.profile(law)) return;
      for (const { basis, purposes, alone } of unknownIn(law, activity, of)) {
        const { knows, name, ...cited } = say(of);
        yield {
          path: 'purposes',
          ...cited,
          ...(!alone && { severity: 'NOTICE' as const }),
          message: `The law of ${name} knows no ${basis}, on which ${few(purposes)} rest. Open a profile ${law} and say in its overrides on what they rest there instead: ${knows}.`,
        };
      }
    }),
  ];
}
