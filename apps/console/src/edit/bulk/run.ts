import type { CombinedError } from '@urql/core';
import { type Problem, problemsOf } from '../../api/errors';
import type { Values } from '../../parts/values';
import type { FindingChanged, Receipt } from '../receipt';
import { isUnanswered, type Kept, keptInMemory, sendOnce } from '../sending';
import type { ThingForForm } from '../thing';
import { type Circumstances, variablesOf } from '../variables';
import { onRevision, type Step } from './change';

/**
 * The state of a command: it can be recorded, is recorded, changes nothing, or is refused. Without an answer it is not rehearsed, or
 * nobody knows if it is recorded.
 */
export interface Outcome {
  readonly step: Step;
  readonly state: 'READY' | 'RECORDED' | 'SAME' | 'REFUSED' | 'UNCHECKED' | 'UNKNOWN';
  readonly receipt?: Receipt;
  readonly problems: readonly Problem[];
}

/** The register, as a run reads and writes it. */
export interface Register {
  read(step: Step): Promise<ThingForForm>;
  post(command: string, variables: Values): Promise<{ data?: Record<string, Receipt> | null; error?: CombinedError }>;
}

/** Returns the values of a command after the change, from those of now; undefined if the thing says so already. */
export type After = (step: Step, now: Values) => Values | undefined;

/** A command that was rehearsed: what is sent, and the place that keeps it while it is not answered. */
interface Rehearsed {
  readonly variables: Values;
  readonly kept: Kept;
}

/**
 * Gives the commands of a plan one after the other: first all as a rehearsal, then those that were not refused. What was rehearsed is
 * what is recorded. A run that was stopped, or got no answer, goes on where it was. A command that is sent again keeps its id.
 */
export class BulkRun {
  private readonly found = new Map<Step, Outcome>();
  private readonly rehearsed = new Map<Step, Rehearsed>();
  /** The newest revision of each thing that the run itself has changed. */
  private readonly revisions = new Map<string, string>();
  private isStopped = false;

  constructor(
    private readonly steps: readonly Step[],
    private readonly after: After,
    private readonly circumstances: Circumstances,
    private readonly register: Register,
    private readonly tell: (outcomes: readonly Outcome[]) => void,
  ) {}

  /** Rehearses what has not been rehearsed yet. */
  async rehearse(): Promise<void> {
    await this.goThrough(
      ({ state }) => state === undefined || state === 'UNCHECKED',
      (step) => this.rehearseOne(step),
      'UNCHECKED',
    );
  }

  /** Records what was rehearsed, and is not recorded yet. */
  async record(): Promise<void> {
    await this.goThrough(
      ({ state }) => state === 'READY' || state === 'UNKNOWN',
      (step) => this.recordOne(step),
      'UNKNOWN',
    );
  }

  /** Ends after the command that it is at. */
  stop(): void {
    this.isStopped = true;
  }

  private async goThrough(
    isLeft: (outcome: Partial<Outcome>) => boolean,
    one: (step: Step) => Promise<Omit<Outcome, 'step' | 'problems'>>,
    unanswered: Outcome['state'],
  ): Promise<void> {
    this.isStopped = false;
    for (const step of this.steps) {
      if (this.isStopped) return;
      if (!isLeft(this.found.get(step) ?? {})) continue;
      const outcome = await one(step).then(
        (done) => ({ ...done, problems: [] }),
        (error: CombinedError) => ({
          state: isUnanswered(error) ? unanswered : 'REFUSED',
          problems: problemsOf(error),
        }),
      );
      this.found.set(step, { step, ...outcome });
      this.tell([...this.found.values()]);
      if (outcome.state === unanswered) return; // the others would get no answer either
    }
  }

  private async rehearseOne(step: Step): Promise<Omit<Outcome, 'step' | 'problems'>> {
    const { values, revision } = await this.register.read(step);
    const after = this.after(step, values);
    if (!after) return { state: 'SAME' };
    const sending = { ...this.circumstances, expectedRevision: revision };
    const rehearsed = { variables: variablesOf(step.command, step.id, after, sending), kept: keptInMemory() };
    this.rehearsed.set(step, rehearsed);
    const receipt = await this.send(step, rehearsed, true);
    return { state: receipt.rehearsal?.events.length ? 'READY' : 'SAME', receipt };
  }

  private async recordOne(step: Step): Promise<Omit<Outcome, 'step' | 'problems'>> {
    const receipt = await this.send(step, this.rehearsed.get(step)!, false);
    this.revisions.set(step.id, receipt.revision);
    return { state: 'RECORDED', receipt };
  }

  /** @throws {CombinedError} if it is refused or not answered */
  private async send({ command, id }: Step, { variables, kept }: Rehearsed, dryRun: boolean): Promise<Receipt> {
    const { receipt, error } = await sendOnce<Receipt>({
      variables: onRevision(variables, this.revisions.get(id)),
      dryRun,
      isAtOnce: false,
      kept,
      post: (sent) => this.register.post(command, sent),
    });
    if (error || !receipt) throw error;
    return receipt;
  }
}

/** Counts the outcomes by their state. */
export function countsOf(outcomes: readonly Outcome[]): Readonly<Record<Outcome['state'], number>> {
  const counts = { READY: 0, RECORDED: 0, SAME: 0, REFUSED: 0, UNCHECKED: 0, UNKNOWN: 0 };
  for (const { state } of outcomes) counts[state] += 1;
  return counts;
}

/** Returns the findings that the rehearsed commands would end or begin, each once. */
export function findingsOf(outcomes: readonly Outcome[], which: 'closes' | 'opens'): readonly FindingChanged[] {
  const found = outcomes.flatMap(({ receipt }) => receipt?.rehearsal?.[which] ?? []);
  return [...new Map(found.map((finding) => [finding.id, finding])).values()];
}
