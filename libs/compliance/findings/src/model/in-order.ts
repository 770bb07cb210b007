import { Severity } from './rule.js';
import { Joined, type Sequence } from './sequence.js';

/** The part of a finding that decides its place. */
interface Placed {
  readonly rule: string;
  readonly severity: Severity;
}

const GRAVITY = Object.values(Severity);

/** Compares two findings by their places: the graver one is first, else that of the rule whose id is before the other's. */
export function byPlace(a: Placed, b: Placed): number {
  return GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1);
}

/** Puts lists of findings in order: errors first, then by rule, then in the order of the lists. */
export function inOrder<F extends Placed>(lists: readonly (readonly F[])[]): Sequence<F> {
  const bySeverity = { ERROR: new Map<string, F[]>(), WARNING: new Map<string, F[]>(), NOTICE: new Map<string, F[]>() };
  for (const list of lists)
    for (const finding of list) {
      const byRule = bySeverity[finding.severity];
      const findings = byRule.get(finding.rule);
      if (findings) findings.push(finding);
      else byRule.set(finding.rule, [finding]);
    }
  return new Joined(
    GRAVITY.flatMap((severity) => {
      const byRule = bySeverity[severity];
      return [...byRule.keys()].sort().map((rule) => byRule.get(rule)!);
    }),
  );
}
