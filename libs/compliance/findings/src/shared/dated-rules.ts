import { type Said, say } from '#kernel';
import { type Cited, howKnown, type LawOn, leastKnown, NEVER } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, faultsOf, type Rule, type RuleContext } from '../model/rule.js';

// Adapts rules that many laws share to the law of the date.

type Kinded<K extends Rule['about']> = readonly Rule<K>[];

/** Returns the rules with a function applied to each fault. */
function each<K extends Rule['about']>(
  rules: Kinded<K>,
  change: (fault: Fault, subject: Parameters<Rule<K>['check']>[0], context: RuleContext) => Fault,
): Kinded<K> {
  return rules.map((rule) => ({
    ...rule,
    *check(subject: Parameters<Rule<K>['check']>[0], context: RuleContext) {
      for (const fault of faultsOf(rule.check(subject, context))) yield change(fault, subject, context);
    },
  }));
}

/** Returns the rules limited to dates on which the law contained what they check. */
export function onlyWhen<K extends Rule['about']>(rules: Kinded<K>, isInLaw: (law: LawOn) => boolean): Kinded<K> {
  return rules.map((rule) => ({
    ...rule,
    check: (subject: Parameters<Rule<K>['check']>[0], context: RuleContext) =>
      isInLaw(context.law) ? rule.check(subject, context) : undefined,
  }));
}

/**
 * Returns the rules with their faults lowered to NOTICE while there is a reason not to insist. The message states the
 * reason.
 */
export function noticesWhile<K extends Rule['about']>(
  rules: Kinded<K>,
  reason: (law: LawOn) => Said | undefined,
): Kinded<K> {
  return each(rules, (fault, _, { law }) => {
    const because = reason(law);
    return because === undefined ? fault : { ...fault, severity: 'NOTICE', message: say`${fault.message} ${because}` };
  });
}

/** Returns the rules limited to dates on which the law is enforced. */
export function onceEnforced<K extends Rule['about']>(code: string, rules: Kinded<K>): Kinded<K> {
  return onlyWhen(rules, (law) => law.enforcedLater(code) === undefined);
}

/**
 * Returns the rules of a law that is in force before it is enforced. Until then they report a NOTICE. If nobody knows
 * when enforcement begins, they report nothing.
 */
export function noticesUntilEnforced<K extends Rule['about']>(code: string, rules: Kinded<K>): Kinded<K> {
  const dated = onlyWhen(rules, (law) => law.enforcedLater(code) !== NEVER);
  return noticesWhile(dated, (law) => {
    const from = law.enforcedLater(code);
    return from === undefined ? undefined : say`The time to adjust to the law ends on ${from}.`;
  });
}

/**
 * Returns the rules on transfers, citing the article of the ground concerned on the date, and how well it is known.
 * If no ground is concerned, they cite what the law says of transfers in general.
 */
export function citingGrounds(rules: Kinded<'transfer'>, transfers?: (law: LawOn) => Cited | undefined) {
  return each(rules, (fault, transfer: Transfer, { law }) => {
    if (fault.article !== undefined) return fault;
    const row = transfer.grounds.find(({ key }) => `${fault.path}.`.startsWith(`grounds.${key}.`));
    const cited = row ? law.ground(row.code) : transfers?.(law);
    return cited
      ? { ...fault, ...citing(cited), howKnown: leastKnown([howKnown(cited), fault.howKnown ?? 'GAZETTE']) }
      : fault;
  });
}

/** Returns the entry of the law on the test that transfers have to pass (transfer assessment). */
export function testOf(law: LawOn, code: string): Cited | undefined {
  return law.all(code, 'transferDuties').find(({ of: topic }) => topic === 'TEST');
}

/** Returns the entry of the law that defines transfers. */
export function definitionOf(law: LawOn, code: string): Cited | undefined {
  return law.all(code, 'transferDuties').find(({ of: topic }) => topic === 'DEFINITION');
}
