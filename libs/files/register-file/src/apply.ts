import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v4 } from 'uuid';
import { Clock, currentWork, inSteps, Rejection, reject, say, takeTime, wordOf, yieldToEventLoop } from '#kernel';
import {
  type CommandMeta,
  CommandRunner,
  IDS,
  Ledger,
  type RecordedEvent,
  type Rehearsed,
  type RehearsedCommand,
  RevisionConflict,
  type StatesAt,
} from '#ledger';
import { AcrossMoments, mustBeWhole, Progress, Reviews } from '#read-model';
import { Slices } from '#slice';
import type { KnownThing } from './names.js';
import { planning, type Step, withMeta } from './plan.js';
import type { RegisterContents } from './register-file.js';

/** Most things whose commands are recorded together, and about how many bytes: their appends share a flush to the disk. */
const TOGETHER = { things: 64, bytes: 1024 * 1024 } as const;

/** Options for planning a register file. */
export interface ApplyOptions {
  /** Effective date of the commands (ISO 8601). Default: the date in the file, else today. */
  readonly effectiveOn?: string;
  /** The reason of every command. */
  readonly reason?: string;
  /** The position of the plan that the caller has seen. */
  readonly expectedPosition?: bigint;
}

/** A command of a plan, with the thing that it changes. */
export interface PlannedCommand {
  readonly thing: { readonly type: string; readonly id: string; readonly key?: string };
  readonly command: string;
}

/** The effect of applying a register file: the number of events, the commands, and the position reached. */
export interface ApplyReceipt {
  readonly events: number;
  readonly commands: readonly PlannedCommand[];
  readonly position: bigint;
  /** Present in a dry run. */
  readonly rehearsed?: Rehearsed;
}

/** A step of a plan with what its commands record. */
export interface RehearsedStep extends Step {
  readonly rehearsals: readonly RehearsedCommand[];
}

/** A plan that has been rehearsed: every command was decided in memory and none was refused. */
export interface RehearsedPlan {
  readonly waves: readonly (readonly RehearsedStep[])[];
  readonly commands: number;
  readonly events: number;
  readonly position: bigint;
  readonly rehearsed: Rehearsed;
}

/** Changes the register to what a register file says, by commands for the differences. */
@Injectable()
export class Apply {
  constructor(
    private readonly across: AcrossMoments,
    private readonly bus: CommandBus,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly progress: Progress,
    private readonly reviews: Reviews,
    private readonly runner: CommandRunner,
    private readonly slices: Slices,
  ) {}

  /**
   * Plans the commands that change the register, as it is in force on the effective date, to what the file says. Every
   * command is decided in memory first, so a file that is refused stores nothing.
   * @throws {Rejection} of the rule that refuses a part of the file, with its path in the file; POSITION_CONFLICT if the
   * register has moved on from `expectedPosition`; PROJECTION_STOPPED if a part of the register is not known; READ_MODEL_BEHIND
   * if the read models stand still before all that is recorded
   */
  async plan(input: RegisterContents, options: ApplyOptions = {}): Promise<RehearsedPlan> {
    await this.progress.mustAdvanceTo(await this.ledger.head());
    mustBeWhole(
      { stopped: this.progress.stopped() },
      this.slices.sections.map(({ decider }) => decider.category),
    );
    const position = this.progress.position();
    if (options.expectedPosition !== undefined && options.expectedPosition !== position)
      reject(
        'POSITION_CONFLICT',
        `The register is at position ${position}, the plan was made against ${options.expectedPosition}. Plan again.`,
        'expectedPosition',
        { expected: String(options.expectedPosition), actual: String(position) },
      );
    const effectiveOn = options.effectiveOn ?? input.effectiveOn ?? this.clock.today();
    const existing = await this.knownThings(effectiveOn, position);
    const secret = await this.ledger.secretFor(IDS);
    const seeds = { things: secret.toString('hex'), commands: v4() };
    const waves = await inSteps(planning(this.slices.sections, input, existing, effectiveOn, seeds));
    const reason = options.reason === undefined ? {} : { reason: options.reason };
    const rehearsed = await this.rehearsed(waves, position, reason);
    return { ...rehearsed, position, rehearsed: { ...rehearsed.rehearsed, effectiveOn } };
  }

