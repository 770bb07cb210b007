// Paths of data: the people, the activity, the recipient, and its country.

/** The columns of the flow, from left to right. */
export const STAGES = ['subject', 'activity', 'recipient', 'place'] as const;
export type Stage = (typeof STAGES)[number];

/** A value of a stage. Its id is unique in the stage; `none` if nothing is stated. */
export interface Stop {
  readonly id: string;
  readonly name: string;
}

/** One way through all stages. */
export type Path = Readonly<Record<Stage, Stop>>;

/** The parts of an activity that the flow shows. */
export interface FlowActivity {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly dataSubjects: readonly { readonly name: string }[];
  readonly recipients: readonly Receiver[];
  readonly processors: readonly { readonly processor: FlowParty | null; readonly locations: readonly string[] }[];
  readonly transfers: readonly { readonly importer: FlowParty | null; readonly countries: readonly string[] }[];
}
interface FlowParty {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}
interface Receiver {
  readonly name: string;
  readonly ownStaff: boolean | null;
  readonly party: FlowParty | null;
}

const NOTHING: Stop = { id: 'none', name: '' };

/** Returns the ways through the activities, each once. The names of places are their codes. */
export function pathsThrough(activities: readonly FlowActivity[]): readonly Path[] {
  return activities.flatMap((activity) => {
    const subjects = distinct(activity.dataSubjects.map(({ name }) => ({ id: name.trim().toLowerCase(), name })));
    const ends = endsOf(activity);
    return orNothing(subjects).flatMap((subject) =>
      (ends.length > 0 ? ends : [{ recipient: NOTHING, place: NOTHING }]).map((end) => ({
        subject,
        activity: { id: activity.id, name: `${activity.reference} ${activity.title}` },
        ...end,
      })),
    );
  });
}

/** Returns the recipients of an activity with their places: its recipients, its processors and the importers of transfers. */
function endsOf({ recipients, processors, transfers }: FlowActivity) {
  const ends = new Map<string, { recipient: Stop; place: Stop }>();
  const add = (recipient: Stop, places: readonly (string | null)[]) => {
    const stated = places.filter((place) => place !== null);
    for (const place of stated.length > 0 ? stated.map((id) => ({ id, name: id })) : [NOTHING])
      ends.set(`${recipient.id} ${place.id}`, { recipient, place });
  };
  for (const { party, name, ownStaff } of recipients)
    if (!ownStaff) add(party ?? { id: name.trim().toLowerCase(), name }, [party?.country ?? null]);
  for (const { processor, locations } of processors)
    if (processor) add(processor, locations.length > 0 ? locations : [processor.country]);
  for (const { importer, countries } of transfers)
    if (importer) add(importer, countries.length > 0 ? countries : [importer.country]);
  return [...ends.values()].filter(
    ({ recipient, place }) =>
      place !== NOTHING ||
      ![...ends.values()].some((end) => end.recipient.id === recipient.id && end.place !== NOTHING),
  );
}

const orNothing = (stops: readonly Stop[]) => (stops.length > 0 ? stops : [NOTHING]);
const distinct = (stops: readonly Stop[]) => [...new Map(stops.map((stop) => [stop.id, stop])).values()];

/** The stops that are chosen, by stage. */
export type Choice = Partial<Record<Stage, string>>;

/** Returns the paths that go through all stops chosen, except that of the stage left out. */
export function through(paths: readonly Path[], choice: Choice, leaveOut?: Stage): readonly Path[] {
  const asked = STAGES.filter((stage) => stage !== leaveOut && choice[stage] !== undefined);
  return paths.filter((path) => asked.every((stage) => path[stage].id === choice[stage]));
}

/** Returns the stops of a stage with the number of activities through each, the largest first. */
export function stopsOf(paths: readonly Path[], stage: Stage): readonly (Stop & { readonly count: number })[] {
  const stops = new Map<string, { stop: Stop; activities: Set<string> }>();
  for (const path of paths) {
    const entry = stops.get(path[stage].id) ?? { stop: path[stage], activities: new Set() };
    entry.activities.add(path.activity.id);
    stops.set(path[stage].id, entry);
  }
  return [...stops.values()]
    .map(({ stop, activities }) => ({ ...stop, count: activities.size }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** A node of the drawing: a stop, or all others of its stage together. */
export interface FlowNode {
  readonly id: string;
  readonly stage: Stage;
  readonly stop: Stop;
  /** Stops that it holds, if it holds several. */
  readonly others?: number;
}
/** A link of the drawing. Its value is the number of activities through it. */
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** Returns the drawing's nodes and links. A stage shows at most so many stops; the rest are one node. */
export function graphOf(paths: readonly Path[], most: number): { nodes: FlowNode[]; links: FlowLink[] } {
  const nodeOf = new Map<string, FlowNode>();
  for (const stage of STAGES) {
    const stops = stopsOf(paths, stage).filter(({ id }) => id !== NOTHING.id || stage !== 'place');
    const rest: FlowNode = { id: `${stage} others`, stage, stop: NOTHING, others: stops.length - most + 1 };
    stops.forEach((stop, i) => {
      const isOwn = stops.length <= most || i < most - 1;
      nodeOf.set(`${stage} ${stop.id}`, isOwn ? { id: `${stage} ${stop.id}`, stage, stop } : rest);
    });
  }
  const links = new Map<string, { source: string; target: string; activities: Set<string> }>();
  for (const path of paths)
    for (const [i, stage] of STAGES.slice(1).entries()) {
      const source = nodeOf.get(`${STAGES[i]} ${path[STAGES[i]!].id}`);
      const target = nodeOf.get(`${stage} ${path[stage].id}`);
      if (!source || !target) continue;
      const key = `${source.id} > ${target.id}`;
      const link = links.get(key) ?? { source: source.id, target: target.id, activities: new Set() };
      link.activities.add(path.activity.id);
      links.set(key, link);
    }
  return {
    nodes: [...new Set(nodeOf.values())],
    links: [...links.values()].map(({ source, target, activities }) => ({ source, target, value: activities.size })),
  };
}
