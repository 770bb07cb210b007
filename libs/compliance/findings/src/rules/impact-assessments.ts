import { type Said, say } from '#kernel';
import { type Item, knownLaws, type PartyKind, type RiskFactor } from '#law';
import { type Activity, legalBasesIn } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf, type Severity } from '../model/rule.js';
import { noticesUntilEnforced } from '../shared/dated-rules.js';
import { leavesUnder, nameOf } from '../shared/grounds.js';
import { lawText, quoted } from '../shared/terms.js';

// Data protection impact assessments (GDPR Art 35). Each law has a list of the processing that needs one: the rule looks for
// the items of the list in the activity.

type Assessment = NonNullable<Activity['assessments']>[number];

/** Something that calls for an assessment: how sure the register is of it, and what it sees. */
interface Trigger {
  readonly severity: Severity | ((activity: Activity) => Severity);
  /** Returns what the activity has of it, in words; undefined if it has nothing. */
  seen(activity: Activity, context: RuleContext, law: string): Said | undefined;
}

/** Returns what is said of the names; undefined without one. */
const some = (names: readonly string[], said: (names: readonly Said[]) => Said) =>
  names.length > 0 ? said(names.map(quoted)) : undefined;

function specialData({ dataCategories }: Activity, { law }: RuleContext, code: string): Said | undefined {
  const listed = dataCategories.some(({ sensitiveKinds = [] }) => sensitiveKinds.length > 0)
    ? law.items(code, 'SENSITIVE').map(({ key }) => key)
    : [];
  const special = dataCategories.filter(
    ({ special: isSpecial, criminal, sensitiveKinds = [] }) =>
      isSpecial === 'YES' || criminal === 'YES' || sensitiveKinds.some((kind) => listed.includes(kind)),
  );
  return some(
    special.map(({ name }) => name),
    (names) => say`it processes ${names}`,
  );
}

/** Returns special data that may rest on something else than consent: the register says the bases of purposes, not of data. */
function specialOnException(activity: Activity, context: RuleContext, code: string): Said | undefined {
  const profile = context.snapshot.profile(code);
  const bases = activity.purposes.flatMap((purpose) => legalBasesIn(activity, purpose, code, profile));
  const isConsented = bases.every(({ basis, specialCondition }) =>
    specialCondition ? specialCondition === 'EXPLICIT_CONSENT' : basis === 'CONSENT' || basis === 'EXPRESS_CONSENT',
  );
  return bases.length > 0 && isConsented ? undefined : specialData(activity, context, code);
}

function automated({ automatedDecisions }: Activity, { snapshot }: RuleContext): Said | undefined {
  const decisions = [...automatedDecisions, ...(snapshot.profile('ALL')?.automatedDecisions ?? [])];
  const alone = decisions.filter((row) => row.significant === 'YES' && row.humanInvolved === 'NO');
  return some(
    alone.map(({ description }) => description),
    (names) => say`people are affected significantly by decisions without a person: ${names}`,
  );
}

function lackingCapacity({ dataSubjects }: Activity): Said | undefined {
  const weak = dataSubjects.filter((row) => row.children === 'YES' || row.vulnerable === 'YES');
  return some(
    weak.map(({ name }) => name),
    (names) => say`it concerns ${names}`,
  );
}

function biometric({ dataCategories }: Activity): Said | undefined {
  const rows = dataCategories.filter(({ specialKinds = [] }) => specialKinds.includes('BIOMETRIC'));
  return some(
    rows.map(({ name }) => name),
    (names) => say`it processes ${names}`,
  );
}

/** Returns a search for recipients of one of these kinds. */
const receivedBy =
  (...kinds: readonly PartyKind[]): Trigger['seen'] =>
  ({ recipients }, { snapshot }) => {
    const received = recipients.filter(({ kind, party }) => {
      const known = kind ?? snapshot.party(party)?.kind;
      return known !== undefined && kinds.includes(known);
    });
    return some(
      received.map(({ name }) => name),
      (names) => say`data go to ${names}`,
    );
  };

