import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { At, FacetCount, Heavy, Live, Moment, Needs, PageArgs } from '#graphql';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import {
  ChangeFacet,
  ChangeFilter,
  HistoryConnection,
  LedgerState,
  Provenance,
  RecordingConnection,
  RecordingFilter,
  Segment,
  ThingChange,
  ThingChangeConnection,
} from './history.graphql.js';
import { paged } from './history.js';
import { InWords } from './in-words.js';
import { MomentDiff } from './moment-diff.js';
import { ProvenanceReader } from './provenance.js';
import { Recordings } from './recordings.js';
import { SeenHistories } from './seen-histories.js';
import { Segments } from './segments.js';

/** Resolves queries on the ledger: the history of one thing, the differences between two moments, and its progress. */
@Resolver()
export class HistoryResolver {
  constructor(
    private readonly histories: SeenHistories,
    private readonly inWords: InWords,
    private readonly provenances: ProvenanceReader,
    private readonly changesBetween: MomentDiff,
    private readonly recorded: Recordings,
    private readonly rectangles: Segments,
    private readonly ledgerItself: Ledger,
    private readonly progress: Progress,
  ) {}

  @Heavy()
  @Live()
  @Needs('ANYBODY')
  @Query(() => HistoryConnection, {
    description:
      'Every event of one thing, oldest first, with its annulment. For a regulator: what changed the content that it sees.',
  })
  async history(
    @Args('of', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { nullable: true }) after?: string,
  ) {
    const page = paged(id, await this.histories.entries(id), first ?? undefined, after ?? undefined);
    const told = await this.inWords.told(page.nodes);
    return { ...page, nodes: told, edges: page.edges.map(({ cursor }, i) => ({ cursor, node: told[i]! })) };
  }

  @Heavy()
  @Live()
  @Needs('ANYBODY')
  @Query(() => [Provenance], {
    description:
      'Which event set each value of a thing: its fields, its rows, and their fields where another event set them. Rows that it inherits follow.',
  })
  provenance(@Args('of', { type: () => ID }) id: string, @At() at?: Moment) {
    return this.provenances.of(id, at);
  }

  @Heavy(2)
  @Needs('ANYBODY')
  @Query(() => [ThingChange], {
    description:
      'The differences between two moments, for each thing and field: at most 5000 things. See `changeList`.',
  })
  changes(@Args('from') from: Moment, @Args('to') to: Moment) {
    return this.changesBetween.between(from, to);
  }

  @Heavy(2)
  @Needs('ANYBODY')
  @Query(() => ThingChangeConnection, {
    description:
      'The differences between two moments, page by page, by type of thing and id. A cursor holds both moments.',
  })
  changeList(
    @Args('from') from: Moment,
    @Args('to') to: Moment,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { nullable: true }) after?: string,
    @Args('filter', { nullable: true }) filter?: ChangeFilter,
  ) {
    return this.changesBetween.page({ from, to, first, after, filter });
  }

  @Heavy()
  @Live()
  @Needs('ANYBODY')
  @Query(() => RecordingConnection, {
    description:
      'What was recorded in the whole register, newest first: the events of all histories that the caller sees.',
  })
  recordings(@Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: RecordingFilter) {
    return this.recorded.page(page, filter);
  }

  @Heavy()
  @Live()
  @Needs('ANYBODY')
  @Query(() => [Segment], {
    description:
      'The rectangles of a thing in the two clocks, by when they were recorded: of its content, or of the value at a path. At most 1000, those recorded last.',
  })
  segments(
    @Args('of', { type: () => ID }) id: string,
    @Args('path', { nullable: true, description: 'A path as in `changes`, such as `purposes.newsletter.legalBases`.' })
    path?: string,
  ) {
    return this.rectangles.of(id, path ?? undefined);
  }

  @Live()
  @Needs('ANYBODY')
  @Query(() => LedgerState)
  async ledger(): Promise<LedgerState> {
    const journal = this.progress.status().find((state) => state.projection === 'journal');
    return { position: (await this.ledgerItself.head()) ?? 0n, events: journal?.events ?? 0n };
  }
}

/** Resolves the counts of a list of changes. */
@Resolver(() => ThingChangeConnection)
export class ThingChangeFields {
  @ResolveField(() => [FacetCount], {
    description: 'All changes of the list, counted by a value of theirs; the largest count first.',
  })
  counts(
    @Parent() page: Awaited<ReturnType<MomentDiff['page']>>,
    @Args('by', { type: () => ChangeFacet }) by: keyof typeof ChangeFacet,
  ) {
    return page.counts(by);
  }
}
