import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ContactState } from '#contacts';
import {
  countedBy,
  datesOf,
  GroundStates,
  type JudgedFacet,
  keyOfRecognition,
  type NamedTransfer,
  restingOn,
  routesOf,
  selected,
  seriousFirst,
} from '#findings';
import { At, connect, FacetCount, Heavy, type Moment as MomentInput, Needs, PageArgs, ReadersLanguage } from '#graphql';
import { reject } from '#kernel';
import { Law } from '#law';
import { inLanguage, showRecognition } from '#law-api';
import { Deciders, type Thing } from '#ledger';
import type { PartyState } from '#parties';
import type { ProcessingActivityState } from '#processing-activities';
import { encodeCursor, IncrementalReader, type Moment, Moments, Things } from '#read-model';
import { showTransfer, type TransferState } from '#transfers';
import {
  JudgedTransferConnection,
  JudgedTransferFacet,
  JudgedTransferFilter,
  RecognitionReliedOn,
  TransferDates,
} from './judged-transfers.graphql.js';

const KIND = 'transfer';
/** The order of the list, as its cursors name it. */
const ORDER = 'CLASS';

type Listed = NamedTransfer & { readonly findingCount: number };
type Conditions = NonNullable<JudgedTransferFilter['facets']>;
/** A list of judged transfers: those that the text selects, and the conditions on facets. */
interface JudgedList {
  readonly found: readonly Listed[];
  readonly conditions: Conditions;
}

/** Resolves transfers by what the law says of their grounds: everything is counted in the whole register. */
@Resolver(() => JudgedTransferConnection)
export class JudgedTransfersResolver {
  constructor(
    private readonly states: GroundStates,
    private readonly things: Things,
    private readonly moments: Moments,
    private readonly lists: IncrementalReader,
    private readonly deciders: Deciders,
    private readonly law: Law,
  ) {}

  @Heavy(2)
  @Needs('ANYBODY')
  @Query(() => JudgedTransferConnection, {
    description:
      'The transfers in force by their class on the date: the most serious first. With a recognition, those first that would have no other ground.',
  })
  async judgedTransfers(
    @Args() page: PageArgs,
    @Args('filter', { type: () => JudgedTransferFilter, nullable: true }) {
      text,
      recognition,
      facets,
    }: JudgedTransferFilter = {},
  ) {
    const { first, cursor, moment } = await this.moments.ofPage(page);
    const list: JudgedList = { found: await this.found(text, moment), conditions: facets ?? [] };
    const chosen = selected(list.found, list.conditions);
    const all = recognition
      ? restingOn(this.recognition(recognition, moment), chosen)
      : seriousFirst(chosen).map((one) => ({ one, hasOther: undefined }));
    const start = cursor ? all.findIndex(({ one }) => one.transfer.id === cursor.id) + 1 : 0;
    if (cursor && (cursor.sort !== ORDER || start === 0))
      reject('BAD_CURSOR', 'This cursor is of another list.', 'after');
    const rows = all.slice(start, start + first);
    const states = await this.things.byIds<TransferState>(
      KIND,
      rows.map(({ one }) => one.transfer.id),
      moment,
    );
    const shown = {
      nodes: rows.map(({ one, hasOther }, i) => ({
        transfer: showTransfer(states[i]!),
        findingCount: moment.readScope?.isLimited ? undefined : one.findingCount,
        hasOtherGround: hasOther,
      })),
      cursorAt: (index: number) => encodeCursor(moment, ORDER, rows[index]!.one.transfer.id),
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      totalCount: async () => all.length,
    };
    return Object.assign(
      connect(shown, (node) => node),
      { list },
    );
  }

  @ResolveField(() => [FacetCount], {
    description:
      'The transfers of the whole list, counted by a value of theirs, the largest count first. Conditions on the same facet in `filter.facets` are left out.',
  })
  counts(
    @Parent() { list: { found, conditions } }: { list: JudgedList },
    @Args('by', { type: () => JudgedTransferFacet }) by: JudgedFacet,
  ) {
    return countedBy(found, conditions, by);
  }

  @ResolveField()
  routes(@Parent() { list: { found, conditions } }: { list: JudgedList }) {
    return routesOf(selected(found, conditions, 'COUNTRY'));
  }

