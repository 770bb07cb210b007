// The causes of what the horizon shows. Pure.

/** A finding that begins on a date. */
interface Appearing {
  readonly law: string;
  readonly group: string;
  readonly severity: string;
  readonly subject: { readonly id: string; readonly type: string };
}

/** Findings of one duty that begin on the same date. */
export interface Coming<F extends Appearing> {
  readonly duty: string;
  readonly severity: string;
  readonly laws: readonly string[];
  readonly things: readonly F['subject'][];
  readonly findings: readonly F[];
}

const GRAVITY = ['ERROR', 'WARNING', 'NOTICE'];

/** Puts the findings of a date together by duty, the gravest first. */
export function coming<F extends Appearing>(findings: readonly F[]): readonly Coming<F>[] {
  const byDuty = new Map<string, F[]>();
  for (const finding of findings) {
    const duty = finding.group.split(':')[0]!;
    byDuty.set(duty, [...(byDuty.get(duty) ?? []), finding]);
  }
  const rows = [...byDuty].map(([duty, ofDuty]) => ({
    duty,
    severity: GRAVITY.find((severity) => ofDuty.some((finding) => finding.severity === severity)) ?? 'NOTICE',
    laws: [...new Set(ofDuty.map(({ law }) => law))],
    things: [...new Map(ofDuty.map(({ subject }) => [subject.id, subject])).values()],
    findings: ofDuty,
  }));
  return rows.sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}

interface Act {
  readonly name: string;
  readonly from?: string | null;
  readonly article: string;
}

/** Returns the acts that come into force on a date under one of the laws. */
export function actsFrom<A extends Act>(
  on: string,
  laws: readonly string[],
  jurisdictions: readonly { readonly code: string; readonly acts: readonly A[] }[],
): readonly (A & { readonly law: string })[] {
  return jurisdictions
    .filter(({ code }) => laws.includes(code))
    .flatMap(({ code, acts }) => acts.filter(({ from }) => from === on).map((act) => ({ ...act, law: code })));
}

/** Returns the number of whole days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Returns the distance of a date in words, such as "in 5 months". */
export function distance(from: string, to: string, language: string): string {
  const days = daysBetween(from, to);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < 14) return words.format(days, 'day');
  return days < 60 ? words.format(Math.round(days / 7), 'week') : words.format(Math.round(days / 30.44), 'month');
}
