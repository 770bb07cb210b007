/** The part of a finding that grouping by thing reads. */
interface FindingOfThing {
  readonly subject: { readonly id: string };
}

/** A thing with its findings. */
interface ThingWithFindings<F extends FindingOfThing> {
  readonly subject: F['subject'];
  readonly findings: readonly F[];
}

/** Puts findings under their things. Keeps the order given. */
export function byThing<F extends FindingOfThing>(all: readonly F[]): readonly ThingWithFindings<F>[] {
  return [...Map.groupBy(all, ({ subject }) => subject.id).values()].map((findings) => ({
    subject: findings[0]!.subject,
    findings,
  }));
}
