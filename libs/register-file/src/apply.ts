import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v4 } from 'uuid';
import {
  Clock,
  type CommandMeta,
  CommandRunner,
  inSteps,
  Ledger,
  type RecordedEvent,
  type Rehearsed,
  Rejection,
  reject,
  segments,
  takeTime,
} from '#ledger';
import { AcrossMoments, mustBeWhole, Progress, Reviews } from '#read-model';
import { Slices } from '#slice';
import type { KnownThing } from './entries.js';
import { planning, type Step, withMeta } from './plan.js';
import type { RegisterContents } from './register-file.js';

/** Number of things to work on at once: their appends share a flush to the disk. */
const CONCURRENCY = 64;

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

/** A plan that has been rehearsed: every command was decided in memory and none was refused. */
export interface RehearsedPlan {
  readonly waves: readonly (readonly Step[])[];
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
   * register has moved on from `expectedPosition`; PROJECTION_STOPPED if a part of the register is not known
   */
  async plan(input: RegisterContents, options: ApplyOptions = {}): Promise<RehearsedPlan> {
    await this.progress.caughtUp(await this.ledger.head());
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
    const secret = await this.ledger.secretFor('ids');
    const seeds = { things: secret.toString('hex'), commands: v4() };
    const waves = await inSteps(planning(this.slices.sections, input, existing, effectiveOn, seeds));
    const reason = options.reason === undefined ? {} : { reason: options.reason };
    const rehearsed = await this.rehearsed(waves, position, reason);
    return { ...rehearsed, position, rehearsed: { ...rehearsed.rehearsed, effectiveOn } };
  }

  /**
   * Carries out a plan and reports after each command how many are done. An interrupted run can be planned and run again.
   * @returns the position reached
   */
  async run({ waves }: RehearsedPlan, onProgress: (done: number) => void = () => {}): Promise<bigint> {
    let done = 0;
    let position = 0n;
    for (const wave of waves) {
      const waiting = [...wave];
      const stop = (error: unknown) => {
        waiting.length = 0;
        throw error;
      };
      const worker = async () => {
        for (let step = waiting.shift(); step; step = waiting.shift())
          for (const command of step.commands) {
            const receipt = await located(step, () => this.bus.execute(command).catch(outOfDate));
            if (receipt.position > position) position = receipt.position;
            onProgress(++done);
          }
      };
      const workers = Array.from({ length: CONCURRENCY }, () => worker().catch(stop));
      await Promise.allSettled(workers); // so that nothing is recorded after the answer
      await Promise.all(workers);
    }
    await this.progress.caughtUp(await this.ledger.head());
    return position > 0n ? position : this.progress.position();
  }

  /** Plans and, unless it is a dry run, runs. No time limit applies: a file must not be applied by half. */
  async apply(
    input: RegisterContents,
    options: ApplyOptions & { readonly dryRun?: boolean } = {},
  ): Promise<ApplyReceipt> {
    takeTime();
    if (options.dryRun) {
      const plan = await this.plan(input, options);
      return { ...receiptOf(plan), rehearsed: plan.rehearsed };
    }
    return this.alone(async () => {
      const rehearsed = await this.plan(input, options);
      const position = rehearsed.commands === 0 ? rehearsed.position : await this.run(rehearsed);
      return { ...receiptOf(rehearsed), position };
    });
  }

  /** Does the work after that of earlier callers, so no other file of this process comes between a plan and its run. */
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
    const result: Step[][] = [];
    const streams = new Map<string, readonly RecordedEvent[]>(); // a thing has a later step for its translations
    for (const wave of waves) {
      const steps: Step[] = [];
      for (const step of wave) {
        let stream = streams.get(step.id) ?? (await this.recorded(step.id, position));
        const commands = await located(step, async () =>
          step.commands.flatMap((planned) => {
            const command = withMeta(planned, why);
            const added = this.runner.rehearse(step.section.decider, command, stream);
            const expectedRevision = stream.at(-1)?.revision ?? -1n;
            stream = [...stream, ...added];
            events.push(...added.map(({ type }) => type));
            return added.length > 0 ? [withMeta(command, { expectedRevision })] : [];
          }),
        );
        streams.set(step.id, stream);
        if (commands.length > 0) {
          steps.push({ ...step, commands });
          things.set(step.id, { id: step.id, states: segments(step.section.decider, stream) });
        }
      }
      if (steps.length > 0) result.push(steps);
    }
    const commands = result.flat().reduce((n, s) => n + s.commands.length, 0);
    return { waves: result, commands, events: events.length, rehearsed: { events, things: [...things.values()] } };
  }

  private async recorded(id: string, position: bigint): Promise<readonly RecordedEvent[]> {
    const events = await this.ledger.read(id);
    return events.filter((event) => event.position <= position);
  }
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
    throw new Rejection(error.code, `${step.section.decider.noun} ${step.key}: ${error.message}`, path, error.details);
  }
}
