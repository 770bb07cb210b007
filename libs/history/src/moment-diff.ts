import { Injectable } from '@nestjs/common';
import { Deciders, differences, type Thing } from '#ledger';
import { AcrossMoments, type Found, type MomentInput, Moments } from '#read-model';
import type { ChangeKind, ThingChange } from './history.graphql.js';
import { Histories } from './history.js';
import { Redaction } from './redaction.js';

/** What differs between two moments. */
@Injectable()
export class MomentDiff {
  constructor(
    private readonly moments: Moments,
    private readonly across: AcrossMoments,
    private readonly histories: Histories,
    private readonly deciders: Deciders,
    private readonly visible: Redaction,
  ) {}

  /** The things that differ, field by field, with the events that make each difference. */
  async between(from: MomentInput, to: MomentInput): Promise<ThingChange[]> {
    const [before, after] = [await this.moments.resolve(from), await this.moments.resolve(to)];
    const differing = await this.across.differing(before, after);
    const changes = differing.map(async ({ id, category, was, is }): Promise<ThingChange | undefined> => {
      const [old, now] = [content(was), content(is)];
      const fields = differences(await this.visible.within(old, before), await this.visible.within(now, after));
      if (fields.length === 0) return undefined;
      const events = await this.histories.between(id, before, after, (all) =>
        this.visible.events(all, is ? after : before),
      );
      return {
        kind: kindOf(was, is),
        thing: { type: category, id, name: this.name((is ?? was)!), key: (is ?? was)!.key },
        fields,
        events: events.map(({ position, type, recordedAt }) => ({ position, type, recordedAt })),
      };
    });
    return (await Promise.all(changes)).filter((change) => change !== undefined);
  }

  private name(found: Found): string | undefined {
    return this.deciders.of(found.id)?.name(found);
  }
}

function content(found: Found | undefined): Thing | undefined {
  if (!found) return undefined;
  const { id: _id, at: _at, ...rest } = found;
  return rest;
}

function kindOf(before: Found | undefined, after: Found | undefined): ChangeKind {
  const [was, is] = [before !== undefined && !before.retired, after !== undefined && !after.retired];
  if (was === is) return 'CHANGED';
  return is ? 'ADDED' : 'REMOVED';
}
