import { Injectable } from '@nestjs/common';
import { yieldToEventLoop } from '#kernel';
import { Law } from '#law';
import { type Moment, Moments, Things } from '#read-model';
import type { States, Transfer } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import { Judge } from './model/judge.js';
import { RULES } from './rules.js';
import { type JudgedTransfer, judgedTransfer } from './shared/ground-states.js';

/** Judges the grounds of transfers at a moment. */
@Injectable()
export class GroundStates {
  constructor(
    private readonly things: Things,
    private readonly moments: Moments,
    private readonly snapshots: Snapshots,
    private readonly law: Law,
  ) {}

  /**
   * Returns how each transfer is judged, in the order of the ids; undefined for one that the caller does not see. It is the
   * transfer as the caller sees it, in the whole register: a part of that would say that other laws apply. A transfer that has
   * ended is not judged by rules.
   * @throws {Rejection} PROJECTION_STOPPED if a part of the register would be missing
   */
  async of(ids: readonly string[], at: Moment): Promise<readonly (JudgedTransfer | undefined)[]> {
    const transfers = await this.things.byIds<States['transfer']>('transfer', ids, at);
    const register = await this.snapshots.at(this.moments.ofWhole(at));
    const law = this.law.on(at.on);
    const judge = new Judge(law, RULES);
    judge.turnTo(register);
    const judged: (JudgedTransfer | undefined)[] = [];
    for (const transfer of transfers as readonly (Transfer | undefined)[]) {
      const faults = transfer && transfer.status !== 'RETIRED' ? judge.findings('transfer', transfer, register) : [];
      judged.push(transfer && judgedTransfer(transfer, faults, law));
      await yieldToEventLoop();
    }
    return judged;
  }
}
