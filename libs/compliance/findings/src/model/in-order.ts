import { Severity } from './rule.js';
import { Joined, type Sequence } from './sequence.js';

/** The part of a finding that decides its place. */
interface Placed {
  readonly rule: string;
  readonly severity: Severity;
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
    Object.values(Severity).flatMap((severity) => {
      const byRule = bySeverity[severity];
      return [...byRule.keys()].sort().map((rule) => byRule.get(rule)!);
    }),
  );
}
