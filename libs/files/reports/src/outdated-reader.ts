import { Injectable } from '@nestjs/common';
import { yieldToEventLoop } from '#kernel';
import { type Version, Versions } from '#read-model';
import type { Snapshot, States } from '#snapshot';
import type { WholeLanguage } from '#vocabulary';
import { ChangeReader } from './change-reader.js';
import { assessmentOf, type ShownOutdated } from './model/material.js';
import { byRow, changedSince, type Outdated, outdatedOf } from './shared/outdated.js';

/** Reads what has changed since assessments were made: the versions of the record then and now. */
@Injectable()
export class OutdatedReader {
  constructor(
    private readonly versions: Versions,
    private readonly changed: ChangeReader,
  ) {}

  /** Returns what has changed since each assessment of the snapshot. Those that are up to date have no entry. */
  async of({ activities, transfers, moment }: Snapshot, language: WholeLanguage): Promise<Map<string, ShownOutdated>> {
    const outdated = new Map<string, ShownOutdated>();
    const add = async (type: string, thing: string, key: string, { since, fields }: Outdated) => {
      const shown = fields && (await this.changed.fields(type, byRow(fields), [moment], language));
      outdated.set(assessmentOf(thing, key), { since, fields: shown });
    };
    for (const activity of activities) {
      if (!activity.assessments?.some(({ outdatedSince }) => outdatedSince !== undefined)) continue;
      await yieldToEventLoop();
      const versions = await this.versions.of(activity.id, moment);
      for (const [key, found] of outdatedOf(activity, versions as Version<States['processingActivity']>[]))
        await add('processingActivity', activity.id, key, found);
    }
    for (const transfer of transfers) {
      if (!transfer.assessments.some(({ on }) => on !== undefined)) continue;
      await yieldToEventLoop();
      const versions = await this.versions.of(transfer.id, moment);
      for (const [key, found] of changedSince(transfer, versions as Version<States['transfer']>[], moment.on))
        await add('transfer', transfer.id, key, found);
    }
    return outdated;
  }
}