  @Heavy(2)
  @Needs('ANYBODY')
  @Query(() => [RecognitionReliedOn], {
    description: 'The recognitions in force on the date, those with the most transfers that rest on them first.',
  })
  async recognitionsReliedOn(@At() at?: MomentInput, @ReadersLanguage('English') language?: string) {
    const moment = await this.things.moment(at);
    const transfers = await this.states.all(moment);
    const inForce = this.law.on(moment.on).recognitions();
    const all = await Promise.all(
      inForce.map(async (recognition) => {
        const resting = restingOn(recognition, transfers);
        return {
          id: keyOfRecognition(recognition),
          recognition: inLanguage(showRecognition(recognition), language, recognition.law),
          transferCount: resting.length,
          withoutOtherCount: resting.filter(({ hasOther }) => !hasOther).length,
        };
      }),
    );
    return all.sort((a, b) => b.transferCount - a.transferCount || (a.id < b.id ? -1 : 1));
  }

  @Heavy()
  @Needs('ANYBODY')
  @Query(() => TransferDates, { description: 'The dates that transfers state, those that have ended too.' })
  async transferDates(@At() at?: MomentInput): Promise<TransferDates> {
    const moment = await this.things.moment(at);
    const inForce = await this.lists.of<TransferState>(KIND, moment);
    const ended = await this.things.all<TransferState>(KIND, moment, { status: ['RETIRED'] });
    return datesOf([...inForce, ...ended] as Parameters<typeof datesOf>[0]);
  }

  private recognition(id: string, { on }: Moment) {
    const known = this.law
      .on(on)
      .recognitions()
      .find((one) => keyOfRecognition(one) === id);
    return known ?? reject('NOT_FOUND', 'No recognition in force on the date has this id.', 'filter.recognition');
  }

  /** Returns the transfers with every word, with what the caller reads of the things that they name. */
  private async found(text: string | undefined, moment: Moment): Promise<readonly Listed[]> {
    const judged = await this.states.all(moment);
    const inForce = await this.lists.of<PartyState>('party', moment); // in memory: thousands of transfers name hundreds of parties
    const known = new Map(inForce.map((party) => [party.id, party]));
    const ended = await this.named<PartyState>(
      'party',
      judged.flatMap(({ transfer: { exporter, importer } }) => [exporter, importer].filter((id) => !known.has(id!))),
      moment,
    );
    const parties = new Map([...known, ...ended]);
    const owners = await this.named<ContactState>(
      'contact',
      judged.map(({ transfer: { owner } }) => owner),
      moment,
    );
    const named = judged.map(({ transfer, judged: how, findingCount }) => ({
      transfer,
      judged: how,
      findingCount,
      exporter: parties.get(transfer.exporter ?? ''),
      importer: parties.get(transfer.importer),
      owner: owners.get(transfer.owner ?? ''),
    }));
    const words = text?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
    let found: readonly Listed[] = named;
    for (const word of words) found = await this.withWord(found, word, moment);
    return found;
  }

  /** Returns the things that the caller reads, by their ids, with their names. */
  private async named<S extends Thing>(kind: string, ids: readonly (string | undefined)[], moment: Moment) {
    const distinct = [...new Set(ids.filter((id) => id !== undefined))];
    const things = await this.things.byIds<S>(kind, distinct, moment);
    const nameOf = (thing: Thing & { readonly id: string }) => this.deciders.of(thing.id)!.name(thing);
    return new Map(things.flatMap((thing) => (thing ? [[thing.id, { ...thing, name: nameOf(thing) }] as const] : [])));
  }

  /** Returns the transfers with a word: in themselves, in the names of their parties, or in the titles of their activities. */
  private async withWord(transfers: readonly Listed[], word: string, moment: Moment): Promise<readonly Listed[]> {
    const own = new Set(await this.things.ids(KIND, moment, { text: word }));
    const has = (name: string | undefined) => name?.toLowerCase().includes(word);
    const activities = await this.lists.of<ProcessingActivityState>('processingActivity', moment);
    const titled = new Set(
      activities.filter(({ reference, title }) => has(reference) || has(title)).map(({ id }) => id),
    );
    return transfers.filter(
      ({ transfer, exporter, importer }) =>
        own.has(transfer.id) ||
        has(exporter?.name) ||
        has(importer?.name) ||
        transfer.activities.some((id) => titled.has(id)),
    );
  }
}
