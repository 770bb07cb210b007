// The life of a transfer on the effective clock: bars and points in lanes, and the same as dated events.

/** The parts of a transfer that have dates; rows that have ended are among them. */
export interface Lived {
  readonly countries: readonly string[];
  readonly grounds: readonly {
    readonly key: string | null;
    readonly code: string;
    readonly law: string;
    readonly since: string | null;
    readonly until: string | null;
    readonly recognitionLostOn: string | null;
    readonly instrument: {
      readonly kind: string;
      readonly signedOn: string | null;
      readonly expiresOn: string | null;
    } | null;
  }[];
  readonly checks: readonly { readonly on: string }[];
  readonly assessments: readonly { readonly on: string | null }[];
  readonly impairments: readonly { readonly foundOn: string; readonly respondedOn: string | null }[];
  readonly priorAuthorisations: readonly {
    readonly law: string;
    readonly requestedOn: string | null;
    readonly grantedOn: string | null;
    readonly departedOn: string | null;
  }[];
}

/** An event of its history. */
export interface LifeEvent {
  readonly type: string;
  readonly effectiveOn: string;
  readonly annulledAt: string | null;
  readonly recordedAt: string;
}

/** A recognition that a ground can rest on. */
interface Recognised {
  readonly ground: string;
  readonly countries: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

export type Tone = 'HOLDS' | 'FELL' | 'SUSPENDED' | 'OPEN' | 'EXISTS';

/** A bar from one date to the day before another. Without an end it goes on. */
interface Bar {
  readonly from: string;
  readonly to?: string;
  readonly tone: Tone;
}

/** The kinds of events with words of their own. */
type Happening =
  | 'registered' | 'ended' | 'reinstated' | 'suspended' | 'resumed' | 'approved' | 'reviewed'
  | 'groundBegins' | 'groundEnds' | 'groundFell' | 'groundRecognised' | 'signed' | 'expires'
  | 'check' | 'assessment' | 'impairment' | 'response' | 'requested' | 'granted' | 'departed'; // biome-ignore format: by kind

/** A dated event of the life. `subject` is the key of a ground, the code of a law, or the kind of an instrument. */
export interface Moment {
  readonly on: string;
  readonly what: Happening;
  readonly subject?: string;
}

/** A lane of the strip. */
export interface Lane {
  readonly kind: 'exists' | 'suspended' | 'ground' | 'impairments' | 'steps';
  /** The key of the ground. */
  readonly key?: string;
  readonly bars: readonly Bar[];
  readonly points: readonly Moment[];
}

const OF_EVENTS: Readonly<Record<string, Happening>> = {
  TransferRegistered: 'registered',
  TransferEnded: 'ended',
  TransferReinstated: 'reinstated',
  TransferSuspended: 'suspended',
  TransferResumed: 'resumed',
  Approved: 'approved',
  Reviewed: 'reviewed',
};

/** Returns the lanes of a transfer, and its dated events, the earliest first. */
export function lifeOf(transfer: Lived, history: readonly LifeEvent[], recognitions: readonly Recognised[]) {
  const happened = history
    .filter(({ annulledAt, type }) => annulledAt === null && type in OF_EVENTS)
    .map(({ type, effectiveOn }): Moment => ({ on: effectiveOn, what: OF_EVENTS[type]! }))
    .sort(byDate);
  const grounds = transfer.grounds.map((ground) => laneOf(ground, transfer.countries, recognitions, happened[0]?.on));
  const impairments = transfer.impairments.flatMap(({ foundOn, respondedOn }): Moment[] => [
    { on: foundOn, what: 'impairment' },
    ...dated(respondedOn, 'response'),
  ]);
  const steps = [
    ...transfer.checks.map(({ on }): Moment => ({ on, what: 'check' })),
    ...transfer.assessments.flatMap(({ on }) => dated(on, 'assessment')),
    ...transfer.priorAuthorisations.flatMap(({ law, requestedOn, grantedOn, departedOn }) => [
      ...dated(requestedOn, 'requested', law),
      ...dated(grantedOn, 'granted', law),
      ...dated(departedOn, 'departed', law),
    ]),
    ...happened.filter(({ what }) => what === 'approved' || what === 'reviewed'),
  ].sort(byDate);
  const lanes: readonly Lane[] = [
    { kind: 'exists', bars: barsOf(happened, ['registered', 'reinstated'], ['ended'], 'EXISTS'), points: [] },
    { kind: 'suspended', bars: barsOf(happened, ['suspended'], ['resumed', 'ended'], 'SUSPENDED'), points: [] },
    ...grounds,
    {
      kind: 'impairments',
      bars: transfer.impairments.map(({ foundOn, respondedOn }) => ({
        from: foundOn,
        to: respondedOn ?? undefined,
        tone: 'OPEN',
      })),
      points: [],
    },
    { kind: 'steps', bars: [], points: steps },
  ];
  const events = [
    ...happened.filter(({ what }) => what !== 'approved' && what !== 'reviewed'),
    ...grounds.flatMap(eventsOf),
    ...impairments,
    ...steps,
  ];
  return { lanes: lanes.filter(({ bars, points }) => bars.length + points.length > 0), events: events.sort(byDate) };
}

const byDate = (a: { on: string }, b: { on: string }) => a.on.localeCompare(b.on);
const dated = (on: string | null | undefined, what: Happening, subject?: string): Moment[] =>
  on ? [{ on, what, subject }] : [];

/** Pairs what begins with what ends it. */
function barsOf(
  events: readonly Moment[],
  begins: readonly Happening[],
  ends: readonly Happening[],
  tone: Tone,
): Bar[] {
  const bars: Bar[] = [];
  let from: string | undefined;
  for (const { on, what } of events) {
    if (begins.includes(what)) from ??= on;
    else if (ends.includes(what) && from !== undefined) {
      if (on > from) bars.push({ from, to: on, tone });
      from = undefined;
    }
  }
  return from === undefined ? bars : [...bars, { from, tone }];
}

/** Returns the lane of a ground: where it holds, and where its recognition had fallen although it was relied on. */
function laneOf(
  ground: Lived['grounds'][number],
  countries: readonly string[],
  recognitions: readonly Recognised[],
  registered: string | undefined,
): Lane & { readonly kind: 'ground' } {
  const { since, until, code, recognitionLostOn, instrument } = ground;
  const key = ground.key ?? code;
  const from = since ?? registered;
  const inside = ({ on }: Moment) => from !== undefined && on >= from && (!until || on <= until);
  const points = [
    ...dated(instrument?.signedOn, 'signed', instrument?.kind),
    ...dated(instrument?.expiresOn, 'expires', instrument?.kind),
  ];
  if (from === undefined) return { kind: 'ground', key, bars: [], points };
  const turns = [
    ...recognitions
      .filter(
        (recognition) =>
          recognition.ground === code && recognition.countries.some((country) => countries.includes(country)),
      )
      .flatMap((recognition): Moment[] => [
        ...dated(recognition.from, 'groundRecognised', key),
        ...dated(recognition.to, 'groundFell', key),
      ]),
    ...dated(recognitionLostOn, 'groundFell', key),
  ].sort((a, b) => byDate(a, b) || (a.what === 'groundFell' ? -1 : 1)); // one that takes over on the same day keeps it
  const toneOn = (date: string): Tone =>
    turns.findLast(({ on }) => on <= date)?.what === 'groundFell' ? 'FELL' : 'HOLDS';
  const begins = [from, ...turns.map(({ on }) => on).filter((on) => on > from && (!until || on < until))].filter(
    (on, i, all) => i === 0 || toneOn(on) !== toneOn(all[i - 1]!),
  );
  const bars = begins
    .map((on, i): Bar => ({ from: on, to: begins[i + 1] ?? until ?? undefined, tone: toneOn(on) }))
    .filter((bar) => !bar.to || bar.to > bar.from);
  return { kind: 'ground', key, bars, points: points.filter(inside) };
}

function eventsOf({ key, bars, points }: Lane): Moment[] {
  return [
    ...bars.map(
      ({ from, tone }, i): Moment => ({
        on: from,
        what: i === 0 ? 'groundBegins' : tone === 'FELL' ? 'groundFell' : 'groundRecognised',
        subject: key,
      }),
    ),
    ...dated(bars.at(-1)?.to, 'groundEnds', key),
    ...points,
  ];
}
