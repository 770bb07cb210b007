import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { mustBeInTime, type Thing } from '#ledger';
import {
  type Found,
  type Lifetime,
  Lifetimes,
  type Moment,
  RecordedLog,
  type ReviewDates,
  Reviews,
  Things,
} from '#read-model';

/** The API's context of one request. */
export interface RequestContext {
  readonly loaders: Map<string, DataLoader<string, unknown>>;
}

/** The fields of every node of the API: its id, and the moment at which it was read. */
export interface RequestedNode {
  readonly id: string;
  readonly at: Moment;
}

/**
 * Reads things for the fields of one request in batches, with one statement for each kind and moment. The number of
 * statements does not depend on the number of rows of a page.
 */
@Injectable()
export class Loaders {
  constructor(
    private readonly things: Things,
    private readonly reviews: Reviews,
    private readonly recordedLog: RecordedLog,
    private readonly lifetimes: Lifetimes,
  ) {}

  /** Returns the thing with the id, ended or not; undefined if it does not exist at the moment. */
  one<S extends Thing>(context: RequestContext, kind: string, id: string, at: Moment): Promise<Found<S> | undefined> {
    return this.gather(context, `${kind} by id`, at, id, (ids) => this.things.byIds<S>(kind, ids, at));
  }

  /** Returns the things that exist at the moment, in the order of the ids. */
  async many<S extends Thing>(
    context: RequestContext,
    kind: string,
    ids: readonly string[],
    at: Moment,
  ): Promise<Found<S>[]> {
    const things = await Promise.all(ids.map((id) => this.one<S>(context, kind, id, at)));
    return things.filter((thing) => thing !== undefined);
  }

  /** Returns the things in force at the moment that are indexed under the value of the term. */
  having<S extends Thing>(
    context: RequestContext,
    kind: string,
    term: string,
    value: string,
    at: Moment,
  ): Promise<Found<S>[]> {
    return this.gather(context, `${kind} by ${term}`, at, value, (values) =>
      this.things.byTerm<S>(kind, term, values, at),
    );
  }

  /** Returns the thing's newest revision recorded at the moment. */
  revision(context: RequestContext, id: string, at: Moment): Promise<bigint> {
    return this.gather(context, 'revision', at, id, (ids) => this.recordedLog.revisions(ids, at));
  }

  /** Returns when the thing began and ended, as recorded at the moment; undefined if it does not exist then. */
  lifetime(context: RequestContext, id: string, at: Moment): Promise<Lifetime | undefined> {
    return this.gather(context, 'lifetime', at, id, (ids) => this.lifetimes.of(ids, at));
  }

  /** Returns the review dates of the record, as recorded at the moment; undefined if it has none. */
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
    mustBeInTime(); // values in memory need no statement, so that only this check can stop an endless chain of fields
    const slot = `${name} at ${at.position} on ${at.on}`;
    let loader = context.loaders.get(slot) as DataLoader<string, V> | undefined;
    if (!loader) {
      loader = new DataLoader<string, V>(async (keys) => [...(await batch(keys))]);
      context.loaders.set(slot, loader as DataLoader<string, unknown>);
    }
    return loader.load(key);
  }
}
