import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { placeOf } from '#finding-work';
import { Work } from '#findings';
import { connect, FacetCount, Heavy, Needs, PageArgs, ThingName } from '#graphql';
import { currentWork, ifSoon, WorkContext, within } from '#kernel';
import { daysAfter } from '#law';
import { categoryOf } from '#ledger';
import type { NoteState } from '#notes';
import { beginAfter, type Moment, Moments, Names, pageAt, Reviews, Things } from '#read-model';
import { Snapshots } from '#snapshot/reader';
import { DeadlineConnection, DeadlineFacet, DeadlineFilter } from './deadlines.graphql.js';
import { type Deadline, deadlinesUntil, distanceFrom } from './deadlines.js';

/** Days to look ahead. */
const A_YEAR = 366;
/** Milliseconds that acceptances can take for a caller who does not wait for them. */
const LONGEST = 30_000;
/** The order of the list, as its cursors name it. */
const ORDER = 'DEADLINE';

/** A list of what falls due. `all` is without the conditions on facets. */
interface DeadlineList {
  readonly all: readonly Deadline[];
  readonly filter: DeadlineFilter;
  readonly on: string;
}

/** Resolves what falls due. */
@Resolver(() => DeadlineConnection)
export class DeadlinesResolver {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly moments: Moments,
    private readonly reviews: Reviews,
    private readonly things: Things,
    private readonly work: Work,
    private readonly called: Names,
  ) {}

  @Heavy(2)
  @Needs('VIEWER')
  @Query(() => DeadlineConnection, {
    description:
      'What falls due within a year, and what is overdue: reviews, tasks, and what ends by itself. What is due first comes first. `horizon` has the findings that begin by themselves.',
  })
  async deadlines(
    @Args() page: PageArgs,
    @Args('filter', { type: () => DeadlineFilter, nullable: true }) filter: DeadlineFilter = {},
    @Args('maxWaitMs', {
      type: () => Int,
      nullable: true,
      description: 'Milliseconds to wait for acceptances of findings. If absent, the answer waits.',
    })
    maxWaitMs?: number,
  ) {
    const { first, cursor, moment } = await this.moments.ofPage(page);
    const begin = beginAfter(cursor, ORDER);
    const { all, isStale } = await this.read(moment, maxWaitMs);
    const list: DeadlineList = { all, filter, on: moment.on };
    const chosen = selected(list);
    const rows = chosen.slice(begin, begin + first);
    const names = await this.names(rows, moment);
    const distance = distanceFrom(moment.on);
    const nodes = rows.map(({ subject, owner, ...one }) => ({
      ...one,
      within: distance(one.on),
      about: names(subject),
      owner: owner && names(owner),
    }));
    return Object.assign(
      connect(pageAt(nodes, begin, chosen.length, moment, ORDER), (node) => node),
      { isStale, list, at: moment },
    );
  }

  @ResolveField(() => [FacetCount], {
    description: 'All of the list, counted by a value of it. The condition on the same value in `filter` is left out.',
  })
  async counts(
    @Parent() { list, at }: { list: DeadlineList; at: Moment },
    @Args('by', { type: () => DeadlineFacet }) by: keyof typeof DeadlineFacet,
  ): Promise<FacetCount[]> {
    const distance = distanceFrom(list.on);
    const valueIn = {
      WITHIN: ({ on }: Deadline) => distance(on),
      KIND: kindOf,
      OWNER: ownerOf,
      DEPARTMENT: departmentOf,
    }[by];
    const counts = new Map<string, number>();
    for (const one of selected(list, by)) {
      const value = valueIn(one);
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const labels = by === 'OWNER' ? await this.called.ofIds(counts.keys(), at) : undefined;
    return [...counts]
      .map(([value, count]) => ({ value, count, label: labels?.get(value)?.name }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  private async read(moment: Moment, maxWaitMs?: number): Promise<{ all: readonly Deadline[]; isStale: boolean }> {
    const last = daysAfter(moment.on, A_YEAR);
    const snapshot = await this.snapshots.at(moment);
    const reviews = await this.reviews.allDue(moment, daysAfter(last, 1));
    const notes = await this.things.all<NoteState>('note', moment);
    const working = () => this.work.at(moment);
    const work =
      maxWaitMs == null
        ? await working()
        : await ifSoon(within(new WorkContext(LONGEST, true), working), Math.max(maxWaitMs, 0));
    if (!work) currentWork()?.markProvisional();
    const known = { reviews, notes, work: work ?? new Map(), placeOf };
    return { all: deadlinesUntil(last, snapshot, known), isStale: work === undefined };
  }

  private async names(rows: readonly Deadline[], moment: Moment): Promise<(id: string) => ThingName> {
    const called = await this.called.ofIds(
      rows.flatMap(({ subject, owner }) => [subject, owner ?? []].flat()),
      moment,
    );
    return (id) => ({ type: categoryOf(id), id, ...called.get(id) });
  }
}

const kindOf = ({ kind }: Deadline) => kind;
const ownerOf = ({ owner }: Deadline) => owner;
const departmentOf = ({ department }: Deadline) => department;

/** Returns what the conditions select, without the one on the facet that is counted. */
function selected({ all, filter, on }: DeadlineList, counted?: keyof typeof DeadlineFacet): readonly Deadline[] {
  const { within: distances, kind, owner, department } = filter;
  const distance = distanceFrom(on);
  const holds = (facet: keyof typeof DeadlineFacet, wish: unknown, isMet: () => boolean) =>
    wish == null || counted === facet || isMet();
  return all.filter(
    (one) =>
      holds('WITHIN', distances, () => distances!.includes(distance(one.on))) &&
      holds('KIND', kind, () => one.kind === kind) &&
      holds('OWNER', owner, () => one.owner === owner) &&
      holds('DEPARTMENT', department, () => one.department === department),
  );
}
