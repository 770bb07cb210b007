import { appendFileSync, readFileSync } from 'node:fs';

/** Clock ticks of Linux in a second, in which `/proc` counts processor time. */
const TICKS = 100;

/** Returns the processor seconds of this process so far, with those of its children that have ended. */
export function processorSeconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
  } catch {
    const { user, system } = process.cpuUsage(); // where there is no /proc, children are not counted
    return (user + system) / 1e6;
  }
}

/** Notes what a spec has cost since `before`, for the report at the end of the run. */
export function noteCost(project, path, before) {
  const file = process.env.TEST_COSTS;
  if (file) appendFileSync(file, `${JSON.stringify([project, path, processorSeconds() - before])}\n`);
}
