import type { Engagement, Snapshot, Transfer } from '#snapshot';

// The work that a company does for others.

/** Returns the ids of the companies for which the processor works: a sub-processor works for those of its engagement above. */
export function engagersOf({ engagedBy, under }: Engagement, snapshot: Snapshot): readonly string[] {
  const above = engagedBy.length > 0 || under === undefined ? undefined : snapshot.engagement(under);
  return above ? engagersOf(above, snapshot) : engagedBy;
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