function publicBody(activity: Activity, { snapshot }: RuleContext): Said | undefined {
  const isPublic = activity.controllers.some((id) => snapshot.party(id)?.kind === 'PUBLIC_AUTHORITY');
  const counted = activity.dataCategories.filter((row) => row.special === 'YES' || row.uniqueIdentifier === 'YES');
  return isPublic
    ? some(
        counted.map(({ name }) => name),
        (names) => say`a public institution processes ${names}`,
      )
    : undefined;
}

function automatedAtAll({ automatedDecisions }: Activity, { snapshot }: RuleContext): Said | undefined {
  const decisions = [...automatedDecisions, ...(snapshot.profile('ALL')?.automatedDecisions ?? [])];
  return some(
    decisions.map(({ description }) => description),
    (names) => say`it makes automated decisions: ${names}`,
  );
}

function entrusted({ id }: Activity, { snapshot }: RuleContext): Said | undefined {
  const processors = snapshot.engagementsOf(id).map(({ processor, work }) => snapshot.party(processor)?.name ?? work);
  return some([...new Set(processors)], (names) => say`it is entrusted to ${names}`);
}

function provided({ id }: Activity, { snapshot }: RuleContext): Said | undefined {
  const transfers = snapshot.transfersOf(id).filter(({ kind }) => kind === 'PROVISION' || kind === 'JOINT_USE');
  return some(
    [...new Set(transfers.flatMap(({ importer }) => snapshot.party(importer)?.name ?? []))],
    (names) => say`data are provided to ${names}`,
  );
}

function abroadAt({ id }: Activity, { snapshot, laws }: RuleContext, law: string): Said | undefined {
  const transfers = snapshot.transfersOf(id).filter((transfer) => leavesUnder(law, transfer, laws));
  return transfers.length > 0 ? say`data go abroad (${nameOf(transfers[0]!, snapshot)})` : undefined;
}

/** The risk factors in words, as they follow "it". */
const FACTORS: Readonly<Record<RiskFactor, Said>> = {
  LARGE_SCALE: say`it is on a large scale`,
  MONITORING: say`it monitors, evaluates or scores people systematically`,
  PUBLIC_MONITORING: say`it monitors places open to the public`,
  MATCHING: say`it combines data from several sources`,
  NEW_TECHNOLOGY: say`it uses new technology`,
  LIMITS_RIGHTS: say`it keeps people from a right, a service or a contract`,
  PUBLICATION: say`it publishes data`,
};

/** Returns a search for a risk factor that is stated. */
const stated =
  (factor: RiskFactor): Trigger['seen'] =>
  ({ riskFactors = [] }) =>
    riskFactors.includes(factor) ? FACTORS[factor] : undefined;

/** Returns the first risk factor that is stated. A general clause is seen in each. */
const anyFactor = ({ riskFactors = [] }: Activity): Said | undefined => riskFactors[0] && FACTORS[riskFactors[0]];

/** An ERROR once the register says that it is on a large scale. */
const atScale = ({ riskFactors = [] }: Activity): Severity =>
  riskFactors.includes('LARGE_SCALE') ? 'ERROR' : 'WARNING';

