/** A step among others, and the steps that it comes after and before, by name. */
export interface Step {
  readonly name: string;
  readonly after?: readonly string[];
  readonly before?: readonly string[];
}

/**
 * Returns the steps in an order that keeps what they declare. Those that declare nothing stay where the list has them.
 * @throws {Error} if two steps have one name, if one names a step that is not there, or if steps wait for each other
 */
export function inOrder<T extends Step>(steps: readonly T[]): readonly T[] {
  const names = steps.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Error(`Two steps have the name ${twice}.`);
  for (const { name, after = [], before = [] } of steps)
    for (const other of [...after, ...before])
      if (!names.includes(other)) throw new Error(`The step ${name} names ${other}, which is not there.`);

  const ordered: T[] = [];
  let left = steps;
  while (left.length > 0) {
    const next = left.find((step) => !left.some((other) => mustPrecede(other, step)));
    if (!next) throw new Error(`These steps wait for each other: ${circleIn(left).join(', ')}.`);
    ordered.push(next);
    left = left.filter((step) => step !== next);
  }
  return ordered;
}

/** Returns whether one of the two declares that the first comes before the second. */
function mustPrecede(first: Step, second: Step): boolean {
  return !!first.before?.includes(second.name) || !!second.after?.includes(first.name);
}

/** Returns the names of a circle in which each step waits for the next. Each of `left` waits for one of them. */
function circleIn(left: readonly Step[]): readonly string[] {
  const path: Step[] = [];
  let step = left[0]!;
  while (!path.includes(step)) {
    path.push(step);
    const waiting = step;
    step = left.find((other) => mustPrecede(other, waiting))!;
  }
  return path.slice(path.indexOf(step)).map(({ name }) => name);
}
