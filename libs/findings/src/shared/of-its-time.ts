import { type Cited, isVerified, type LawOn, NEVER } from '#law';
import type { Transfer } from '#snapshot';
import { type Fault, listed, type Rule, type RuleContext } from '../model/rule.js';

// Rules that many laws share, held to what one law said at the time.

type Kinded<K extends Rule['about']> = readonly Rule<K>[];

/** The rules, of which each fault is seen to before it is told. */
function each<K extends Rule['about']>(
  rules: Kinded<K>,
  change: (fault: Fault, subject: Parameters<Rule<K>['check']>[0], context: RuleContext) => Fault,
): Kinded<K> {
  return rules.map((rule) => ({
    ...rule,
    *check(subject: Parameters<Rule<K>['check']>[0], context: RuleContext) {
      for (const fault of listed(rule.check(subject, context))) yield change(fault, subject, context);
    },
  }));
}

/** The rules, on dates on which the law had what they are about. */
export function onlyWhen<K extends Rule['about']>(rules: Kinded<K>, isInLaw: (law: LawOn) => boolean): Kinded<K> {
  return rules.map((rule) => ({
    ...rule,
    check: (subject: Parameters<Rule<K>['check']>[0], context: RuleContext) =>
      isInLaw(context.law) ? rule.check(subject, context) : undefined,
  }));
}

/** The rules, which only give notice as long as there is a reason not to insist; the message says it. */
export function noticesWhile<K extends Rule['about']>(
  rules: Kinded<K>,
  reason: (law: LawOn) => string | undefined,
): Kinded<K> {
  return each(rules, (fault, _, { law }) => {
    const because = reason(law);
    return because === undefined ? fault : { ...fault, severity: 'NOTICE', message: `${fault.message} ${because}` };
  });
}

/** From when the law will be enforced, where it is in force on the date and not enforced yet. */
function enforcedLater(law: LawOn, code: string): string | undefined {
  const from = law.one(code, 'acts')?.enforcedFrom;
  return from !== undefined && law.date < from ? from : undefined;
}

/** The rules, once the law is enforced. */
export function onceEnforced<K extends Rule['about']>(code: string, rules: Kinded<K>): Kinded<K> {
  return onlyWhen(rules, (law) => enforcedLater(law, code) === undefined);
}

/** The rules of a law that is in force before it is enforced: until then they give notice, or nothing where nobody knows until when. */
export function noticesUntilEnforced<K extends Rule['about']>(code: string, rules: Kinded<K>): Kinded<K> {
  const dated = onlyWhen(rules, (law) => enforcedLater(law, code) !== NEVER);
  return noticesWhile(dated, (law) => {
    const from = enforcedLater(law, code);
    return from && `The time to adjust to the law ends on ${from}.`;
  });
}

/**
 * The rules on transfers, citing the article by which the ground concerned is one on the date, and whether that is verified;
 * where none is concerned, what the law says of transfers.
 */
export function citingGrounds(rules: Kinded<'transfer'>, transfers?: (law: LawOn) => Cited | undefined) {
  return each(rules, (fault, transfer: Transfer, { law }) => {
    if (fault.article !== undefined) return fault;
    const row = transfer.grounds.find(({ key }) => `${fault.path}.`.startsWith(`grounds.${key}.`));
    const cited = row ? law.ground(row.code) : transfers?.(law);
    return cited
      ? { ...fault, article: cited.article, isVerified: isVerified(cited) && fault.isVerified !== false }
      : fault;
  });
}

/** What the law said of the test that transfers have to pass. */
export function testOf(law: LawOn, code: string): Cited | undefined {
  return law.all(code, 'transferDuties').find(({ of: topic }) => topic === 'TEST');
}

/** What the law said of transfers altogether. */
export function definitionOf(law: LawOn, code: string): Cited | undefined {
  return law.all(code, 'transferDuties').find(({ of: topic }) => topic === 'DEFINITION');
}