/** The triggers by the key of their item. An item without a trigger here cannot be seen in the register. */
const TRIGGERS: Readonly<Record<string, Trigger>> = {
  AUTOMATED_DECISIONS: { severity: 'ERROR', seen: automated },
  AUTOMATED_DECISIONS_AT_SCALE: { severity: atScale, seen: automated },
  SPECIAL_DATA: { severity: 'ERROR', seen: specialData },
  SPECIAL_DATA_AT_SCALE: { severity: atScale, seen: specialData },
  SPECIAL_DATA_AS_BUSINESS: { severity: 'WARNING', seen: specialData }, // the register does not say what the business is
  SPECIAL_DATA_WITHOUT_CONSENT: { severity: 'WARNING', seen: specialOnException },
  PROFILING: { severity: 'WARNING', seen: automated }, // the register does not say if a risk is foreseeable
  LACKING_CAPACITY: { severity: 'WARNING', seen: lackingCapacity },
  LARGE_SCALE: { severity: 'WARNING', seen: stated('LARGE_SCALE') }, // some laws set a number, which the register does not hold
  MONITORING: { severity: 'ERROR', seen: stated('MONITORING') },
  PUBLIC_MONITORING: { severity: atScale, seen: stated('PUBLIC_MONITORING') },
  PUBLIC_AREA: { severity: atScale, seen: stated('PUBLIC_MONITORING') },
  MATCHING: { severity: 'ERROR', seen: stated('MATCHING') },
  NEW_TECHNOLOGY: { severity: 'ERROR', seen: stated('NEW_TECHNOLOGY') },
  LIMITS_RIGHTS: { severity: 'ERROR', seen: stated('LIMITS_RIGHTS') },
  PUBLICATION: { severity: 'ERROR', seen: stated('PUBLICATION') },
  HIGH_RISK: {
    severity: 'WARNING',
    // Of special data, the list decides where it has a case on them.
    seen: (activity, context, law) =>
      automated(activity, context) ??
      (context.law.items(law, 'IMPACT_ASSESSMENT').some(({ key }) => key.startsWith('SPECIAL_DATA'))
        ? undefined
        : specialData(activity, context, law)) ??
      anyFactor(activity),
  },
  ANY_AUTOMATED_DECISION: { severity: 'ERROR', seen: automatedAtAll },
  ENTRUSTMENT: { severity: 'ERROR', seen: entrusted },
  PROVISION: { severity: 'ERROR', seen: provided },
  EXPORT: { severity: 'ERROR', seen: abroadAt },
  SALE: { severity: 'ERROR', seen: receivedBy('BUYER_FOR_MONEY', 'BUYER_FOR_OTHER_VALUE') },
  TARGETED_ADVERTISING: { severity: 'WARNING', seen: receivedBy('ADVERTISING_NETWORK') },
  BIOMETRIC: { severity: 'WARNING', seen: biometric }, // the register does not say if it recognises people
  PUBLIC_BODY: { severity: 'NOTICE', seen: publicBody },
};

const RANK: readonly Severity[] = ['ERROR', 'WARNING', 'NOTICE'];

/** A case of the law's list that the activity is, or may be. */
interface Case {
  readonly item: Item;
  readonly severity: Severity;
  readonly seen: Said;
}

function severityOf({ severity }: Trigger, activity: Activity): Severity {
  return typeof severity === 'function' ? severity(activity) : severity;
}

/** Returns the cases of the law's list, the surest first. The general clause serves only if no case of the list does. */
export function casesOf(law: string, activity: Activity, context: RuleContext): readonly Case[] {
  const cases = context.law.items(law, 'IMPACT_ASSESSMENT').flatMap((item): Case[] => {
    const trigger = TRIGGERS[item.key];
    const seen = trigger?.seen(activity, context, law);
    return trigger && seen
      ? [{ item, severity: item.isGuidance || item.createdFrom ? 'NOTICE' : severityOf(trigger, activity), seen }]
      : [];
  });
  const listed = cases.filter(({ item }) => item.key !== 'HIGH_RISK');
  return (listed.length > 0 ? listed : cases).sort((a, b) => RANK.indexOf(a.severity) - RANK.indexOf(b.severity));
}

const MAKE = say`Make one before the processing goes on and record it, or record with the reason that none is needed.`;

/** Returns the impact assessments that are recorded with the activity. */
function assessmentsOf({ assessments = [] }: Activity): readonly Assessment[] {
  return assessments.filter(({ kind }) => kind === 'DPIA');
}

/**
 * Returns true if the law asks the controllers of the activity for assessments. Some ask only public bodies, only on
 * request, or only for the body as a whole.
 */
function isConcerned(law: string, activity: Activity, context: RuleContext): boolean {
  if (activity.role === 'PROCESSOR') return false;
  const items = context.law.items(law, 'IMPACT_ASSESSMENT');
  return (
    items.some(({ key }) => key in TRIGGERS && key !== 'PUBLIC_BODY') || casesOf(law, activity, context).length > 0
  );
}

/** Returns the cases of the law's list that the activity is seen to be, the surest first. */
export function assessmentCases(law: string, activity: Activity, context: RuleContext): readonly Item[] {
  return casesOf(law, activity, context).map(({ item }) => item);
}

