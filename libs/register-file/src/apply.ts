import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v4 } from 'uuid';
import { Clock, CommandRunner, Ledger, type RecordedEvent, Rejection, reject, takeTime } from '#ledger';
import { AcrossMoments, Progress, Reviews } from '#read-model';
import { Slices } from '#slice';
import { type Known, plan, type Step, withMeta } from './plan.js';
import type { RegisterContents } from './register-file.js';

/** How many things are worked on at once: their appends share a flush to the disk. */
const AT_ONCE = 64;

export interface ApplyOptions {
  readonly effectiveOn?: string;
  /** The position that the caller planned against. */
  readonly expectedPosition?: bigint;
}

/** A command of a plan, with the thing that it is about. */
export interface PlannedCommand {
  readonly thing: { readonly type: string; readonly id: string; readonly key?: string };
  readonly command: string;
}

/** What applying a register file does, or did: how many events it appends, by which commands, up to which position. */
export interface ApplyReceipt {
  readonly events: number;
  readonly commands: readonly PlannedCommand[];
  readonly position: bigint;
}

/** A plan that has been tried: every command was decided in memory and none was refused. */
export interface TriedPlan {
  readonly waves: readonly (readonly Step[])[];
  readonly commands: number;
  readonly events: number;
  readonly position: bigint;
}

/** Makes the register what a register file says, by the commands that make the difference. */
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
   * The commands that make the difference between the register, as it is in force on the effective date, and the file.
   * Every one of them is decided in memory, so that a file that cannot be applied stores nothing.
   * @throws {Rejection} of whichever rule refuses a part of the file, with its path in the file
   */
  async plan(input: RegisterContents, options: ApplyOptions = {}): Promise<TriedPlan> {
    await this.progress.caughtUp(await this.ledger.head());
    const position = this.progress.position();
    if (options.expectedPosition !== undefined && options.expectedPosition !== position)
      reject(
        'POSITION_CONFLICT',
        `The register is at position ${position}, the plan was made against ${options.expectedPosition}. Plan again.`,
        'expectedPosition',
        { expected: String(options.expectedPosition), actual: String(position) },
      );
    const effectiveOn = options.effectiveOn ?? input.effectiveOn ?? this.clock.today();
    const known = await this.known(effectiveOn, position);
    const secret = await this.ledger.secretFor('ids');
    const seeds = { things: secret.toString('hex'), commands: v4() };
    const waves = plan(this.slices.sections, input, known, effectiveOn, seeds);
    const tried = await this.tried(waves);
    return { ...tried, position };
  }

  /** Carries out a plan, telling after each command how many are done. Interrupted, it can be planned and run again. */
  async run({ waves }: TriedPlan, onProgress: (done: number) => void = () => {}): Promise<bigint> {
    let done = 0;
    let position = 0n;
    for (const wave of waves) {
      const waiting = [...wave];
      const worker = async () => {
        for (let step = waiting.shift(); step; step = waiting.shift())
          for (const command of step.commands) {
            const receipt = await located(step, () => this.bus.execute(command).catch(outOfDate));
            if (receipt.position > position) position = receipt.position;
            onProgress(++done);
          }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    }
    await this.progress.caughtUp(await this.ledger.head());
    return position > 0n ? position : this.progress.position();
  }

  /** Plans and, unless it is a dry run, runs: however long that takes, since half a file is no register. */
  async apply(
    input: RegisterContents,
    options: ApplyOptions & { readonly dryRun?: boolean } = {},
  ): Promise<ApplyReceipt> {
    takeTime();
    if (options.dryRun) {
      const tried = await this.plan(input, options);
      return { events: tried.events, position: tried.position, commands: plannedCommands(tried) };
    }
    return this.alone(async () => {
      const tried = await this.plan(input, options);
      const position = tried.commands === 0 ? tried.position : await this.run(tried);
      return { events: tried.events, position, commands: plannedCommands(tried) };
    });
  }

  /** Does the work after that of callers before: a plan and its run see no other file of this process in between. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => {});
    return result;
  }
  private last: Promise<unknown> = Promise.resolve();

  private async known(effectiveOn: string, position: bigint): Promise<Map<string, Known[]>> {
    const known = new Map<string, Known[]>();
    for (const { decider } of this.slices.sections) {
      const moment = { position, on: effectiveOn };
      const things = await this.across.everKnown(decider.category, moment);
      const ids = decider.reviewed ? things.map(({ id }) => id) : [];
      const reviews = await this.reviews.of(ids, moment);
      known.set(
        decider.category,
        things.map(({ id, key, state }, i) => ({
          id,
          key: key ?? id,
          state: state && { ...state, reviewEvery: reviews[i]?.reviewEvery ?? undefined },
        })),
      );
    }
    return known;
  }

  /**
   * Decides every command in memory on its stream, and leaves out those that change nothing. Each carries the revision on
   * which it was decided: what another caller has changed since the plan is not overwritten.
   */
  private async tried(waves: readonly (readonly Step[])[]): Promise<Omit<TriedPlan, 'position'>> {
    let events = 0;
    const result: Step[][] = [];
    for (const wave of waves) {
      const steps: Step[] = [];
      for (const step of wave) {
        let stream: readonly RecordedEvent[] = await this.ledger.read(step.id);
        const commands = await located(step, async () =>
          step.commands.flatMap((command) => {
            const added = this.runner.rehearse(step.section.decider, command, stream);
            const expectedRevision = stream.at(-1)?.revision ?? -1n;
            stream = [...stream, ...added];
            events += added.length;
            return added.length > 0 ? [withMeta(command, { expectedRevision })] : [];
          }),
        );
        if (commands.length > 0) steps.push({ ...step, commands });
      }
      if (steps.length > 0) result.push(steps);
    }
    return { waves: result, commands: result.flat().reduce((n, s) => n + s.commands.length, 0), events };
  }
}

/** The commands of a plan in their order, each with the thing that it is about. */
export function plannedCommands({ waves }: Pick<TriedPlan, 'waves'>): PlannedCommand[] {
  return waves
    .flat()
    .flatMap(({ section, id, key, commands }) =>
      commands.map(({ type }) => ({ thing: { type: section.decider.category, id, key }, command: type })),
    );
}

/** Says of a thing that was changed after the plan was made that the plan is out of date; any other error stays. */
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

/** What `act` comes to; a refusal tells where in the file the thing is. */
async function located<T>(step: Step, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const path = [step.path, error.path].filter((part) => part !== undefined).join('.');
    throw new Rejection(error.code, `${step.section.decider.noun} ${step.key}: ${error.message}`, path, error.details);
  }
}
