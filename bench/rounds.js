/** Milliseconds and rounds after which a slow contender ends the rounds early. */
const LONGEST = 60_000;
const FEWEST = 5;

/** Returns the median of the figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Returns the time that the work takes, in milliseconds. */
export async function timed(work) {
  const before = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - before) / 1e6;
}

/**
 * Runs the contenders in turn in each round, and rotates their order between rounds. Other load on the machine then affects
 * all of them alike. Returns the median time of each, in milliseconds.
 */
export async function inTurn(rounds, ...contenders) {
  const times = contenders.map(() => []);
  const begun = performance.now();
  for (let round = 0; round < rounds && (round < FEWEST || performance.now() - begun < LONGEST); round += 1)
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const whose = (round + turn) % contenders.length;
      times[whose].push(await timed(() => contenders[whose](round)));
    }
  return times.map(median);
}