/** Returns true if the activity is seen to be a case of the law's list. */
export function isSeenToNeedAssessment(law: string, activity: Activity, context: RuleContext): boolean {
  return assessmentCases(law, activity, context).length > 0;
}

/** Reports an activity that the law's list concerns, or that is said to need an assessment, and that has none. */
export function withoutAssessment(law: string, activity: Activity, context: RuleContext): Fault | undefined {
  const general = context.law.items(law, 'IMPACT_ASSESSMENT')[0]!;
  const recorded = assessmentsOf(activity);
  if (recorded.some(({ state }) => state === 'COMPLETED')) return undefined;
  const [first] = casesOf(law, activity, context);
  const needed = recorded.find(({ needed: isNeeded, state }) => isNeeded === 'YES' && state !== 'NOT_STATED');
  const unstated = recorded.find(({ needed: isNeeded, state }) => isNeeded !== 'NO' && state === 'NOT_STATED');
  if (!needed && unstated)
    return unstated.needed === 'YES' || first
      ? {
          path: `assessments.${unstated.key}`,
          severity: 'NOTICE',
          message: say`It is not stated whether the impact assessment of "${activity.title}" is completed. State it, with its date.`,
          ...citing(first?.item ?? general),
        }
      : undefined;
  if (needed)
    return {
      path: `assessments.${needed.key}`,
      message: say`"${activity.title}" needs an impact assessment, as is recorded, and it is not completed. Complete it before the processing goes on.`,
      ...citing(general),
    };
  if (!first) return undefined;
  const refused = recorded.find((assessment) => assessment.needed === 'NO');
  const cited = citing(first.item);
  if (!refused)
    return {
      path: 'assessments',
      severity: first.severity,
      message:
        first.severity === 'ERROR'
          ? say`"${activity.title}" needs an impact assessment: ${first.seen} (${lawText(first.item.name)}). ${MAKE}`
          : say`"${activity.title}" may need an impact assessment: ${first.seen} (${lawText(first.item.name)}). ${MAKE}`,
      ...cited,
    };
  const path = `assessments.${refused.key}.because`;
  if (!refused.because)
    return {
      path,
      severity: 'NOTICE',
      message: say`No impact assessment of "${activity.title}" is needed, as is recorded, and no reason is given although ${first.seen}. Give the reason.`,
      ...cited,
    };
  if (first.severity !== 'ERROR') return undefined;
  return {
    path,
    severity: 'WARNING',
    message: say`No impact assessment of "${activity.title}" is needed, as is recorded (${refused.because}), but the law asks for one: ${first.seen}. Check the reason.`,
    ...cited,
  };
}

/** Reports assessments of a content that has changed since, unless a newer one is of the present content. */
function* outdated(law: string, activity: Activity, { law: on }: RuleContext): Generator<Fault> {
  const items = on.items(law, 'IMPACT_ASSESSMENT');
  const review = on.item(law, 'IMPACT_ASSESSMENT', 'REVIEW');
  const completed = assessmentsOf(activity).filter(({ state }) => state === 'COMPLETED');
  if (completed.some(({ outdatedSince }) => outdatedSince === undefined)) return;
  for (const { key, outdatedSince } of completed)
    yield {
      path: `assessments.${key}`,
      ...(!review && { severity: 'NOTICE' as const }),
      message: say`"${activity.title}" has changed since its impact assessment, from ${outdatedSince} on. Review whether the risk has changed, and record the assessment again with its new date.`,
      ...citing(review ?? items[0]!),
    };
}

/** The rules on impact assessments, for every law that has a list. Processors make none of their own. */
export const IMPACT_ASSESSMENT_RULES: readonly Rule[] = knownLaws().flatMap((law) =>
  noticesUntilEnforced(law, [
    rulesOf(law).on('processingActivity', 'IMPACT_ASSESSMENT', 'as cited', 'ERROR', (activity, context) =>
      isConcerned(law, activity, context) ? withoutAssessment(law, activity, context) : undefined,
    ),
    rulesOf(law).on('processingActivity', 'IMPACT_ASSESSMENT.OUTDATED', 'as cited', 'WARNING', (activity, context) =>
      isConcerned(law, activity, context) ? outdated(law, activity, context) : undefined,
    ),
  ]),
);
