import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { mustBeInTime, type Thing } from '#ledger';
import { type Found, type Moment, RecordedLog, type ReviewDates, Reviews, Things } from '#read-model';

/** What the API's context holds for the length of one request. */
export interface RequestContext {
  readonly loaders: Map<string, DataLoader<string, unknown>>;
}

/** The fields that every node of the API has: its id, and the moment for which it was read. */
export interface RequestedNode {
  readonly id: string;
  readonly at: Moment;
}

/**
 * Gathers what the fields of one request ask for one by one into one statement a kind and moment: a page costs as many
 * statements however many rows it has.
 */
@Injectable()
export class Loaders {
  constructor(
    private readonly documents: Things,
    private readonly reviews: Reviews,
    private readonly journal: RecordedLog,
  ) {}

  /** The thing with the id, ended or not; undefined where it does not exist at the moment. */
  one<S extends Thing>(context: RequestContext, kind: string, id: string, at: Moment): Promise<Found<S> | undefined> {
    return this.gather(context, `${kind} by id`, at, id, (ids) => this.documents.byIds<S>(kind, ids, at));
  }

  /** The things with the ids that exist at the moment, in their order. */
  async many<S extends Thing>(
    context: RequestContext,
    kind: string,
    ids: readonly string[],
    at: Moment,
  ): Promise<Found<S>[]> {
    const things = await Promise.all(ids.map((id) => this.one<S>(context, kind, id, at)));
    return things.filter((thing) => thing !== undefined);
  }

  /** The things in force at the moment whose term has the value. */
  having<S extends Thing>(
    context: RequestContext,
    kind: string,
    term: string,
    value: string,
    at: Moment,
  ): Promise<Found<S>[]> {
    return this.gather(context, `${kind} by ${term}`, at, value, (values) =>
      this.documents.byTerm<S>(kind, term, values, at),
    );
  }

  /** The thing's newest revision by what was recorded at the moment. */
  revision(context: RequestContext, id: string, at: Moment): Promise<bigint> {
    return this.gather(context, 'revision', at, id, (ids) => this.journal.revisions(ids, at));
  }

  /** When the record is looked at again, by what was recorded at the moment. */
  review(context: RequestContext, id: string, at: Moment): Promise<ReviewDates | undefined> {
    return this.gather(context, 'review', at, id, (ids) => this.reviews.of(ids, at));
  }

  private gather<V>(
    context: RequestContext,
    name: string,
    at: Moment,
    key: string,
    batch: (keys: readonly string[]) => Promise<readonly V[]>,
  ): Promise<V> {
    mustBeInTime(); // what is in memory costs no statement, and may still lead on without end
    const slot = `${name} at ${at.position} on ${at.on}`;
    let loader = context.loaders.get(slot) as DataLoader<string, V> | undefined;
    if (!loader) {
      loader = new DataLoader<string, V>(async (keys) => [...(await batch(keys))]);
      context.loaders.set(slot, loader as DataLoader<string, unknown>);
    }
    return loader.load(key);
  }
}
