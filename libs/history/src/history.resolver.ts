import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Live, Moment, Needs } from '#graphql';
import { Ledger, type RecordedEvent } from '#ledger';
import { Progress } from '#read-model';
import { HistoryConnection, LedgerState, ThingChange } from './history.graphql.js';
import { Histories } from './history.js';
import { MomentDiff } from './moment-diff.js';
import { Redaction } from './redaction.js';

/** What the ledger tells: the story of one thing, what differs between two moments, how far it is. */
@Resolver()
export class HistoryResolver {
  constructor(
    private readonly histories: Histories,
    private readonly changesBetween: MomentDiff,
    private readonly ledgerItself: Ledger,
    private readonly progress: Progress,
    private readonly visible: Redaction,
  ) {}

  @Live()
  @Needs('ANYBODY')
  @Query(() => HistoryConnection, { description: 'Every event of one thing, oldest first, with what annulled it.' })
  history(
    @Args('of', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { nullable: true }) after?: string,
  ) {
    const seen = (events: readonly RecordedEvent[]) => this.visible.events(events);
    return this.histories.page(id, first ?? undefined, after ?? undefined, seen);
  }

  @Needs('ANYBODY')
  @Query(() => [ThingChange], { description: 'What differs between two moments, thing by thing and field by field.' })
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