  /**
   * Carries out a plan and reports how many commands are done. The things of a wave are recorded many at once, as they were
   * rehearsed. After the first error nothing more is recorded. An interrupted run can be planned and run again.
   * @returns the position reached
   */
  async run({ waves }: RehearsedPlan, onProgress: (done: number) => void = () => {}): Promise<bigint> {
    let done = 0;
    let position = 0n;
    let before = 0n;
    let isFollowed = true;
    const took = (reached: bigint) => {
      if (reached > position) position = reached;
      onProgress(++done);
    };
    const recorded = new Map<string, StatesAt>();
    for (const steps of waves.flatMap(together)) {
      const outcomes = await this.runner.record(
        steps.map(({ rehearsals }) => rehearsals),
        recorded,
      );
      for (const { positions } of outcomes) positions.forEach(took);
      for (const [i, { positions, error }] of outcomes.entries())
        if (error !== undefined) await located(steps[i]!, () => this.again(steps[i]!, positions.length, error, took));
      // The read models are one part behind at most. So the change of another caller waits for two parts, and not for the file.
      // If they stand still, nobody waits for them.
      if (before > 0n && isFollowed) isFollowed = await this.progress.reached(before);
      before = position;
    }
    await this.progress.advancedTo(await this.ledger.head()); // all is recorded, also if they stand still
    return position > 0n ? position : this.progress.position();
  }

  /** Runs the commands of a step one by one from the first that came too late: a plan that is run again finds itself there. */
  private async again(
    { commands }: RehearsedStep,
    from: number,
    error: unknown,
    took: (position: bigint) => void,
  ): Promise<void> {
    if (!(error instanceof RevisionConflict)) outOfDate(error);
    for (const command of commands.slice(from)) took((await this.bus.execute(command).catch(outOfDate)).position);
  }

  /** Plans and, unless it is a dry run, runs. No time limit applies: a file must not be applied by half. */
  async apply(
    input: RegisterContents,
    options: ApplyOptions & { readonly dryRun?: boolean } = {},
  ): Promise<ApplyReceipt> {
    takeTime();
    currentWork()?.setLowPriority(true);
    if (options.dryRun) {
      const plan = await this.plan(input, options);
      return { ...receiptOf(plan), rehearsed: plan.rehearsed };
    }
    return this.alone(async () => {
      const rehearsed = await this.plan(input, options);
      if (rehearsed.commands === 0) return receiptOf(rehearsed);
      if (options.expectedPosition !== undefined) await this.runner.beginFile(rehearsed.position, options);
      return { ...receiptOf(rehearsed), position: await this.run(rehearsed) };
    });
  }

