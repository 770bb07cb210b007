interface Recognised {
  readonly ground: string;
  readonly countries: readonly string[];
  readonly to: string | null;
}

/** Returns when the recognition behind a ground fell: the last end up to the date, or the loss that was recorded. */
export function fellOn(
  ground: { readonly code: string; readonly recognitionLostOn: string | null },
  countries: readonly string[],
  recognitions: readonly Recognised[],
  on: string,
): string | undefined {
  const ends = recognitions
    .filter((one) => one.ground === ground.code && one.countries.some((country) => countries.includes(country)))
    .map(({ to }) => to);
  return [...ends, ground.recognitionLostOn]
    .filter((to) => to !== null && to <= on)
    .sort()
    .at(-1) as string | undefined;
}
