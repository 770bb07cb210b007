import { Injectable } from '@nestjs/common';
import { breathe, Deciders, differences, type Thing } from '#ledger';
import { AcrossMoments, type Found, type MomentInput, Moments } from '#read-model';
import type { ChangeKind, ThingChange } from './history.graphql.js';
import { Redaction } from './redaction.js';
import { SeenHistories } from './seen-histories.js';

/** Compares the register at two moments. */
@Injectable()
export class MomentDiff {
  constructor(
    private readonly moments: Moments,
    private readonly across: AcrossMoments,
    private readonly histories: SeenHistories,
    private readonly deciders: Deciders,
    private readonly visible: Redaction,
  ) {}

  /** Returns the things that differ, with the changed fields and the events that caused each difference. */
  async between(from: MomentInput, to: MomentInput): Promise<ThingChange[]> {
    const [before, after] = [await this.moments.resolve(from), await this.moments.resolve(to)];
    const differing = await this.across.differing(before, after);
    const changes = differing.map(async ({ id, category, was: old, is: current }): Promise<ThingChange | undefined> => {
      await breathe();
      const [contentBefore, contentAfter] = [content(old), content(current)];
      const fields = differences(
        await this.visible.within(contentBefore, before),
        await this.visible.within(contentAfter, after),
      );
      if (fields.length === 0) return undefined;
      const events = await this.histories.between(id, before, after);
      return {
        kind: kindOf(old, current),
        thing: { type: category, id, name: this.name((current ?? old)!), key: (current ?? old)!.key },
        fields,
        events: events.map(({ position, type, recordedAt }) => ({ position, type, recordedAt })),
      };
    });
    return (await Promise.all(changes)).filter((change) => change !== undefined);
  }

  private name(thing: Found): string | undefined {
    return this.deciders.of(thing.id)?.name(thing);
  }
}

function content(thing: Found | undefined): Thing | undefined {
  if (!thing) return undefined;
  const { id: _id, at: _at, ...rest } = thing;
  return rest;
}

function kindOf(before: Found | undefined, after: Found | undefined): ChangeKind {
  const [existed, exists] = [before !== undefined && !before.retired, after !== undefined && !after.retired];
  if (existed === exists) return 'CHANGED';
  return exists ? 'ADDED' : 'REMOVED';
}
