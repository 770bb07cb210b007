import TestRunner from 'jest-runner';
import { ALONE } from './tiers.js';

/** Runs specs in parallel, and then, one at a time, those that nothing else must slow down. */
export default class Runner extends TestRunner {
  async runTests(tests, watcher, options) {
    const alone = tests.filter(({ path }) => ALONE.test(path));
    const others = tests.filter((test) => !alone.includes(test));
    if (others.length > 0) await super.runTests(others, watcher, options);
    if (alone.length > 0) await super.runTests(alone, watcher, { ...options, serial: true });
  }
}
