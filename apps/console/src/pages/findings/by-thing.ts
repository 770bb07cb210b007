/** The part of a finding that grouping by thing reads. */
interface FindingOfThing {
  readonly id: string;
  readonly message: string;
  readonly path: string;
  readonly subject: { readonly id: string };
}

/** One fault in one field of a thing, under all laws that find it in the same words. */
export interface Fault<F extends FindingOfThing> {
  readonly message: string;
  readonly path: string;
  readonly findings: readonly F[];
}

/** A thing with its faults. */
interface ThingWithFaults<F extends FindingOfThing> {
  readonly subject: F['subject'];
  readonly faults: readonly Fault<F>[];
}

/** Puts findings under their things, and those with the same field and message together. Keeps the order given. */
export function byThing<F extends FindingOfThing>(findings: readonly F[]): readonly ThingWithFaults<F>[] {
  return grouped(findings, ({ subject }) => subject.id).map((ofThing) => ({
    subject: ofThing[0]!.subject,
    faults: grouped(ofThing, ({ path, message }) => `${path} ${message}`).map((same) => ({
      message: same[0]!.message,
      path: same[0]!.path,
      findings: same,
    })),
  }));
}

function grouped<F>(all: readonly F[], keyOf: (one: F) => string): readonly (readonly F[])[] {
  const groups = new Map<string, F[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}
