// The recognition that a ground rests on.

/** A recognition, as far as its place, its time and its names matter. */
export interface Recognised {
  readonly ground: string;
  readonly countries: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly name: string | null;
  readonly act: string;
  readonly alsoCalled: readonly string[];
}

/** The parts of a ground that say which recognition it means. */
export interface Resting {
  readonly code: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly condition: string | null;
  readonly recognitionLostOn: string | null;
  readonly instrument: { readonly version: string | null; readonly scope: string | null } | null;
}

const of = (code: string, countries: readonly string[], recognitions: readonly Recognised[]) =>
  recognitions.filter((one) => one.ground === code && one.countries.some((country) => countries.includes(country)));

/** Returns when the recognition behind a ground fell: the last end up to the date, or the loss that was recorded. */
export function fellOn(
  { code, recognitionLostOn }: Pick<Resting, 'code' | 'recognitionLostOn'>,
  countries: readonly string[],
  recognitions: readonly Recognised[],
  on: string,
): string | undefined {
  const ends = [...of(code, countries, recognitions).map(({ to }) => to), recognitionLostOn];
  return ends
    .filter((end) => end !== null && end <= on)
    .sort()
    .at(-1) as string | undefined;
}

/**
 * Returns the recognition that a ground means: the one that its words name, else the one in force on the date. For a ground
 * of another time, its first date counts. Without one in force, it is the one that ended last.
 */
export function recognitionOf<R extends Recognised>(
  ground: Resting,
  countries: readonly string[],
  recognitions: readonly R[],
  on: string,
): R | undefined {
  const words = [ground.condition, ground.instrument?.version, ground.instrument?.scope].join(' ').toLowerCase();
  const own = of(ground.code, countries, recognitions) as R[];
  const named = own.find(({ name, alsoCalled }) =>
    [name, ...alsoCalled].some((title) => title && words.includes(title.toLowerCase())),
  );
  if (named) return named;
  const isPast = ground.until !== null && ground.until <= on;
  const isAhead = ground.since !== null && ground.since > on;
  const date = isPast || isAhead ? (ground.since ?? on) : on;
  const begun = own.filter(({ from }) => !from || from <= date);
  const inForce = begun.find(({ to }) => !to || to > date);
  return inForce ?? begun.sort((a, b) => (a.to ?? '').localeCompare(b.to ?? '')).at(-1);
}
