import { say } from '#kernel';
import type { Item } from '#law';
import { type Activity, legalBasesIn, type Profile, partOf, touches } from '#snapshot';
import type { Rule, RuleContext } from '../../model/rule.js';
import { few, quoted } from '../../shared/terms.js';
import { activitiesIn, isOfConsumers, mayBeSensitive, type SensitiveData, sensitiveIn } from './consumers.js';
import { onceForAll, onceForOrganisation, oncePerJudgement, profileFor, statesOf } from './once-for-all.js';
import { ALL_STATES, isSaid } from './scope.js';

// Sensitive data of consumers: consent in most states, strict necessity in some, a way to opt out in others.

type Purpose = Activity['purposes'][number];

/** Data, with the purposes that use them without one of some legal bases. */
interface Unserved {
  readonly purposes: readonly Purpose[];
  /** True if none of these purposes states a legal basis for them. */
  readonly isSilent: boolean;
}

/** The same of data that are sensitive in a state. */
type Lacking = SensitiveData & Unserved;

/** Returns the purposes that use the data without one of the bases, by the profile. */
function unserved(
  activity: Activity,
  category: string,
  serves: readonly string[],
  code: string,
  profile: Profile | undefined,
): Unserved {
  const part = { dataCategories: [category] };
  const basesOf = (purpose: Purpose) =>
    legalBasesIn(activity, purpose, code, profile).filter((basis) =>
      touches(activity, basis, { ...part, purposes: [purpose.key] }),
    );
  const purposes = partOf(activity, part).purposes.filter(
    (purpose) =>
      !basesOf(purpose).some(
        ({ basis, specialCondition }) => serves.includes(basis) || serves.includes(specialCondition ?? ''),
      ),
  );
  return { purposes, isSilent: purposes.every((purpose) => basesOf(purpose).length === 0) };
}

/** Results for the data in a judgement: most states have the same profile, and each asks of the same data. */
const knownOf = oncePerJudgement(() => new Map<string, Unserved>());

/** Returns the sensitive data that purposes use without one of the bases. */
export function lackingIn(
  state: string,
  activity: Activity,
  serves: readonly string[],
  context: RuleContext,
  list?: string,
): readonly Lacking[] {
  const { snapshot } = context;
  const profile = snapshot.profile(state) ?? snapshot.profile(ALL_STATES);
  const overriding = profile && profile.legalBasisOverrides.length > 0 ? profile : undefined;
  const known = knownOf(context, undefined);
  return sensitiveIn(state, activity, context, list).flatMap((data): Lacking[] => {
    const { key } = data.category;
    const name = `${overriding?.code} ${serves} ${key}`;
    const found = known.get(name) ?? unserved(activity, key, serves, overriding?.code ?? state, overriding);
    known.set(name, found);
    return found.purposes.length > 0 ? [{ ...data, ...found }] : [];
  });
}

export const CONSENT = ['CONSENT', 'EXPRESS_CONSENT', 'EXPLICIT_CONSENT'];

/** Returns the needs of the state, if some data lack what serves for it. */
function unmet(need: string, serves: readonly string[], state: string, activity: Activity, context: RuleContext) {
  const item = context.law.item(state, 'SENSITIVE_NEEDS', need);
  return item && lackingIn(state, activity, serves, context).length > 0 ? item : undefined;
}

/** Returns the names of the data and of their purposes, and NOTICE if the register says too little of them. */
export function lackingOf(lacking: readonly Lacking[]) {
  const isOpen = lacking.every(({ item, isSilent }) => !item || isSilent);
  return {
    data: few(lacking.map(({ category }) => quoted(category.name))),
    purposes: few([...new Set(lacking.flatMap(({ purposes }) => purposes.map((row) => row.description)))].map(quoted)),
    path: `dataCategories.${lacking[0]!.category.key}`,
    ...(isOpen && { severity: 'NOTICE' as const }),
  };
}

export const concerns = (activity: Activity) => isOfConsumers(activity) && activity.dataCategories.some(mayBeSensitive);

const CONSENT_RULES = onceForAll({
  about: 'processingActivity',
  name: 'SENSITIVE.CONSENT',
  severity: 'ERROR',
  concerns: (activity) => concerns(activity) && activity.consentRecord === undefined,
  asks: (state, activity, context) => unmet('CONSENT', CONSENT, state, activity, context),
  found: (asked, activity, context) => {
    const { data, purposes, ...fault } = lackingOf(lackingIn(asked[0]!.state, activity, CONSENT, context));
    return {
      ...fault,
      message: say`Sensitive data of consumers are processed without a stated consent: ${data}, for ${purposes}. Consent is asked for by these states: ${statesOf(asked, context.law)}. State it as the legal basis, or where its record is kept.`,
    };
  },
});

/** The statement that says why sensitive data are strictly necessary. */
const NECESSITY = 'strictNecessity';
export const NECESSARY = ['CONTRACT'];

const NECESSITY_RULES = onceForAll({
  about: 'processingActivity',
  name: 'SENSITIVE.NECESSITY',
  severity: 'ERROR',
  concerns,
  asks: (state, activity, context) =>
    isSaid(state, NECESSITY, context.snapshot) ? undefined : unmet('NECESSITY', NECESSARY, state, activity, context),
  found: (asked, activity, context) => {
    const { data, purposes, ...fault } = lackingOf(lackingIn(asked[0]!.state, activity, NECESSARY, context));
    return {
      ...fault,
      message: say`Sensitive data of consumers are processed: ${data}, for ${purposes}. These states allow it only as far as it is strictly necessary for what the consumer has asked for, and consent does not replace that: ${statesOf(asked, context.law)}. State the contract as the legal basis, or say in the profile ${profileFor(asked)}, under the item ${NECESSITY}, why it is necessary.`,
    };
  },
});

/** The statement that says how consumers opt out of the processing of sensitive data. */
const OPT_OUT = 'sensitiveOptOut';

function sensitiveActivities(state: string, context: RuleContext): readonly Activity[] {
  return activitiesIn(state, context.snapshot).filter((activity) => sensitiveIn(state, activity, context).length > 0);
}

const OPT_OUT_RULES = onceForOrganisation({
  name: 'SENSITIVE.OPT_OUT',
  severity: 'NOTICE',
  asks: (state, context): Item | undefined => {
    const item = context.law.item(state, 'SENSITIVE_NEEDS', 'OPT_OUT');
    if (!item || isSaid(state, OPT_OUT, context.snapshot)) return undefined;
    return sensitiveActivities(state, context).length > 0 ? item : undefined;
  },
  found: (asked, context) => ({
    path: `statements.${OPT_OUT}`,
    message: say`Sensitive data of consumers are processed by ${few(sensitiveActivities(asked[0]!.state, context).map(({ title }) => quoted(title)))}. These states ask for a notice before, and for a way to opt out: ${statesOf(asked, context.law)}. State in the profile ${profileFor(asked)}, under the item ${OPT_OUT}, how consumers opt out.`,
  }),
});

/** The rules on sensitive data of consumers. */
export const SENSITIVE_RULES: readonly Rule[] = [...CONSENT_RULES, ...NECESSITY_RULES, ...OPT_OUT_RULES];
