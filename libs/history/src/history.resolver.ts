import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { At, Heavy, Live, Moment, Needs } from '#graphql';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import { HistoryConnection, LedgerState, Provenance, ThingChange } from './history.graphql.js';
import { paged } from './history.js';
import { InWords } from './in-words.js';
import { MomentDiff } from './moment-diff.js';
import { ProvenanceReader } from './provenance.js';
import { SeenHistories } from './seen-histories.js';

/** Resolves queries on the ledger: the history of one thing, the differences between two moments, and its progress. */
@Resolver()
export class HistoryResolver {
  constructor(
    private readonly histories: SeenHistories,
    private readonly inWords: InWords,
    private readonly provenances: ProvenanceReader,
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
