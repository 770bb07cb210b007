import { reject } from '#kernel';
import { faultOf, type RetentionRule } from '#law';
import { mustHaveDistinctKeys } from '#ledger';
import type { ActivityDetails, LegalBasisRow } from './processing-activity.events.js';

// Checks that every processing activity must pass, used by decide and evolve. Pure.

interface Limited {
  readonly dataCategories?: readonly string[];
  readonly dataSubjects?: readonly string[];
  readonly purposes?: readonly string[];
}

const KEYED = [
  'dataSubjects',
  'dataCategories',
  'sources',
  'purposes',
  'recipients',
  'retention',
  'automatedDecisions',
  'systems',
  'assessments',
  'breaches',
] as const;

/**
 * Checks the whole activity: keys, references between rows, retention rules and roles.
 * @throws {Rejection} INVALID with the path of the fault
 */
export function mustBeSound(activity: ActivityDetails): void {
  for (const list of KEYED) mustHaveDistinctKeys(activity[list] ?? [], list);
  mustRefer(activity);
  activity.retention.forEach((rule, i) => mustBeRule(rule, `retention.${i}`));
  if (activity.role === 'PROCESSOR' && activity.controllers.length > 0)
    reject(
      'INVALID',
      'A processor acts on behalf of others: name them in onBehalfOf, not as controllers.',
      'controllers',
    );
  if (activity.role !== 'PROCESSOR' && activity.onBehalfOf.length > 0)
    reject('INVALID', 'Only a processor acts on behalf of others: give the role PROCESSOR.', 'onBehalfOf');
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
