import { Injectable } from '@nestjs/common';
import { categoryOf, Deciders } from '#ledger';
import type { Moment } from '../time/timeline.js';
import { type Found, Things } from './things.js';

/** Names things for people. One without a name of its own is called by the names of what it refers to, as far as the caller reads that. */
@Injectable()
export class Names {
  constructor(
    private readonly things: Things,
    private readonly deciders: Deciders,
  ) {}

  /** Returns the names of the things, by their ids. What they refer to has its name at the moment: that of the first of them if absent. */
  async of(found: readonly Found[], moment = found[0]?.at): Promise<ReadonlyMap<string, string>> {
    if (!moment) return new Map();
    const referred = new Set<string>();
    this.named(found, (id) => void referred.add(id));
    const names = this.named(await this.read([...referred], moment));
    return this.named(found, (id) => names.get(id));
  }

  /** Returns the names and keys of the things that the caller reads at the moment, by their ids. */
  async ofIds(ids: Iterable<string>, moment: Moment): Promise<ReadonlyMap<string, { name?: string; key?: string }>> {
    const found = await this.read([...new Set(ids)], moment);
    const names = await this.of(found, moment);
    return new Map(found.map(({ id, key }) => [id, { name: names.get(id), key }]));
  }

  private named(things: readonly Found[], nameOf?: (id: string) => string | undefined): Map<string, string> {
    return new Map(
      things.flatMap((thing) => {
        const decider = this.deciders.of(thing.id);
        return decider ? [[thing.id, decider.name(thing, nameOf)] as const] : [];
      }),
    );
  }

  private async read(ids: readonly string[], moment: Moment): Promise<Found[]> {
    const found: Found[] = [];
    for (const [kind, ofKind] of Map.groupBy(ids, categoryOf))
      for (const thing of await this.things.byIds(kind, ofKind, moment)) if (thing) found.push(thing);
    return found;
  }
}
