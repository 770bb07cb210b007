import type { Engagement, Snapshot, Transfer } from '#snapshot';

// The work that a company does for others.

/**
 * Yields the engagement, and those that it works under, the nearest first. The register refuses a circle of them. Two commands at
 * once could still make one, so each comes once.
 */
export function* upwards(engagement: Engagement, snapshot: Snapshot): Generator<Engagement> {
  const seen = new Set<string>();
  for (let at: Engagement | undefined = engagement; at && !seen.has(at.id); ) {
    yield at;
    seen.add(at.id);
    at = at.under === undefined ? undefined : snapshot.engagement(at.under);
  }
}

/** Returns the ids of the companies for which the processor works: a sub-processor works for those of the nearest engagement above that names any. */
export function engagersOf(engagement: Engagement, snapshot: Snapshot): readonly string[] {
  for (const { engagedBy } of upwards(engagement, snapshot)) if (engagedBy.length > 0) return engagedBy;
  return [];
}

/** Returns the engagements in their order, each followed by those among them that work under it. A circle begins with its first one. */
export function inChains(ordered: readonly Engagement[]): readonly Engagement[] {
  const listed = new Set(ordered.map(({ id }) => id));
  const placed = new Set<Engagement>();
  const place = (one: Engagement) => {
    if (placed.has(one)) return;
    placed.add(one);
    for (const below of ordered) if (below.under === one.id) place(below);
  };
  for (const one of ordered) if (one.under === undefined || !listed.has(one.under)) place(one);
  for (const one of ordered) place(one); // what is left is in circles, or below one
  return [...placed];
}

/**
 * Returns the work of the importer that the transfer is for: it serves activities of the transfer, and is done for the exporter.
 * What another company has ordered is no part of it. Work that is for nobody or for nothing in particular is.
 */
export function engagementsOn({ importer, exporter, activities }: Transfer, snapshot: Snapshot): readonly Engagement[] {
  return engagementsAs(importer, snapshot).filter((engagement) => {
    const { activities: served, under } = engagement;
    const engagers = engagersOf(engagement, snapshot);
    const isFor =
      exporter === undefined ||
      engagers.length === 0 ||
      engagers.includes(exporter) ||
      (under !== undefined && snapshot.engagement(under)?.processor === exporter);
    return isFor && (activities.length === 0 || served.length === 0 || served.some((id) => activities.includes(id)));
  });
}

function engagementsAs(processor: string, register: Snapshot): Engagement[] {
  const ids = register.entry('engagements as processor', processor, (snapshot) => byProcessor(snapshot).get(processor));
  return (ids ?? []).flatMap((id) => register.engagement(id) ?? []);
}

function byProcessor(register: Snapshot): ReadonlyMap<string, readonly string[]> {
  return register.derive('engagements by processor', ({ engagements }) => {
    const grouped = Map.groupBy(engagements, ({ processor }) => processor);
    return new Map([...grouped].map(([processor, work]) => [processor, work.map(({ id }) => id)]));
  });
}
