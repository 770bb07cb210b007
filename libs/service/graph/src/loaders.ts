import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Concerns, GroundStates, type JudgedTransfer, type LawConcern } from '#findings';
import { type Asked, needsOnlyIds } from '#graphql';
import { mustBeInTime } from '#kernel';
import { type Thing } from '#ledger';
import {
  type Found,
  Journal,
  keyOf,
  type Lifetime,
  Lifetimes,
  type Moment,
  Names,
  type ReviewDates,
  Reviews,
  Things,
} from '#read-model';

/** Values that are read in batches, by key: those that have been read, and how to read others. */
interface Batched<V> {
  readonly read: Map<string, V>;
  readonly loader: DataLoader<string, V>;
}

/** Values of one moment, by what they are. */
type AtMoment = Map<string, Batched<unknown>>;

/** The API's context of one request. Values are found by their moment: by the object, which is quick, or by what it says. */
export interface RequestContext {
  readonly loaders: Map<Moment | string, AtMoment>;
}

function loadersAt({ loaders }: RequestContext, at: Moment): AtMoment {
  const known = loaders.get(at);
  if (known) return known;
  const point = keyOf(at);
  const atMoment = loaders.get(point) ?? new Map();
  loaders.set(point, atMoment).set(at, atMoment);
  return atMoment;
}

/** A value that has been read, or that is being read. A field that returns it at once costs no turn of the event loop. */
export type Loaded<V> = V | Promise<V>;

/** Returns what `then` makes of the value: at once if it has been read. */
export function once<V, R>(value: Loaded<V>, then: (value: V) => Loaded<R>): Loaded<R> {
  return value instanceof Promise ? value.then(then) : then(value);
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
    private readonly names: Names,
    private readonly reviews: Reviews,
    private readonly journal: Journal,
    private readonly lifetimes: Lifetimes,
    private readonly groundStates: GroundStates,
    private readonly lawConcerns: Concerns,
  ) {}

  /** Returns the thing with the id, ended or not; undefined if it does not exist at the moment. */
  one<S extends Thing>(context: RequestContext, kind: string, id: string, at: Moment): Loaded<Found<S> | undefined> {
    return this.gather(context, `${kind} by id`, at, id, (ids) => this.things.byIds<S>(kind, ids, at));
  }

  /** Returns the things that exist at the moment, in the order of the ids. */
  many<S extends Thing>(context: RequestContext, kind: string, ids: readonly string[], at: Moment): Loaded<Found<S>[]> {
    const things = ids.map((id) => this.one<S>(context, kind, id, at));
    const existing = (read: readonly (Found<S> | undefined)[]) => read.filter((thing) => thing !== undefined);
    return things.some((thing) => thing instanceof Promise)
      ? Promise.all(things).then(existing)
      : existing(things as (Found<S> | undefined)[]);
  }

  /**
   * Returns the things in force at the moment that are indexed under the value of the term. If `asked` is given, and asks for
   * nothing but ids, the things have an id and a moment only: their documents are not read.
   */
  having<S extends Thing>(
    context: RequestContext,
    kind: string,
    term: string,
    value: string,
    at: Moment,
    asked?: Asked,
  ): Loaded<Found<S>[]> {
    if (asked && needsOnlyIds(asked))
      return this.gather(context, `${kind} ids by ${term}`, at, value, async (values) => {
        const ids = await this.things.idsByTerm(kind, term, values, at);
        return ids.map((some) => some.map((id) => ({ id, at }) as Found<S>));
      });
    return this.gather(context, `${kind} by ${term}`, at, value, (values) =>
      this.things.byTerm<S>(kind, term, values, at),
    );
  }

  /** Returns what the thing is called, and its key; undefined if it does not exist at the moment. */
  called(context: RequestContext, id: string, at: Moment): Loaded<{ name?: string; key?: string } | undefined> {
    return this.gather(context, 'called', at, id, async (ids) => {
      const called = await this.names.ofIds(ids, at);
      return ids.map((one) => called.get(one));
    });
  }

  /** Returns the thing's newest revision recorded at the moment. */
  revision(context: RequestContext, id: string, at: Moment): Loaded<bigint> {
    return this.gather(context, 'revision', at, id, (ids) => this.journal.revisions(ids, at));
  }

  /** Returns when the thing began and ended, as recorded at the moment; undefined if it does not exist then. */
  lifetime(context: RequestContext, id: string, at: Moment): Loaded<Lifetime | undefined> {
    return this.gather(context, 'lifetime', at, id, (ids) => this.lifetimes.of(ids, at));
  }

  /** Returns the review dates of the record, as recorded at the moment; undefined if it has none. */
  review(context: RequestContext, id: string, at: Moment): Loaded<ReviewDates | undefined> {
    return this.gather(context, 'review', at, id, (ids) => this.reviews.of(ids, at));
  }

  /** Returns how the grounds of the transfer are judged at the moment; undefined if the caller does not see it. */
  judgedTransfer(context: RequestContext, id: string, at: Moment): Loaded<JudgedTransfer | undefined> {
    return this.gather(context, 'judged transfer', at, id, (ids) => this.groundStates.of(ids, at));
  }

  /** Returns how the law concerns the organisation at the moment. */
  concerns(context: RequestContext, law: string, at: Moment): Loaded<readonly LawConcern[]> {
    return this.gather(context, 'concerns', at, law, (laws) => this.lawConcerns.of(laws, at));
  }

  private gather<V>(
    context: RequestContext,
    name: string,
    at: Moment,
    key: string,
    batch: (keys: readonly string[]) => Promise<readonly V[]>,
  ): Loaded<V> {
    mustBeInTime(); // values in memory need no statement, so that only this check can stop an endless chain of fields
    const atMoment = loadersAt(context, at);
    let batched = atMoment.get(name) as Batched<V> | undefined;
    if (!batched) {
      const read = new Map<string, V>();
      const load = async (keys: readonly string[]) => {
        const values = await batch(keys);
        for (const [i, key] of keys.entries()) read.set(key, values[i]!);
        return values;
      };
      batched = { read, loader: new DataLoader<string, V>(load) };
      atMoment.set(name, batched as Batched<unknown>);
    }
    return batched.read.has(key) ? batched.read.get(key)! : batched.loader.load(key);
  }
}
