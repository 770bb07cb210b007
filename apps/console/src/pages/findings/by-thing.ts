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
  const things = new Map<string, F[]>();
  for (const one of all) things.set(one.subject.id, [...(things.get(one.subject.id) ?? []), one]);
  return [...things.values()].map((findings) => ({ subject: findings[0]!.subject, findings }));
}
