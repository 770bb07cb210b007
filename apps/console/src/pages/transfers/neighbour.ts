/** The way of each arrow key on the map, in pixels of the drawing. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A country on the map, with the point at its middle. */
interface Placed {
  readonly code: string;
  readonly at: readonly [number, number] | null;
}

/**
 * Returns the code of the nearest country in the direction of an arrow key; what lies aside counts twice as far. Undefined for
 * another key, or if there is none.
 */
export function neighbourOf(places: readonly Placed[], code: string, key: string): string | undefined {
  const way = WAYS[key];
  const from = places.find((place) => place.code === code)?.at;
  if (!way || !from) return undefined;
  const near = places.flatMap((place) => {
    if (!place.at || place.code === code) return [];
    const [x, y] = [place.at[0] - from[0], place.at[1] - from[1]];
    const ahead = x * way[0] + y * way[1];
    const aside = Math.abs(x * way[1]) + Math.abs(y * way[0]);
    return ahead > 0 ? [{ code: place.code, far: ahead + 2 * aside }] : [];
  });
  return near.sort((a, b) => a.far - b.far)[0]?.code;
}
