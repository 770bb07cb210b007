import { type Said, say } from '#kernel';
import { knownLaws, type LegalBasis } from '#law';
import { type Activity, legalBasesIn, type Snapshot, touches } from '#snapshot';
import { citing, type Fault, isStated, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { noticesUntilEnforced } from '../shared/dated-rules.js';
import { few, quoted } from '../shared/terms.js';

// Evidence that a controller must have of an activity (GDPR Art 5(2)): consent, weighed interests, retention as the policy
// says, documented breaches. The law data say which law asks for it.

/** Returns the item of the law's list, if it concerns the activity: a processor has nothing of this to show. */
function asked(law: string, key: string, { role }: Activity, { law: on }: RuleContext) {
  return role === 'PROCESSOR' ? undefined : on.item(law, 'ACCOUNTABILITY', key);
}

/** Returns the purposes that rest on one of the bases under the law, by their descriptions. */
function restingOn(law: string, activity: Activity, bases: readonly LegalBasis[], snapshot: Snapshot): Said[] {
  const profile = snapshot.profile(law);
  const isAsStated = !profile || profile.legalBasisOverrides.length === 0; // the usual case, and the cheap one
  const basesOf = (purpose: Activity['purposes'][number]): readonly { readonly basis?: LegalBasis }[] =>
    isAsStated ? purpose.legalBases : legalBasesIn(activity, purpose, law, profile);
  return activity.purposes
    .filter((purpose) => basesOf(purpose).some(({ basis }) => basis !== undefined && bases.includes(basis)))
    .map(({ description }) => quoted(description));
}

function consentUnrecorded(law: string, activity: Activity, context: RuleContext): Fault | undefined {
  const item = asked(law, 'CONSENT_RECORD', activity, context);
  if (!item || isStated(activity.consentRecord)) return undefined;
  const purposes = restingOn(law, activity, ['CONSENT', 'EXPRESS_CONSENT'], context.snapshot);
  if (purposes.length === 0) return undefined;
  return {
    path: 'consentRecord',
    message: say`${few(purposes)} rest on consent, and it is not recorded where the record of consent is. State it: the controller must be able to show that people have consented.`,
    ...citing(item),
  };
}

/** Laws that themselves require an assessment. Elsewhere the authorities recommend it. */
const REQUIRED = ['SG'];

/** Returns true if the basis is stated for this law: a controller is seated there, or its profile puts it in place of another. */
function isOwnBasis(law: string, { controllers }: Activity, { snapshot, laws }: RuleContext): boolean {
  const overrides = snapshot.profile(law)?.legalBasisOverrides ?? [];
  return (
    controllers.some((id) => laws.seatOf(snapshot.party(id)).has(law)) ||
    overrides.some(({ basis }) => basis === 'LEGITIMATE_INTERESTS')
  );
}

/** The reason, in the same words for every law. Some require the assessment; elsewhere the authorities recommend it. */
const IN_ANY_CASE = say`Where the law requires none, the controller must still be able to show that the interests were weighed: the authorities recommend to write it down.`;

function interestsUnassessed(law: string, activity: Activity, context: RuleContext): Fault | undefined {
  const item = asked(law, 'INTERESTS_ASSESSMENT', activity, context);
  const recorded = (activity.assessments ?? []).filter(({ kind }) => kind === 'LIA');
  const completed = recorded.filter(({ state }) => state === 'COMPLETED');
  if (!item || completed.some(({ outdatedSince }) => outdatedSince === undefined)) return undefined;
  const isRequired = REQUIRED.includes(law);
  if (!isRequired && recorded.some(({ needed, because }) => needed === 'NO' && isStated(because))) return undefined;
  const purposes = restingOn(law, activity, ['LEGITIMATE_INTERESTS'], context.snapshot);
  if (purposes.length === 0) return undefined;
  const [outdated] = completed;
  const unstated = recorded.find(({ state, needed }) => state === 'NOT_STATED' && needed !== 'NO');
  if (!outdated && unstated)
    return {
      path: `assessments.${unstated.key}`,
      severity: 'NOTICE',
      message: say`It is not stated whether the legitimate interests assessment of "${activity.title}" is completed. State it, with its date.`,
      ...citing(item),
    };
  const state = outdated
    ? say`and the activity has changed since they were assessed, from ${outdated.outdatedSince} on`
    : say`and no completed assessment of them is recorded`;
  return {
    path: outdated ? `assessments.${outdated.key}` : 'assessments',
    severity: !isRequired ? 'NOTICE' : isOwnBasis(law, activity, context) ? 'ERROR' : 'WARNING',
    message: say`${few(purposes)} rest on legitimate interests, ${state}. Make a legitimate interests assessment, and record it. ${IN_ANY_CASE}`,
    ...citing(item),
  };
}

function policyNotFollowed(law: string, activity: Activity, context: RuleContext): Fault | undefined {
  const item = asked(law, 'RETENTION_POLICY', activity, context);
  const { followed, because } = activity.retentionPolicy ?? {};
  if (!item || followed !== 'NO' || isStated(because)) return undefined;
  return {
    path: 'retentionPolicy.because',
    message: say`"${activity.title}" does not follow its retention policy, and no reason is given. Follow the policy, or give the reason.`,
    ...citing(item),
  };
}

function* breachesUnrecorded(law: string, activity: Activity, context: RuleContext): Generator<Fault> {
  const item = asked(law, 'BREACH_RECORD', activity, context);
  if (!item) return;
  for (const { key, description, on, reference } of activity.breaches ?? [])
    if (!isStated(reference))
      yield {
        path: `breaches.${key}.reference`,
        message: say`The breach "${description}"${on ? say` of ${on}` : ''} has no record. Document its facts, its effects and what was done, and record where that is.`,
        ...citing(item),
      };
}

/** Conditions of Art 9(2) that domestic law must contain: a condition of Schedule 1 (DPA 2018 s10(2), (3)). */
const IN_SCHEDULE_1 = [
  'EMPLOYMENT_AND_SOCIAL_SECURITY',
  'SUBSTANTIAL_PUBLIC_INTEREST',
  'HEALTH_OR_SOCIAL_CARE',
  'PUBLIC_HEALTH',
  'ARCHIVING_OR_RESEARCH',
];

/** Conditions of Schedule 1 that usually need an appropriate policy document: para 1, Part 2, and para 35. */
const WITH_POLICY = /^PARA_(?:1|[6-9]|1\d|2[0-8]|35)$/;

/** Returns true if special categories are processed on a condition that Schedule 1 must contain. */
function needsSchedule1(activity: Activity, { snapshot }: RuleContext): boolean {
  const profile = snapshot.profile('UK');
  return activity.dataCategories
    .filter(({ special }) => special === 'YES')
    .some(({ key }) =>
      activity.purposes.some((purpose) =>
        legalBasesIn(activity, purpose, 'UK', profile).some(
          (basis) =>
            IN_SCHEDULE_1.includes(basis.specialCondition ?? '') &&
            touches(activity, basis, { dataCategories: [key], purposes: [purpose.key] }),
        ),
      ),
    );
}

function withoutSchedule1(activity: Activity, context: RuleContext): Fault | false {
  const isOfUk = activity.controllers.some((id) => context.laws.seatOf(context.snapshot.party(id)).has('UK'));
  const item = context.law.item('UK', 'SCHEDULE_1_RECORD', 'CONDITION');
  if (!item || !isOfUk || isStated(activity.schedule1Conditions)) return false;
  return (
    needsSchedule1(activity, context) && {
      path: 'schedule1Conditions',
      message: say`"${activity.title}" processes special categories of data on a condition of Art 9(2) that needs one of Schedule 1 to the Data Protection Act 2018, and none is recorded. Record its paragraph.`,
      ...citing(item),
    }
  );
}

function schedule1Retention(activity: Activity, { law }: RuleContext): Fault | false {
  const item = law.item('UK', 'SCHEDULE_1_RECORD', 'RETENTION');
  const { schedule1Conditions = [], retentionPolicy, role } = activity;
  if (!item || role === 'PROCESSOR' || !schedule1Conditions.some((key) => WITH_POLICY.test(key))) return false;
  return (
    (retentionPolicy?.followed ?? 'NOT_STATED') === 'NOT_STATED' && {
      path: 'retentionPolicy',
      message: say`"${activity.title}" relies on a condition of Schedule 1 that needs an appropriate policy document. The record must say whether data are kept and erased as that document says: state the policy, and if it is followed.`,
      ...citing(item),
    }
  );
}

const UK = rulesOf('UK');

/** The rules on what controllers must be able to show, for every law that asks for it. */
export const ACCOUNTABILITY_RULES: readonly Rule[] = [
  ...knownLaws().flatMap((law) => {
    const { on } = rulesOf(law);
    return noticesUntilEnforced(law, [
      on('processingActivity', 'CONSENT.RECORD', 'as cited', 'WARNING', (activity, context) =>
        consentUnrecorded(law, activity, context),
      ),
      on('processingActivity', 'INTERESTS.ASSESSMENT', 'as cited', 'NOTICE', (activity, context) =>
        interestsUnassessed(law, activity, context),
      ),
      on('processingActivity', 'RETENTION.POLICY', 'as cited', 'WARNING', (activity, context) =>
        policyNotFollowed(law, activity, context),
      ),
      on('processingActivity', 'BREACH.RECORD', 'as cited', 'ERROR', (activity, context) =>
        breachesUnrecorded(law, activity, context),
      ),
    ]);
  }),
  UK.on('processingActivity', 'SCHEDULE_1.CONDITION', 'DPA 2018 s10', 'ERROR', withoutSchedule1),
  UK.on('processingActivity', 'SCHEDULE_1.RETENTION', 'DPA 2018 Sch 1 para 41(c)', 'WARNING', schedule1Retention),
];
