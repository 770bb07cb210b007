import { listed, say } from '#kernel';
import { knownLaws, type LawOn, type LegalBases, type LegalBasis } from '#law';
import type { Profile } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { basisRules } from '../shared/bases.js';
import { weakerDuties } from '../shared/breach-duties.js';
import { noticesUntilEnforced, onceEnforced } from '../shared/dated-rules.js';
import { formerRegulators, formerStandard, formerTerms } from '../shared/superseded.js';
import { lawText, placeOfLaw } from '../shared/terms.js';

// Checks what the organisation states in its profile of a jurisdiction. The minimum age of customers is not checked: it
// is the organisation's own choice.

/** Article of these rules: each fault cites the entry of the law that it rests on. */
const AS_CITED = 'as cited';

/** Returns the rules on profiles for one law. */
function profileRules(law: string): readonly Rule[] {
  const { on } = rulesOf(law);
  return [
    on('jurisdictionProfile', 'PROFILE.OVERRIDE', AS_CITED, 'NOTICE', (profile, context) =>
      notAskedFor(profile, law, context.law),
    ),
    ...noticesUntilEnforced(law, [
      on('jurisdictionProfile', 'PROFILE.BREACH_DUTY', AS_CITED, 'ERROR', (profile, context) =>
        weakerDuties(profile, law, context.law),
      ),
    ]),
    on('jurisdictionProfile', 'PROFILE.REGULATOR', AS_CITED, 'WARNING', (profile, context) =>
      formerRegulators(profile, law, context.law),
    ),
    on('jurisdictionProfile', 'PROFILE.TERM', AS_CITED, 'NOTICE', (profile, context) =>
      formerTerms(profile, law, context.law),
    ),
    on('jurisdictionProfile', 'PROFILE.OPEN', AS_CITED, 'NOTICE', (profile, context) => notHeld(profile, law, context)),
    on('jurisdictionProfile', 'PROFILE.STANDARD', AS_CITED, 'WARNING', (profile, context) =>
      formerStandard(profile, law, context.law),
    ),
  ];
}

/** The statement of a profile on what the law data leave open (list OPEN). */
const OPEN = 'openLaw';

/** Reports what the law data do not hold of the law, unless the profile says how that is followed. */
function notHeld(profile: Profile, code: string, { law, snapshot }: RuleContext): Fault | false {
  const open = law.items(code, 'OPEN');
  const profiles = [profile, snapshot.profile('ALL')];
  if (open.length === 0 || profiles.some((each) => each?.statements.some(({ item }) => item === OPEN))) return false;
  return {
    path: `statements.${OPEN}`,
    message: say`Of the law of ${placeOfLaw(code, law)} this is not known here: ${listed(
      open.map(({ name }) => lawText(name)),
      '; ',
    )}. That nothing is found does not mean that nothing is owed. See the law itself, and say in the profile ${profile.code}, under the item ${OPEN}, how you follow it.`,
    ...citing(open[0]!),
  };
}

/** Reports overrides, for all activities and cases, of bases that the law now knows. */
function* notAskedFor(profile: Profile, code: string, law: LawOn): Generator<Fault> {
  if (profile.code === 'ALL') return;
  const { legalBases } = law.jurisdiction(code)!;
  const bases = law.one(code, 'legalBases');
  if (!bases) return;
  for (const {
    key,
    replaces,
    basis,
    region,
    condition,
    activities = [],
    dataCategories,
    specialCondition,
    onlySpecialData,
  } of profile.legalBasisOverrides) {
    const isLimited = region ?? condition ?? specialCondition ?? activities[0] ?? dataCategories[0];
    if (
      isLimited !== undefined ||
      onlySpecialData ||
      replaces.length === 0 ||
      !replaces.every((replaced) => bases.known.includes(replaced))
    )
      continue;
    const since = knownSince(legalBases, replaces, bases);
    yield {
      path: `legalBasisOverrides.${key}`,
      message: say`The profile puts ${basis} in the place of ${replaces}, which the law of ${placeOfLaw(code, law)} knows${since ? say` since ${since}` : ''}. Lift the override, or limit it to data for which the law still requires ${basis}: to special data (onlySpecialData), or to some by their keys. Keep it if you want to go further than the law.`,
      ...citing(bases),
    };
  }
}

/** Returns the day since which the law has known all the bases without a break (ISO 8601). */
function knownSince(entries: readonly LegalBases[], bases: readonly LegalBasis[], now: LegalBases): string | undefined {
  let since = now.from;
  for (const entry of entries.slice(0, entries.indexOf(now)).reverse()) {
    if (entry.to !== since || !bases.every((basis) => entry.known.includes(basis))) break;
    since = entry.from;
  }
  return since;
}

/** Laws whose own files check legal bases that they do not know. */
const BASES_OF_THEIR_OWN = ['EU', 'UK', 'AR', 'BR', 'CA', 'CO', 'TH'];

/** Returns the rules on bases that the law does not know, from the day it is enforced. */
function unknownBases(law: string): readonly Rule[] {
  return BASES_OF_THEIR_OWN.includes(law) ? [] : onceEnforced(law, basisRules(law, AS_CITED));
}

/** The rules on profiles, and on legal bases that a law does not know, for every law. */
export const PROFILE_RULES: readonly Rule[] = knownLaws().flatMap((law) => [
  ...profileRules(law),
  ...unknownBases(law),
]);
