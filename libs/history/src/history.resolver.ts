import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Heavy, Live, Moment, Needs } from '#graphql';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import { HistoryConnection, LedgerState, ThingChange } from './history.graphql.js';
import { paged } from './history.js';
import { MomentDiff } from './moment-diff.js';
import { SeenHistories } from './seen-histories.js';

/** Resolves queries on the ledger: the history of one thing, the differences between two moments, and its progress. */
@Resolver()
export class HistoryResolver {
  constructor(
    private readonly histories: SeenHistories,
    private readonly changesBetween: MomentDiff,
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
    return paged(id, await this.histories.entries(id), first ?? undefined, after ?? undefined);
  }

  @Heavy(2)
  @Needs('ANYBODY')
  @Query(() => [ThingChange], { description: 'The differences between two moments, for each thing and field.' })
  changes(@Args('from') from: Moment, @Args('to') to: Moment) {
    return this.changesBetween.between(from, to);
  }

  @Live()
  @Needs('ANYBODY')
  @Query(() => LedgerState)
  async ledger(): Promise<LedgerState> {
    const journal = this.progress.status().find((state) => state.projection === 'journal');
    return { position: (await this.ledgerItself.head()) ?? 0n, events: journal?.events ?? 0n };
  }
}
