import { Severity } from './rule.js';
import { Joined, type Sequence } from './sequence.js';

/** The part of a finding that decides its place. */
interface Placed {
  readonly rule: string;
  readonly severity: Severity;
}

/** Findings by severity and rule. */
type ByRule<F> = ReadonlyMap<string, readonly F[]>;

/** Groups of lists that were put in order: after a change, most lists are the same. */
const GROUPED = new WeakMap<readonly Placed[], ByRule<Placed>>();

const SEVERITIES: readonly Severity[] = Object.values(Severity);

/** Puts lists of findings in order: errors first, then by rule, then in the order of the lists. A list must not change afterwards. */
export function inOrder<F extends Placed>(lists: readonly (readonly F[])[]): Sequence<F> {
  const all = new Map<string, (readonly F[])[]>();
  for (const list of lists)
    for (const [rule, findings] of byRule(list)) {
      const ofRule = all.get(rule);
      if (ofRule) ofRule.push(findings);
      else all.set(rule, [findings]);
    }
  return new Joined([...all.keys()].sort().flatMap((rule) => all.get(rule)!));
}

function byRule<F extends Placed>(list: readonly F[]): ByRule<F> {
  let groups = GROUPED.get(list) as Map<string, F[]> | undefined;
  if (!groups) {
    groups = new Map();
    for (const finding of list) {
      const key = `${SEVERITIES.indexOf(finding.severity)} ${finding.rule}`;
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
    GROUPED.set(list, groups);
  }
  return groups;
}
