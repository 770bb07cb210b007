import { type Message, saysTheSame } from '#kernel';

// Puts together what several laws find in the same words. Pure.

/** The part of a finding that says what is wrong, and where. */
interface Worded {
  /** The duty, with the field. */
  readonly group: string;
  readonly path: string;
  readonly message: Message;
  /** The message, with its arguments. */
  readonly said?: Message;
  readonly subject: { readonly id: string };
}

/**
 * Returns the findings, those that say the same of one field together. They are of several laws, and are mended at once. The
 * first of them in the order given is there for all.
 */
export function alike<F extends Worded>(findings: Iterable<F>): readonly (readonly F[])[] {
  const all: F[][] = [];
  const bySubject = new Map<string, F[][]>();
  for (const finding of findings) {
    const ofThing = bySubject.get(finding.subject.id) ?? [];
    const same = ofThing.find(([first]) => isAlike(first!, finding));
    if (same) {
      same.push(finding);
      continue;
    }
    const one = [finding];
    all.push(one);
    if (ofThing.push(one) === 1) bySubject.set(finding.subject.id, ofThing);
  }
  return all;
}

function isAlike(a: Worded, b: Worded): boolean {
  return a.group === b.group && a.path === b.path && saysTheSame(a.said ?? a.message, b.said ?? b.message);
}
