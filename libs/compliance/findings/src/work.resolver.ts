import { CommandBus } from '@nestjs/cqrs';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AcceptFinding, AssignFinding, CommentOnFinding, placeOf, WithdrawAcceptance } from '#finding-work';
import { type CommandMeta, DateScalar, FacetCount, Id, Meta, Needs, Receipt } from '#graphql';
import { Callers, reject } from '#kernel';
import { daysAfter } from '#law';
import { Moments } from '#read-model';
import type { CachedFinding, FindingAt } from './cached-finding.js';
import { Finding, FindingAcceptance, FindingComment } from './findings.graphql.js';
import type { WorkPage } from './findings.js';
import { FoundToday } from './found-today.js';
import { countsBy } from './model/groups.js';
import { LONGEST_ACCEPTANCE, Work, type WorkInForce } from './work.js';
import { FindingFacet, FindingGroupConnection } from './work-list.graphql.js';

/** Resolves the mutations on findings: assigning, commenting and accepting them. */
@Resolver()
export class WorkResolver {
  constructor(
    private readonly bus: CommandBus,
    private readonly callers: Callers,
    private readonly found: FoundToday,
    private readonly moments: Moments,
  ) {}

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Says who works on a finding. Without `assignee`, nobody does.' })
  async assignFinding(
    @Id() id: string,
    @Args('assignee', { type: () => ID, nullable: true }) assignee?: string,
    @Meta() meta?: CommandMeta,
  ) {
    await this.mustBeFound(id);
    return this.bus.execute(new AssignFinding(id, { ...this.byCaller(id, meta), assignee }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Adds a remark to a finding.' })
  async commentOnFinding(@Id() id: string, @Args('text') text: string, @Meta() meta?: CommandMeta) {
    await this.mustBeFound(id);
    return this.bus.execute(new CommentOnFinding(id, { ...this.byCaller(id, meta), text }, meta));
  }

  @Needs('APPROVER')
  @Mutation(() => Receipt, {
    description:
      'Accepts a finding until a date, at most a year ahead. The acceptance ends earlier if the finding does.',
  })
  async acceptFinding(
    @Id() id: string,
    @Args('reason') reason: string,
    @Args('until', { type: () => DateScalar, description: 'The last day on which it is accepted.' }) until: string,
    @Meta() meta?: CommandMeta,
  ) {
    const today = await this.mustBeFound(id);
    if (until < today || until > daysAfter(today, LONGEST_ACCEPTANCE))
      reject('INVALID', `Give a day from ${today} to ${daysAfter(today, LONGEST_ACCEPTANCE)}.`, 'until');
    return this.bus.execute(new AcceptFinding(id, { ...this.byCaller(id, meta), reason, until }, meta));
  }

  @Needs('APPROVER')
  @Mutation(() => Receipt, { description: 'Takes back the acceptance of a finding.' })
  withdrawFindingAcceptance(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new WithdrawAcceptance(id, this.byCaller(id, meta), meta));
  }

  private byCaller(id: string, meta: CommandMeta | undefined) {
    if (meta?.effectiveOn != null)
      reject('INVALID', 'Work on a finding holds from when it is recorded: leave effectiveOn out.', 'meta.effectiveOn');
    return { ...placeOf(id), by: this.callers.current().account };
  }

  /**
   * Returns today (ISO 8601).
   * @throws {Rejection} NOT_FOUND if there is no such finding today
   */
  private async mustBeFound(id: string): Promise<string> {
    placeOf(id);
    const now = await this.moments.resolve(null);
    if (!(await this.found.has(id)))
      reject('NOT_FOUND', `There is no finding ${id} today: the query findings lists those that there are.`, 'id');
    return now.on;
  }
}

/** Resolves the work on a finding, at the moment of the finding. */
@Resolver(() => Finding)
export class FindingFields {
  constructor(private readonly work: Work) {}

  @ResolveField(() => ID, { nullable: true, description: 'The account that works on it.' })
  async assignee(@Parent() finding: FindingAt) {
    return (await this.of(finding))?.assignment?.assignee;
  }

  @ResolveField(() => FindingAcceptance, { nullable: true, description: 'Present while the finding is accepted.' })
  async acceptance(@Parent() finding: FindingAt) {
    return (await this.of(finding))?.acceptance;
  }

  @ResolveField(() => [FindingComment], { description: 'The remarks on it, the first one first.' })
  async comments(@Parent() finding: FindingAt) {
    return (await this.of(finding))?.comments ?? [];
  }

  private async of({ id, at }: FindingAt): Promise<WorkInForce | undefined> {
    return (await this.work.at(at)).get(id);
  }
}

/** Most values in one list of counts. */
const MOST_COUNTS = 100;

/** Resolves the counts of a work list. */
@Resolver(() => FindingGroupConnection)
export class FindingGroupFields {
  @ResolveField(() => [FacetCount], {
    description:
      'The findings of all groups, counted by a value of theirs: the 100 most frequent, the largest count first.',
  })
  counts(
    @Parent() { all, work }: Pick<WorkPage, 'all' | 'work'>,
    @Args('by', { type: () => FindingFacet }) by: keyof typeof FindingFacet,
  ) {
    return countsBy(all, (finding) => valuesOf(finding, by, work)).slice(0, MOST_COUNTS);
  }
}

function valuesOf(finding: CachedFinding, by: keyof typeof FindingFacet, work: WorkPage['work']): readonly string[] {
  switch (by) {
    case 'LAW':
      return [finding.law];
    case 'SEVERITY':
      return [finding.severity];
    case 'RULE':
      return [finding.rule];
    case 'THING':
      return [finding.subject.id];
    case 'ASSIGNEE':
      return [work.get(finding.id)?.assignment?.assignee ?? []].flat();
  }
}
