import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CheckpointPublisher, LogFollower } from '#evidence';
import { asError } from '#kernel';
import { EventStore, Ledger, type Trouble } from '#ledger';
import { Progress, Projector, ReadModelDatabase } from '#read-model';
import { LagWatch } from './lag.js';
import { shown } from './missing.js';

/** Milliseconds that a store may take to answer before it counts as unreachable. */
const PATIENCE = 2_000;

/** Nest token for the milliseconds that the read models can be behind while the process counts as ready. */
export const READINESS_LAG = 'readiness lag';

/** Health checks for a load balancer: the process runs (`live`), and it can answer (`ready`). */
@Controller('health')
export class HealthController {
  constructor(
    private readonly store: EventStore,
    private readonly recorded: Ledger,
    private readonly database: ReadModelDatabase,
    private readonly progress: Progress,
    private readonly projector: Projector,
    private readonly log: LogFollower,
    private readonly publisher: CheckpointPublisher,
    @Inject(READINESS_LAG) private readonly mostLag: number,
  ) {}

  private readonly watch = new LagWatch();

  /**
   * Notes the head of the ledger, so that a probe tells since when the read models have not reached it. If that is for longer than a
   * process that is ready may lag, answers say so, too.
   */
  async look(): Promise<void> {
    const head = await this.store.head().catch(() => undefined); // a ledger that is away is reported by the probe
    if (head === undefined) return;
    const age = this.watch.age(head, this.progress.position(), performance.now());
    if (age === 0 || age < this.mostLag) return;
    this.progress.fallBehind(head, new Date(Date.now() - (Number.isFinite(age) ? age : 0)).toISOString());
  }

  @Get('live')
  live() {
    return { status: 'live' };
  }

  /**
   * Answers 200 if the stores answer and the read models follow the ledger, else 503 with every reason. From the start they
   * must catch up once. Then they can be behind for a while: `lag` is the number of positions, `lagMilliseconds` the time.
   * `writes` is true if this process builds them, and the ledger serves. `building` is how far the next generation is, while this
   * process builds it. `log` says why the log has stopped, if it has, and
   * since when destinations have taken no checkpoint. Their names are not public. The register then goes on.
   */
  @Get('ready')
  async ready(@Res() reply: FastifyReply) {
    if (reply.server.stopping) return stopping(reply);
    const [ledger, readModel] = await Promise.all([
      answer(() => this.store.head()),
      answer(() => this.database.reader.selectFrom('checkpoints').select('projection').execute()),
    ]);
    if (reply.server.stopping) return stopping(reply); // the signal came while its stores answered
    const { trouble } = this.recorded;
    const position = this.progress.position();
    const head = 'value' in ledger ? (ledger.value ?? 0n) : undefined;
    const lag = head !== undefined && head > position ? head - position : 0n;
    const age = head === undefined ? 0 : this.watch.age(head, position, performance.now());
    const isLate = lag > 0n && age >= this.mostLag;
    const notTaken = this.progress.stopped();
    const stopped = new Map(notTaken.map((one) => [one.kind, `${one.type} at position ${one.at}`]));
    const { building } = this.progress;
    const projections = this.progress.status().map(({ projection, position }) => ({
      projection,
      position: String(position),
      ...(stopped.has(projection) && { stopped: stopped.get(projection) }),
    }));
    const reasons = [
      'error' in ledger && !trouble && `The ledger does not answer: ${ledger.error.message}`,
      trouble && ledgerAwayFor(trouble),
      'error' in readModel &&
        `The read models do not answer: ${asError(readModel.error.cause ?? readModel.error).message}`,
      notTaken.some((one) => !one.isBuiltAgain) && 'A projection has stopped at an event that it cannot take.',
      isLate && `The read models are at position ${position} of ${head}.${behindFor(age)}`,
    ].filter((reason) => typeof reason === 'string');
    return reply.status(reasons.length > 0 ? 503 : 200).send({
      status: reasons.length > 0 ? 'not ready' : 'ready',
      ...(reasons.length > 0 && { reason: reasons.join(' ') }),
      ...(head !== undefined && { ledger: String(head), lag: String(lag) }),
      ...(Number.isFinite(age) && { lagMilliseconds: Math.round(age) }),
      writes: this.projector.leads && !trouble,
      ...(building && { building: shown(building) }),
      projections,
      ...this.logTrouble(),
    });
  }

  private logTrouble() {
    const { stopped } = this.log;
    const undelivered = this.publisher.destinations.flatMap(({ failure }, i) =>
      failure ? [{ destination: i + 1, since: failure.since, attempts: failure.attempts }] : [],
    );
    if (stopped === undefined && undelivered.length === 0) return {};
    return { log: { ...(stopped !== undefined && { stopped }), ...(undelivered.length > 0 && { undelivered }) } };
  }
}

const stopping = (reply: FastifyReply) => reply.status(503).send({ status: 'not ready', reason: 'stopping' });

/** Says since when the ledger does not serve, and why. */
export function ledgerAwayFor(trouble: Trouble | undefined): string {
  if (!trouble) return 'The ledger has not answered yet.';
  const seconds = ((Date.now() - trouble.since.getTime()) / 1_000).toFixed(1);
  return `The ledger has not served for ${seconds} s: ${trouble.why}`;
}

function behindFor(age: number): string {
  return Number.isFinite(age) ? ` They have been behind for ${(age / 1_000).toFixed(1)} s.` : '';
}

/** Returns the answer if it comes in time, or the error. */
async function answer<T>(ask: () => Promise<T>): Promise<{ value: T } | { error: Error }> {
  const late = sleep(PATIENCE, { error: new Error(`no answer within ${PATIENCE} ms`) }, { ref: false });
  const answered = ask().then(
    (value) => ({ value }),
    (error: Error) => ({ error }),
  );
  return Promise.race([answered, late]);
}