  /**
   * Does the work after that of earlier callers, so no other file of this process comes between a plan and its run. Files of
   * other processes are kept apart by {@link CommandRunner.beginFile}.
   */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => {});
    return result;
  }
  private last: Promise<unknown> = Promise.resolve();

  private async knownThings(effectiveOn: string, position: bigint): Promise<Map<string, KnownThing[]>> {
    const existing = new Map<string, KnownThing[]>();
    for (const { decider } of this.slices.sections) {
      const moment = { position, on: effectiveOn };
      const things = await this.across.everKnown(decider.category, moment);
      const ids = decider.reviewed ? things.map(({ id }) => id) : [];
      const reviews = await this.reviews.of(ids, moment);
      existing.set(
        decider.category,
        things.map(({ id, key, state }, i) => ({
          id,
          key: key ?? id,
          state: state && { ...state, reviewEvery: reviews[i]?.reviewEvery ?? undefined },
        })),
      );
    }
    return existing;
  }

  /**
   * Decides every command in memory on its stream as it was at the position. Leaves out commands that change nothing. Each
   * command gets the revision on which it was decided, so it does not overwrite changes that other callers make after that.
   */
  private async rehearsed(
    waves: readonly (readonly Step[])[],
    position: bigint,
    why: Pick<CommandMeta, 'reason'>,
  ): Promise<Omit<RehearsedPlan, 'position'>> {
    const events: string[] = [];
    const things = new Map<string, Rehearsed['things'][number]>();
    const result: RehearsedStep[][] = [];
    const streams = new Map<string, readonly RecordedEvent[]>(); // a thing has a later step for its translations
    for (const wave of waves) {
      const steps: RehearsedStep[] = [];
      for (const step of wave) {
        await yieldToEventLoop();
        let stream = streams.get(step.id) ?? (await this.recorded(step.id, position));
        const rehearsals = await located(step, async () =>
          step.commands.flatMap((planned) => {
            const expectedRevision = stream.at(-1)?.revision ?? -1n;
            const command = withMeta(planned, { ...why, expectedRevision });
            const rehearsal = this.runner.rehearse(step.section.decider, command, stream);
            stream = [...stream, ...rehearsal.events];
            events.push(...rehearsal.events.map(({ type }) => type));
            return rehearsal.events.length > 0 ? [rehearsal] : [];
          }),
        );
        streams.set(step.id, stream);
        if (rehearsals.length > 0) {
          steps.push({ ...step, rehearsals, commands: rehearsals.map(({ command }) => command) });
          things.set(step.id, { id: step.id, states: rehearsals.at(-1)!.states });
        }
      }
      if (steps.length > 0) result.push(steps);
    }
    for (const step of result.flat()) await located(step, () => this.runner.mustAllow(step.rehearsals, things));
    const commands = result.flat().reduce((n, s) => n + s.commands.length, 0);
    return { waves: result, commands, events: events.length, rehearsed: { events, things: [...things.values()] } };
  }

  private async recorded(id: string, position: bigint): Promise<readonly RecordedEvent[]> {
    if (position === 0n) return [];
    const events = await this.ledger.read(id);
    return events.filter((event) => event.position <= position);
  }
}

/** Divides a wave into parts that are recorded together. */
function together(wave: readonly RehearsedStep[]): RehearsedStep[][] {
  const parts: RehearsedStep[][] = [];
  let bytes = 0;
  for (const step of wave) {
    const part = parts.at(-1);
    const size = step.rehearsals.reduce((sum, rehearsal) => sum + rehearsal.size, 0);
    if (part && part.length < TOGETHER.things && bytes + size <= TOGETHER.bytes) {
      part.push(step);
      bytes += size;
    } else {
      parts.push([step]);
      bytes = size;
    }
  }
  return parts;
}

/** Returns the commands of a plan in order, each with the thing that it changes. */
export function plannedCommands({ waves }: Pick<RehearsedPlan, 'waves'>): PlannedCommand[] {
  return waves
    .flat()
    .flatMap(({ section, id, key, commands }) =>
      commands.map(({ type }) => ({ thing: { type: section.decider.category, id, key }, command: type })),
    );
}

/** Returns what carrying out the plan does, or would do. */
function receiptOf(plan: RehearsedPlan): ApplyReceipt {
  return { events: plan.events, position: plan.position, commands: plannedCommands(plan) };
}

/** Reports that the plan is out of date if a thing was changed after it was made. Any other error stays. */
function outOfDate(error: unknown): never {
  const isChanged =
    error instanceof Rejection && (error.code === 'REVISION_CONFLICT' || error.code === 'ALREADY_EXISTS');
  if (!isChanged) throw error;
  return reject(
    'POSITION_CONFLICT',
    'It has been changed since the plan was made. Apply the file again: what is done stays done, and the plan shows the rest.',
    undefined,
    error.details,
  );
}

/** Does the work for a step. A rejection gets the path of the thing in the file. */
async function located<T>(step: Step, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const path = [step.path, error.path].filter((part) => part !== undefined).join('.');
    const said = say`${wordOf(step.section.decider.noun)} ${step.key}: ${typeof error.said === 'string' ? wordOf(error.said) : error.said}`;
    throw new Rejection(error.code, said, path, error.details);
  }
}
