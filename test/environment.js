import { noteCost, processorSeconds } from './costs.js';
import { resetJest } from './globals.js';

/** The place where OpenTelemetry keeps its providers. */
const TELEMETRY = Symbol.for('opentelemetry.js.api.1');

/** Environment of specs that run in the worker itself: their globals are Node's. What a spec changes of them ends with the spec. */
export default class Environment {
  global = globalThis;
  before = { console: globalThis.console, exit: process.exit, exitCode: process.exitCode, env: { ...process.env } };

  constructor(config, context) {
    this.project = config?.projectConfig.displayName?.name;
    this.path = context?.testPath;
  }

  getVmContext() {
    return null; // no realm of its own
  }

  async setup() {
    this.costs = processorSeconds();
  }

  async teardown() {
    const { console, exit, exitCode, env } = this.before;
    globalThis.console = console;
    delete globalThis[TELEMETRY];
    Object.assign(process, { exit, exitCode });
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    resetJest();
    if (this.path) noteCost(this.project, this.path, this.costs);
  }
}
