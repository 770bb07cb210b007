import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { At, connect, DateScalar, FacetCount, Heavy, Needs, PageArgs } from '#graphql';
import { isOneOf, reject } from '#kernel';
import { plain } from '#ledger';
import type { MomentInput } from '#read-model';
import { KINDS } from '#snapshot';
import type { FindingAt } from './cached-finding.js';
import {
  FindingConnection,
  FindingFilter,
  FindingRule,
  FindingsArgs,
  HorizonFilter,
  RecordItem,
} from './findings.graphql.js';
import { Findings, type FindingsPage, type FindingsRequest, isGiven } from './findings.js';
import { Horizon } from './horizon.js';
import { RecordItems } from './records.js';
import { RULES } from './rules.js';
import { DUTIES_OF_GROUNDS } from './shared/ground-states.js';
import { FindingGroupConnection, HorizonDate, HorizonDateConnection } from './work-list.graphql.js';

/** Most findings to show of one date. */
const SHOWN = 500;

/** Serves the findings over GraphQL. */
@Resolver()
export class FindingsResolver {
  constructor(
    private readonly reader: Findings,
    private readonly ahead: Horizon,
    private readonly records: RecordItems,
  ) {}

  @Heavy(2)
  @Needs('VIEWER')
  @Query(() => FindingConnection, {
    description:
      "Findings in the register as known at the moment, under the law in force on the moment's date; errors first. What several laws find in the same words is listed once, by the gravest, with the others in `alike`.",
  })
  async findings(
    @Args() request: FindingsArgs,
    @Args('filter', { type: () => FindingFilter, nullable: true }) filter?: FindingFilter,
  ) {
    const page = await this.reader.page(named(request), checked(filter));
    const { lawVersion, isStale, countsAround } = page;
    return Object.assign(
      connect(page, (finding) => finding),
      { lawVersion, isStale, isBehind: isStale, countsAround },
    );
  }

  @Needs('VIEWER')
  @Query(() => [FindingRule], { description: 'The rules by which findings are made.' })
  findingRules() {
    return RULES;
  }

  @Heavy(2)
  @Needs('VIEWER')
  @Query(() => FindingGroupConnection, {
    description:
      "The findings at the moment as things to do. The organisation's own laws come first, and errors before the rest. Accepted findings are left out unless the filter asks for them.",
  })
  async findingGroups(
    @Args() request: FindingsArgs,
    @Args('filter', { type: () => FindingFilter, nullable: true }) filter?: FindingFilter,
  ) {
    const page = await this.reader.rows(named(request), checked(filter));
    const { lawVersion, isStale, all, ofAnySeverity, workOn, responsible, severity, accepted } = page;
    const shown = connect(page, (row) => ({ ...row, isOfGround: DUTIES_OF_GROUNDS.has(row.duty) }));
    const counts = { findingCount: all.length, acceptedCount: accepted };
    return Object.assign(shown, {
      lawVersion,
      isStale,
      isBehind: isStale,
      ...counts,
      all,
      ofAnySeverity,
      workOn,
      responsible,
      severity,
    });
  }

  @Heavy(2)
  @Needs('VIEWER')
  @Query(() => [RecordItem], {
    description:
      'What the laws that apply to an activity ask of its record on the date, and whether the record states it. Empty if no law that applies lists what a record holds.',
  })
  async recordItems(
    @Args('activity', { type: () => ID }) activity: string,
    @At() at?: MomentInput,
  ): Promise<readonly RecordItem[]> {
    return this.records.itemsOf(activity, at);
  }

  @Heavy(5)
  @Needs('VIEWER')
  @Query(() => HorizonDateConnection, {
    description:
      'The dates from `from` to `to` on which findings appear or disappear although nobody changes the register. The law changes, something expires, a review falls due, or a scheduled change takes effect. Of the moment, what was recorded counts.',
  })
  async horizon(
    @Args('from', { type: () => DateScalar }) from: string,
    @Args('to', { type: () => DateScalar, description: 'At most 1100 days later.' }) to: string,
    @Args() request: PageArgs,
    @Args('filter', { type: () => HorizonFilter, nullable: true }) filter?: HorizonFilter,
  ) {
    const page = await this.ahead.page(request, { from, to }, checked(filter));
    const shown = connect(page, ({ on, appear, disappear }) => ({
      on,
      appearCount: appear.length,
      disappearCount: disappear.length,
      appear: appear.slice(0, SHOWN),
      disappear: disappear.slice(0, SHOWN),
    }));
    return Object.assign(shown, { lawVersion: page.lawVersion });
  }
}

/** Most things around which findings are counted at once. */
const MOST_AROUND = 1_000;

/** Resolves the counts of a list of findings. */
@Resolver(() => FindingConnection)
export class FindingConnectionFields {
  @ResolveField(() => [FacetCount], {
    description:
      'The findings of the whole list around each of the things, in their order. It is the `totalCount` of the list with `filter: { around }` as well.',
  })
  countsAround(
    @Parent() { countsAround }: Pick<FindingsPage, 'countsAround'>,
    @Args('of', { type: () => [ID], description: `Ids of things, at most ${MOST_AROUND}.` }) of: readonly string[],
  ) {
    if (of.length > MOST_AROUND) reject('INVALID', `Give at most ${MOST_AROUND} ids.`, 'of');
    return countsAround(of);
  }
}

/** Resolves the causes of a date of the horizon. */
@Resolver(() => HorizonDate)
export class HorizonDateFields {
  constructor(private readonly horizon: Horizon) {}

  // Weighs nothing of its own: the horizon has judged every date of the page already.
  @ResolveField(() => [String], {
    description:
      'The causes in words. They are entries of the laws concerned that begin or end, dates of the things concerned, a scheduled change, or a review that was due.',
  })
  because(@Parent() { on, appear, disappear }: { on: string; appear: FindingAt[]; disappear: FindingAt[] }) {
    return this.horizon.causes(on, [...appear, ...disappear]);
  }
}

/** Returns the request without the former name of `maxWaitMs`. */
function named({ patience, ...request }: FindingsArgs): FindingsRequest {
  return { ...request, maxWaitMs: request.maxWaitMs ?? patience };
}

/** Returns the filter without fields that are null, if it names a rule and a kind that there are. */
function checked<F extends HorizonFilter>(filter: F | undefined): F {
  const { rule, type } = filter ?? {};
  if (isGiven(rule) && !RULES.some(({ id }) => id === rule || id.startsWith(`${rule}.`)))
    reject('INVALID', `There is no rule "${rule}". Rules begin with their law: ${beginnings()}.`, 'filter.rule');
  if (isGiven(type) && !isOneOf(KINDS, type))
    reject('INVALID', `There is no kind of thing "${type}". There are: ${KINDS.join(', ')}.`, 'filter.type');
  return plain(filter ?? {}) as F;
}

function beginnings(): string {
  return [...new Set(RULES.map(({ id }) => id.split('.').slice(0, 2).join('.')))].sort().join(', ');
}
