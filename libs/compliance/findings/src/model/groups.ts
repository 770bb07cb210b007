import { Severity } from './rule.js';

// Puts findings together that are one thing to do. Pure. Findings that say the same come as one list (`alike`).

/** The part of a finding that grouping reads. */
export interface Groupable {
  readonly group: string;
  readonly rule: string;
  readonly law: string;
  readonly severity: Severity;
  readonly isOwnLaw: boolean;
  readonly subject: { readonly id: string };
}

/** Findings that say the same, the gravest first. */
type Alike<F> = readonly F[];

/** One thing to do: the findings of one duty in one field, under all laws and in all things. */
export interface Grouped<F extends Groupable> {
  /** Stable: the duty and the field, such as `TRANSFER.COUNTRY:countries`. */
  readonly id: string;
  readonly duty: string;
  readonly field: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** True if a law of the organisation's own finds it. */
  readonly isOwnLaw: boolean;
  readonly laws: readonly string[];
  readonly rules: readonly string[];
  /** The number of things in which it is found. */
  readonly things: number;
  readonly findings: readonly Alike<F>[];
}

const GRAVITY = Object.values(Severity);

/**
 * Returns the findings as rows, each finding in exactly one. Rows under the organisation's own laws come first; among them
 * errors, then the rest; then what concerns the most things. The order of the findings given makes no difference to that.
 */
export function grouped<F extends Groupable>(findings: Iterable<Alike<F>>): readonly Grouped<F>[] {
  const byGroup = new Map<string, Alike<F>[]>();
  for (const finding of findings) {
    const { group } = finding[0]!;
    const row = byGroup.get(group);
    if (row) row.push(finding);
    else byGroup.set(group, [finding]);
  }
  return [...byGroup].map(([id, ofRow]) => row(id, ofRow)).sort(byWeight);
}

function row<F extends Groupable>(id: string, findings: readonly Alike<F>[]): Grouped<F> {
  const [duty = '', field = ''] = id.split(':');
  const all = findings.flat();
  const distinct = (read: (finding: F) => string) => [...new Set(all.map(read))].sort();
  return {
    id,
    duty,
    field,
    severity: GRAVITY.find((severity) => all.some((finding) => finding.severity === severity))!,
    isOwnLaw: all.some(({ isOwnLaw }) => isOwnLaw),
    laws: distinct(({ law }) => law),
    rules: distinct(({ rule }) => rule),
    things: distinct(({ subject }) => subject.id).length,
    findings,
  };
}

function byWeight(a: Grouped<Groupable>, b: Grouped<Groupable>): number {
  return (
    Number(b.isOwnLaw) - Number(a.isOwnLaw) ||
    GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) ||
    b.things - a.things ||
    (a.id < b.id ? -1 : 1)
  );
}

/** A value, and in how many findings it occurs. */
export interface Count {
  readonly value: string;
  readonly count: number;
}

/**
 * Returns the values of findings that say the same, each once. With a severity, a value counts if its gravest finding has it. So it leads
 * to as many findings as it counts.
 */
export function valuesAmong<F extends { readonly severity: Severity }>(
  alike: readonly F[],
  read: (finding: F) => string | undefined,
  severity?: Severity,
): readonly string[] {
  const gravest = new Map<string, Severity>();
  for (const finding of alike) {
    const value = read(finding);
    if (value !== undefined && !gravest.has(value)) gravest.set(value, finding.severity);
  }
  return [...gravest].flatMap(([value, found]) => (severity === undefined || found === severity ? value : []));
}

/** Counts the findings by a value of each; a finding with several values counts under each. The largest count comes first. */
export function countsBy<F>(findings: Iterable<F>, valuesOf: (finding: F) => readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const finding of findings)
    for (const value of valuesOf(finding)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts].map(([value, count]) => ({ value, count }));
  return all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
