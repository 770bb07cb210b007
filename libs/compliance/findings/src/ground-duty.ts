import type { Transfer } from '#snapshot';
import { type Fault, faultsOf, type Rule, type RuleContext } from './model/rule.js';
import { RULES } from './rules.js';

// The duty to have a ground for a transfer, as the documents of laws need it.

/** Names of the rules on a missing ground, without the law. The United Kingdom has one of its own for the EU's clauses. */
const NAMES: ReadonlySet<string> = new Set(['TRANSFER.GROUND', 'TRANSFER.EU_CLAUSES']);

const RULES_ON_GROUNDS = RULES.filter(({ id, law }) =>
  NAMES.has(id.slice(law.length + 1)),
) as readonly Rule[] as readonly Rule<'transfer'>[];

/** A fault of a transfer whose ground is missing, with the rule that reports it. */
export interface LackingGround extends Fault {
  readonly article: string;
  readonly rule: string;
}

/** Returns true if the law asks for a ground before data leave its territory. */
export function asksForGround(law: string): boolean {
  return RULES_ON_GROUNDS.some((rule) => rule.law === law);
}

/** Returns what the transfer lacks of its ground under the law, as the rules report it; undefined if nothing. */
export function lackingGround(law: string, transfer: Transfer, context: RuleContext): LackingGround | undefined {
  for (const rule of RULES_ON_GROUNDS)
    if (rule.law === law)
      for (const fault of faultsOf(rule.check(transfer, context)))
        return { article: rule.article, ...fault, rule: rule.id };
  return undefined;
}

/** Returns the article of the law that asks for a ground; undefined if none does. */
export function articleOnGrounds(law: string): string | undefined {
  return RULES_ON_GROUNDS.find((rule) => rule.law === law)?.article;
}
