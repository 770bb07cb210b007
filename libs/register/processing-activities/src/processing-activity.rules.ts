import { reject, say } from '#kernel';
import { faultOf, type RetentionRule, UK_SCHEDULE_1 } from '#law';
import type { ActivityAssessment, ActivityDetails, LegalBasisRow } from './processing-activity.events.js';

// Checks that every processing activity must pass, used by decide and evolve. Pure.

interface Limited {
  readonly dataCategories?: readonly string[];
  readonly dataSubjects?: readonly string[];
  readonly purposes?: readonly string[];
}

/**
 * Checks the whole activity: references between rows, retention rules, roles and evidence.
 * @throws {Rejection} INVALID with the path of the fault
 */
export function mustBeSound(activity: ActivityDetails): void {
  mustRefer(activity);
  activity.retention.forEach((rule, i) => mustBeRule(rule, `retention.${i}`));
  mustFitRole(activity);
  mustBeAccountable(activity);
}

/** @throws {Rejection} INVALID if the role has no such parties */
export function mustFitRole(activity: ActivityDetails): void {
  if (activity.role === 'PROCESSOR' && activity.controllers.length > 0)
    reject(
      'INVALID',
      say`A processor acts on behalf of others: name them in onBehalfOf, not as controllers.`,
      'controllers',
    );
  if (activity.role !== 'PROCESSOR' && activity.onBehalfOf.length > 0)
    reject('INVALID', say`Only a processor acts on behalf of others: give the role PROCESSOR.`, 'onBehalfOf');
}

/**
 * Checks that rows are limited only to rows that exist.
 * @throws {Rejection} INVALID with the path of the key that names no row
 */
export function mustRefer(activity: ActivityDetails): void {
  activity.dataCategories.forEach(({ dataSubjects }, i) => mustKnow(activity, { dataSubjects }, `dataCategories.${i}`));
  activity.sources.forEach((row, i) => mustKnow(activity, row, `sources.${i}`));
  activity.recipients.forEach((row, i) => mustKnow(activity, row, `recipients.${i}`));
  activity.automatedDecisions.forEach((row, i) => mustKnow(activity, row, `automatedDecisions.${i}`));
  activity.retention.forEach((row, i) => mustKnow(activity, row.appliesTo ?? {}, `retention.${i}.appliesTo`));
  activity.purposes.forEach((purpose, i) => {
    mustKnow(activity, purpose, `purposes.${i}`);
    mustKnowBases(activity, purpose.legalBases, `purposes.${i}.legalBases`);
  });
}

/** @throws {Rejection} INVALID if the row is limited to a row that the activity does not have */
export function mustKnow(activity: ActivityDetails, row: Limited, path: string): void {
  for (const list of LIMITS)
    row[list]?.forEach((key, i) => {
      if (!activity[list].some((r) => r.key === key))
        reject('INVALID', `The activity has no ${ROW[list]} ${key}.`, `${path}.${list}.${i}`);
    });
}

/** @throws {Rejection} INVALID if a legal basis is limited to a row that the activity does not have */
export function mustKnowBases(activity: ActivityDetails, bases: readonly LegalBasisRow[], path: string): void {
  bases.forEach((basis, i) => mustKnow(activity, basis, `${path}.${i}`));
}

const LIMITS = ['dataCategories', 'dataSubjects', 'purposes'] as const;
const ROW = { dataCategories: 'data category', dataSubjects: 'data subject', purposes: 'purpose' };

/** @throws {Rejection} INVALID if the rule lacks a field, or has fields that exclude each other */
export function mustBeRule(rule: RetentionRule, path: string): void {
  const fault = faultOf(rule);
  if (fault) reject('INVALID', fault.message, `${path}.${fault.field}`);
}

/** The keys of the conditions of Schedule 1 to the Data Protection Act 2018, of any time. */
const SCHEDULE_1 = new Set(UK_SCHEDULE_1.map(({ key }) => key));

/**
 * Checks what the activity says of its evidence.
 * @throws {Rejection} INVALID with the path of the fault
 */
export function mustBeAccountable({ assessments, retentionPolicy, schedule1Conditions }: ActivityDetails): void {
  assessments?.forEach((assessment, i) => mustBeAssessment(assessment, `assessments.${i}`));
  if (retentionPolicy?.because !== undefined && retentionPolicy.followed === 'YES')
    reject('INVALID', say`Give reasons only if the policy is not followed.`, 'retentionPolicy.because');
  schedule1Conditions?.forEach((key, i) => {
    if (!SCHEDULE_1.has(key))
      reject(
        'INVALID',
        say`Schedule 1 to the Data Protection Act 2018 has no condition ${key}. Give a paragraph, such as PARA_8.`,
        `schedule1Conditions.${i}`,
      );
  });
}

/** @throws {Rejection} INVALID with the path of the fault, below that of the assessment */
export function mustBeAssessment({ state, needed, ofRevision }: ActivityAssessment, path: string): void {
  if (ofRevision !== undefined && state !== 'COMPLETED')
    reject('INVALID', say`Only a completed assessment is of a revision: leave it out.`, `${path}.ofRevision`);
  if (ofRevision !== undefined && !/^[0-9a-f]{16}$/.test(ofRevision))
    reject(
      'INVALID',
      'A revision is a `contentRevision` of the activity: 16 hexadecimal digits.',
      `${path}.ofRevision`,
    );
  if (needed === 'NO' && state === 'IN_PROGRESS')
    reject(
      'INVALID',
      say`The assessment is in progress although it is not needed: correct one of them.`,
      `${path}.needed`,
    );
}
