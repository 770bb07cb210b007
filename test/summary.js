import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { processorSeconds } from './costs.js';
import { BUDGETS, LONG, specs } from './tiers.js';

const ROOT = join(import.meta.dirname, '..');

/** Ends a run with what it left out, what it cost by project, and one line of counts. */
export default class Summary {
  constructor(globalConfig, { run, missing, projects }) {
    Object.assign(this, { run, missing, projects });
    this.folder = mkdtempSync(join(tmpdir(), 'regesta-costs-'));
    process.env.TEST_COSTS ??= join(this.folder, 'costs'); // workers, which start later, write to it
    this.isWhole = globalConfig.testPathPatterns.patterns.length === 0 && !globalConfig.testNamePattern;
  }

  onRunComplete(contexts, results) {
    this.isWhole &&= contexts.size === this.projects; // without --selectProjects
    process.once('exit', () => {
      // Only now has everything ended that the run started, such as a server of PostgreSQL.
      for (const line of this.lines(results)) process.stderr.write(`${line}\n`);
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  *lines({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, startTime }) {
    const long = specs().filter((path) => LONG.test(path)).length;
    yield '';
    if (this.run === 'first' && this.isWhole)
      yield `Left out: ${long} files of specs that take long. To run them: npm run test:rest (both: npm run test:all).`;
    for (const sentence of this.missing) yield `Left out: ${sentence}`;
    yield* this.costs();
    const seconds = Math.round((Date.now() - startTime) / 1000);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    yield `Time: ${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    yield `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}`;
  }

  /** Yields the processor seconds of the run by project; over the budget, also the files that cost most. */
  *costs() {
    const files = costsIn(process.env.TEST_COSTS).sort((a, b) => b.seconds - a.seconds);
    const byProject = Map.groupBy(files, ({ project }) => project);
    const sumOf = (list) => list.reduce((sum, { seconds }) => sum + seconds, 0);
    const all = processorSeconds();
    const budget = this.isWhole ? BUDGETS[this.run] : undefined;
    const parts = [...byProject].map(([project, list]) => `${project} ${sumOf(list).toFixed(0)}`);
    parts.push(`build, servers and Jest ${Math.max(0, all - sumOf(files)).toFixed(0)}`);
    yield `Processor seconds: ${all.toFixed(0)}${budget ? ` of ${budget}` : ''} (${parts.join(', ')})`;
    if (!budget || all <= budget) return;
    yield 'More than the budget. The files that cost most:';
    for (const { project, path, seconds } of files.slice(0, 10))
      yield `  ${seconds.toFixed(1).padStart(6)} s  ${relative(ROOT, path)} (${project})`;
  }
}

/** Returns what was noted of each spec. */
function costsIn(file) {
  let lines = [];
  try {
    lines = readFileSync(file, 'utf8').trim().split('\n');
  } catch {} // no spec has ended
  return lines.map((line) => {
    const [project, path, seconds] = JSON.parse(line);
    return { project, path, seconds };
  });
}
