import { Injectable } from '@nestjs/common';
import { breathe, Deciders, differences, type Thing } from '#ledger';
import { AcrossMoments, type Difference, type Found, type Moment, type MomentInput, Moments } from '#read-model';
import type { ChangeKind, ThingChange } from './history.graphql.js';
import type { Entry } from './history.js';
import { InWords } from './in-words.js';
import { Redaction } from './redaction.js';
import { SeenHistories } from './seen-histories.js';

/** A change whose events are not in words yet. */
type EntriesOf<C> = Omit<C, 'events'> & { readonly events: readonly Entry[] };

/** Compares the register at two moments. */
@Injectable()
export class MomentDiff {
  constructor(
    private readonly moments: Moments,
    private readonly across: AcrossMoments,
    private readonly histories: SeenHistories,
    private readonly deciders: Deciders,
    private readonly visible: Redaction,
    private readonly inWords: InWords,
  ) {}

  /** Returns the things that differ, with the changed fields and the events that caused each difference. */
  async between(from: MomentInput, to: MomentInput): Promise<ThingChange[]> {
    const [before, after] = [await this.moments.resolve(from), await this.moments.resolve(to)];
    const differing = await this.across.differing(before, after);
    const found = await Promise.all(differing.map((difference) => this.changeOf(difference, before, after)));
    const changes = found.filter((change) => change !== undefined);
    const all = changes.flatMap(({ events }) => events);
    const words = await this.inWords.of(all, after);
    return changes.map(({ events, ...change }) => ({
      ...change,
      events: events.map((event) => ({ ...placeOf(event), words: words.get(event)! })),
    }));
  }

  private async changeOf(
    { id, category, was, is }: Difference,
    before: Moment,
    after: Moment,
  ): Promise<EntriesOf<ThingChange> | undefined> {
    await breathe();
    const fields = differences(
      await this.visible.within(content(was), before),
      await this.visible.within(content(is), after),
    );
    if (fields.length === 0) return undefined;
    const thing = (is ?? was)!;
    return {
      kind: kindOf(was, is),
      thing: { type: category, id, name: this.name(thing), key: thing.key },
      fields,
      events: await this.histories.between(id, before, after),
    };
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

function placeOf({ position, type, recordedAt }: Entry) {
  return { position, type, recordedAt };
}
