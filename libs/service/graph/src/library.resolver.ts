import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { connect, Heavy, Needs, PageArgs } from '#graphql';
import { reject } from '#kernel';
import { Deciders } from '#ledger';
import { beginAfter, Moments, pageAt } from '#read-model';
import type { Snapshot } from '#snapshot';
import { Snapshots } from '#snapshot/reader';
import { LibraryEntry, LibraryEntryConnection, LibraryKind, LibraryUse } from './library.graphql.js';
import { type Entry, type LibraryKind as Kind, libraryOf } from './library.js';

/** Most uses of an entry in one answer: as many as can be changed at once. */
const MOST_USES = 500;

/** An entry, with the snapshot that names its activities. */
type Shown = LibraryEntry & { readonly entry: Entry; readonly snapshot: Snapshot };

/** Resolves what activities are made of, name by name. */
@Resolver(() => LibraryEntry)
export class LibraryResolver {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly moments: Moments,
    private readonly deciders: Deciders,
  ) {}

  @Heavy(2)
  @Needs('VIEWER')
  @Query(() => LibraryEntryConnection, {
    description:
      'The names that activities say, each once, those of most activities first. So names are found that mean the same.',
  })
  async library(
    @Args('kind', { type: () => LibraryKind }) kind: Kind,
    @Args() page: PageArgs,
    @Args('text', { nullable: true, description: 'A part of the name, in any spelling.' }) text?: string,
    @Args('name', { nullable: true, description: 'The one name, by any of its spellings.' }) name?: string,
  ) {
    const { first, cursor, moment } = await this.moments.ofPage(page);
    const begin = beginAfter(cursor, kind);
    const snapshot = await this.snapshots.at(moment);
    const sought = text?.trim().toLowerCase() ?? '';
    const all = libraryOf(kind, snapshot.activities).filter(({ spellings }) =>
      spellings.some((one) => (name == null || one === name) && one.toLowerCase().includes(sought)),
    );
    const listed = pageAt(all.slice(begin, begin + first), begin, all.length, moment, kind);
    return connect(listed, (entry) => ({ ...shown(kind, entry), entry, snapshot }));
  }

  @ResolveField(() => [LibraryUse], { description: 'Where it is said, in the order of the register.' })
  uses(
    @Parent() { entry, snapshot }: Shown,
    @Args('first', { type: () => Int, defaultValue: 50, description: `At most ${MOST_USES}.` }) first: number,
  ): readonly LibraryUse[] {
    if (first < 1 || first > MOST_USES) reject('INVALID', `Ask for 1 to ${MOST_USES} uses.`, 'first');
    return entry.uses.slice(0, first).map(({ activity: id, key, name }) => {
      const activity = snapshot.activity(id)!;
      return { activity: { type: 'processingActivity', id, name: this.deciders.of(id)?.name(activity) }, key, name };
    });
  }
}

function shown(kind: Kind, { name, spellings, activities, differing, traits, uses }: Entry): LibraryEntry {
  const row = { key: uses[0]!.key, name, ...traits };
  return {
    name,
    spellings,
    activities,
    differing,
    ...(kind === 'DATA_SUBJECT' && { dataSubject: row as LibraryEntry['dataSubject'] }),
    ...(kind === 'DATA_CATEGORY' && { dataCategory: row as LibraryEntry['dataCategory'] }),
  };
}
