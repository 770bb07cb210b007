import { Injectable } from '@nestjs/common';
import { same, yieldToEventLoop } from '#kernel';
import { Law } from '#law';
import { IncrementalReader, type Moment, Moments, mustBeWhole, Things } from '#read-model';
import { KINDS, type States, type Transfer } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import { CachedFinding } from './cached-finding.js';
import { Judgements } from './judgements.js';
import { Judge } from './model/judge.js';
import { RULES } from './rules.js';
import { type GroundFault, type JudgedTransfer, judgedTransfer } from './shared/ground-states.js';

/** A transfer in force, how its grounds are judged, and how much is found in it. */
export interface TransferInForce {
  readonly transfer: Transfer;
  readonly judged: JudgedTransfer;
  /** Findings of several laws in the same words count once. */
  readonly findingCount: number;
}

/** Judges the grounds of transfers at a moment: each as the caller sees it, in the whole register. A part would say that other laws apply. */
@Injectable()
export class GroundStates {
  constructor(
    private readonly things: Things,
    private readonly moments: Moments,
    private readonly lists: IncrementalReader,
    private readonly snapshots: Snapshots,
    private readonly judgements: Judgements,
    private readonly law: Law,
  ) {}

  /**
   * Returns how each transfer is judged, in the order of the ids; undefined for one that the caller does not see. A transfer that has
   * ended is not judged by rules.
   * @throws {Rejection} PROJECTION_STOPPED if a part of the register would be missing
   */
  async of(ids: readonly string[], at: Moment): Promise<readonly (JudgedTransfer | undefined)[]> {
    const transfers = await this.things.byIds<States['transfer']>('transfer', ids, at);
    const faultsOf = await this.faultsAt(at);
    const law = this.law.on(at.on);
    return transfers.map((found) => {
      if (!found) return undefined;
      const { at: _, ...transfer } = found;
      return judgedTransfer(transfer, transfer.status === 'RETIRED' ? [] : faultsOf(transfer), law);
    });
  }

  /**
   * Returns every transfer in force that the caller sees, judged, in the order of their list.
   * @throws {Rejection} PROJECTION_STOPPED if a part of the register would be missing
   */
  async all(at: Moment): Promise<readonly TransferInForce[]> {
    mustBeWhole(at, KINDS);
    const faultsOf = await this.faultsAt(at);
    const law = this.law.on(at.on);
    const all: TransferInForce[] = [];
    for (const transfer of await this.lists.of<States['transfer']>('transfer', at)) {
      const faults = faultsOf(transfer);
      const findingCount = faults.filter(
        (fault) => !(fault instanceof CachedFinding) || fault.same[0] === fault,
      ).length;
      all.push({ transfer, findingCount, judged: judgedTransfer(transfer, faults, law) });
      await yieldToEventLoop();
    }
    return all;
  }

  /** Returns what is found in transfers. One that the caller sees in another state than the present one is judged on its own. */
  private async faultsAt(at: Moment): Promise<(transfer: Transfer) => readonly GroundFault[]> {
    const whole = this.moments.ofWhole(at);
    const found = new Map<string, CachedFinding[]>();
    for (const finding of await this.judgements.at(whole)) {
      const { type, id } = finding.subject;
      if (type !== 'transfer') continue;
      const faults = found.get(id);
      if (faults) faults.push(finding);
      else found.set(id, [finding]);
    }
    const known = ({ id }: Transfer) => found.get(id) ?? [];
    if (whole === at) return known;
    const register = await this.snapshots.at(whole);
    const present = new Map(register.transfers.map((transfer) => [transfer.id, transfer]));
    const judge = new Judge(this.law.on(at.on), RULES);
    judge.turnTo(register);
    return (transfer) =>
      same(present.get(transfer.id), transfer) ? known(transfer) : judge.findings('transfer', transfer, register);
  }
}
