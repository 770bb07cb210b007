import { faultOf, type RetentionRule } from '#law';
import { mustHaveDistinctKeys, reject } from '#ledger';
import type { ActivityDetails, LegalBasisRow } from './processing-activity.events.js';

// What must hold of every processing activity, whatever its history: pure, used by decide and evolve alike.

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
] as const;

/**
 * Checks the whole activity.
 * @throws {Rejection} INVALID at the path of what does not hold
 */
export function mustBeSound(activity: ActivityDetails): void {
  for (const list of KEYED) mustHaveDistinctKeys(activity[list], list);
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
 * Every row is limited only to rows that are there.
 * @throws {Rejection} INVALID at the path of the key that names nothing
 */
export function mustRefer(activity: ActivityDetails): void {
  activity.sources.forEach((row, i) => mustKnow(activity, row, `sources.${i}`));
  activity.recipients.forEach((row, i) => mustKnow(activity, row, `recipients.${i}`));
  activity.automatedDecisions.forEach((row, i) => mustKnow(activity, row, `automatedDecisions.${i}`));
  activity.retention.forEach((row, i) => mustKnow(activity, row.appliesTo ?? {}, `retention.${i}.appliesTo`));
  activity.purposes.forEach((purpose, i) => {
    mustKnow(activity, purpose, `purposes.${i}`);
    mustKnowBases(activity, purpose.legalBases, `purposes.${i}.legalBases`);
  });
}

/** @throws {Rejection} INVALID where the row is limited to something that the activity does not have */
export function mustKnow(activity: ActivityDetails, row: Limited, path: string): void {
  for (const list of ['dataCategories', 'dataSubjects', 'purposes'] as const)
    row[list]?.forEach((key, i) => {
      if (!activity[list].some((r) => r.key === key))
        reject('INVALID', `The activity has no ${ROW[list]} ${key}.`, `${path}.${list}.${i}`);
    });
}

export function mustKnowBases(activity: ActivityDetails, bases: readonly LegalBasisRow[], path: string): void {
  bases.forEach((basis, i) => mustKnow(activity, basis, `${path}.${i}`));
}

const ROW = { dataCategories: 'data category', dataSubjects: 'data subject', purposes: 'purpose' };

/** @throws {Rejection} INVALID where a rule says too little, or things that do not go together */
export function mustBeRule(rule: RetentionRule, path: string): void {
  const fault = faultOf(rule);
  if (fault) reject('INVALID', fault.message, `${path}.${fault.field}`);
}
