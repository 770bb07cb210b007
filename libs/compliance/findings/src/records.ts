import { Injectable } from '@nestjs/common';
import { Law } from '#law';
import { type MomentInput, Moments } from '#read-model';
import { Snapshots } from '#snapshot/reader';
import { recordItems, type StatedItem } from './record-items.js';

/** Says what laws ask of the records of activities. */
@Injectable()
export class RecordItems {
  constructor(
    private readonly moments: Moments,
    private readonly snapshots: Snapshots,
    private readonly law: Law,
  ) {}

  /** Returns what the laws ask of the record of an activity at the moment; nothing if the activity is not in force then. */
  async itemsOf(id: string, at: MomentInput | undefined): Promise<readonly StatedItem[]> {
    const moment = await this.moments.resolve(at);
    const snapshot = await this.snapshots.at(moment);
    const activity = snapshot.activity(id);
    return activity ? recordItems(activity, snapshot, this.law.on(moment.on)) : [];
  }
}
