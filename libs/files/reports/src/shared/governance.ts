import { UK_SCHEDULE_1 } from '#law';
import { formsIn } from '#say';
import type { Activity, Snapshot } from '#snapshot';
import { codeIn } from '../words/register-texts.js';

// What templates ask of how an activity is governed. This file alone knows where the register holds it.

type Assessment = NonNullable<Activity['assessments']>[number];

/** Statements about the governance of an activity. Each is absent if the register does not state it. */
interface Governance {
  readonly department?: string;
  readonly owner?: string;
  readonly technology?: readonly string[];
  readonly riskFactors?: readonly string[];
  readonly vulnerable?: boolean;
  readonly privacyNotice?: string;
  readonly consentRecord?: string;
  readonly interestsAssessment?: readonly string[];
  readonly interestsAssessmentInWords?: readonly string[];
  readonly dpiaRequired?: boolean;
  readonly dpiaProgress?: readonly string[];
  readonly dpia?: readonly string[];
  readonly otherAssessments?: readonly string[];
  readonly breachOccurred?: boolean;
  readonly breachRecord?: readonly string[];
  readonly breaches?: readonly string[];
  readonly schedule1Condition?: readonly string[];
  readonly retentionPolicy?: string;
  readonly retentionFollowed?: boolean;
  readonly retentionReasons?: string;
}

/** These answers are in English, as the forms are that ask for them. */
const day = formsIn('en').date;
const STATES: Readonly<Record<Assessment['state'], string>> = {
  NOT_STATED: 'not stated how far it is',
  NOT_STARTED: 'not started',
  IN_PROGRESS: 'in progress',
  COMPLETED: 'completed',
};

/** Returns what the register states on the governance of the activity. */
export function governanceOf(activity: Activity, snapshot: Snapshot): Governance {
  const { assessments = [], breaches = [], retentionPolicy, schedule1Conditions = [], dataSubjects } = activity;
  const ofKind = (kind: Assessment['kind']) => assessments.filter((assessment) => assessment.kind === kind);
  const [dpias, lias] = [ofKind('DPIA'), ofKind('LIA')];
  const owner = snapshot.contact(activity.owner);
  return {
    department: activity.department,
    owner: owner && joined(owner.name ?? owner.department, owner.email),
    technology: activity.technologies,
    riskFactors: activity.riskFactors?.map((factor) => codeIn('en', 'RiskFactor', factor)),
    vulnerable: yesOrNo(dataSubjects.map(({ vulnerable }) => vulnerable)),
    privacyNotice: activity.privacyNotice,
    consentRecord: activity.consentRecord,
    interestsAssessment: references(lias),
    interestsAssessmentInWords: lias.map(inWords),
    dpiaRequired: yesOrNo(dpias.map(({ needed }) => needed)),
    dpiaProgress: dpias.map(inWords),
    dpia: references(dpias),
    otherAssessments: [...ofKind('TIA'), ...ofKind('FRIA')].map((one) => `${one.kind}: ${inWords(one)}`),
    // No recorded breach does not say that none occurred.
    breachOccurred: breaches.length > 0 ? true : undefined,
    breachRecord: references(breaches),
    breaches: breaches.map(({ on, description }) => joined(on && day(on), description)),
    schedule1Condition: schedule1Conditions.map(conditionName),
    retentionPolicy: retentionPolicy?.reference,
    retentionFollowed: retentionPolicy && yesOrNo([retentionPolicy.followed]),
    retentionReasons: retentionPolicy?.because,
  };
}

/** Returns how far an assessment has come and what came out, without where it is. */
function inWords({ needed, because, state, on, outcome, outdatedSince }: Assessment): string {
  if (needed === 'NO') return joined('not needed', because);
  return joined(
    STATES[state],
    on && day(on),
    because,
    outcome,
    outdatedSince && `the record has changed since ${day(outdatedSince)}`,
  );
}

function references(rows: readonly { readonly reference?: string }[]): string[] {
  return rows.flatMap(({ reference }) => reference ?? []);
}

/** Returns the name of a condition of Schedule 1, with its provision. */
function conditionName(key: string): string {
  const condition = UK_SCHEDULE_1.find((item) => item.key === key);
  return condition ? `${condition.name} (${condition.article})` : key;
}

/** Returns true if one says yes, false if all say no, and undefined otherwise. */
function yesOrNo(said: readonly ('YES' | 'NO' | 'NOT_STATED' | undefined)[]): boolean | undefined {
  if (said.includes('YES')) return true;
  return said.length > 0 && said.every((one) => one === 'NO') ? false : undefined;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
