import TestRunner from 'jest-runner';
import { ALONE, FIRST, tierOf } from './tiers.js';

/** Returns the turn of a spec: its place in `FIRST`, or after all of these. */
function turnOf({ path }) {
  const place = FIRST.indexOf(tierOf(path));
  return place < 0 ? FIRST.length : place;
}

/** Runs specs in parallel, and then, one at a time, those that nothing else must slow down. */
export default class Runner extends TestRunner {
  async runTests(tests, watcher, options) {
    const alone = tests.filter(({ path }) => ALONE.test(path));
    const others = tests.filter((test) => !alone.includes(test)).sort((a, b) => turnOf(a) - turnOf(b));
    if (others.length > 0) await super.runTests(others, watcher, options);
    if (alone.length > 0) await super.runTests(alone, watcher, { ...options, serial: true });
  }
}
