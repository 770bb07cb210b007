import { CommandBus } from '@nestjs/cqrs';
import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AcceptFinding, AssignFinding, CommentOnFinding, placeOf, WithdrawAcceptance } from '#finding-work';
import { type CommandMeta, DateScalar, FacetCount, Id, Meta, Needs, Receipt } from '#graphql';
import { Callers, Rejection, reject } from '#kernel';
import { daysAfter } from '#law';
import type { IssuedCommand } from '#ledger';
import { Moments } from '#read-model';
import type { CachedFinding, FindingAt } from './cached-finding.js';
import { Finding, FindingAcceptance, FindingComment } from './findings.graphql.js';
import { SHOWN_OF_ROW, type WorkPage, type WorkRow } from './findings.js';
import { FoundToday } from './found-today.js';
import { countsBy, valuesAmong } from './model/groups.js';
import { LONGEST_ACCEPTANCE, Work, type WorkInForce } from './work.js';
import { FindingFacet, FindingGroup, FindingGroupConnection } from './work-list.graphql.js';

/** Said of a command that counts for what other laws find in the same words. */
const ALIKE = 'The same is recorded of the findings of other laws that say the same of the field today.';

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
  @Mutation(() => Receipt, { description: `Says who works on a finding. Without \`assignee\`, nobody does. ${ALIKE}` })
  async assignFinding(
    @Id() id: string,
    @Args('assignee', { type: () => ID, nullable: true }) assignee?: string,
    @Meta() meta?: CommandMeta,
  ) {
    await this.mustBeFound(id);
    return this.onAlike(id, meta, (one, its) => new AssignFinding(one, { ...this.byCaller(one, its), assignee }, its));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Adds a remark to a finding.' })
  async commentOnFinding(@Id() id: string, @Args('text') text: string, @Meta() meta?: CommandMeta) {
    await this.mustBeFound(id);
    return this.bus.execute(new CommentOnFinding(id, { ...this.byCaller(id, meta), text }, meta));
  }

  @Needs('APPROVER')
  @Mutation(() => Receipt, {
    description: `Accepts a finding until a date, at most a year ahead. The acceptance ends earlier if the finding does. ${ALIKE}`,
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
    const accepted = (one: string, its = meta) =>
      new AcceptFinding(one, { ...this.byCaller(one, its), reason, until }, its);
    return this.onAlike(id, meta, accepted);
  }

  @Needs('APPROVER')
  @Mutation(() => Receipt, { description: `Takes back the acceptance of a finding. ${ALIKE}` })
  withdrawFindingAcceptance(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.onAlike(id, meta, (one, its) => new WithdrawAcceptance(one, this.byCaller(one, its), its));
  }

  /** Runs a command on a finding, then on those of other laws that say the same today. Where there is nothing to do, it goes on. */
  private async onAlike(
    id: string,
    meta: CommandMeta | undefined,
    command: (id: string, meta: CommandMeta | undefined) => IssuedCommand,
  ): Promise<Receipt> {
    const receipt: Receipt = await this.bus.execute(command(id, meta));
    if (meta?.dryRun) return receipt;
    let { position } = receipt;
    const ofOthers = meta && { ...meta, expectedRevision: undefined };
    for (const other of await this.found.alike(id))
      if (other !== id)
        await this.bus.execute(command(other, ofOthers)).then(
          (its: Receipt) => {
            position = its.position;
          },
          (error) => {
            if (!(error instanceof Rejection && error.code === 'NOTHING_THERE')) throw error;
          },
        );
    return { ...receipt, position }; // of the last of them: a query from there sees all
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
    if ((await this.found.alike(id)).length === 0)
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

/** The part of a page that is counted. */
type Countable = Pick<WorkPage, 'all' | 'ofAnySeverity' | 'workOn' | 'responsible' | 'severity'>;

/** Most values in one list of counts. */
const MOST_COUNTS = 100;

/** Resolves the counts of a work list. */
@Resolver(() => FindingGroupConnection)
export class FindingGroupFields {
  @ResolveField(() => [FacetCount], {
    description:
      'The findings of all groups, counted by a value of theirs: the 100 most frequent, the largest count first. One that several laws find counts once under each law and rule, and once by its gravest severity. With `filter.severity`, it counts under a law if it has that severity there.',
  })
  async counts(@Parent() page: Countable, @Args('by', { type: () => FindingFacet }) by: keyof typeof FindingFacet) {
    if (by !== 'OWNER' && by !== 'DEPARTMENT')
      return countsBy(page.ofAnySeverity, (alike) => valuesOf(alike, by, page)).slice(0, MOST_COUNTS);
    const ofWhom = await page.responsible();
    const name = by === 'OWNER' ? 'owner' : 'department';
    const values = ([first]: WorkPage['all'][number]) => [ofWhom.get(first!.subject.id)?.[name] ?? []].flat();
    return countsBy(page.all, values).slice(0, MOST_COUNTS);
  }
}

/** Resolves the findings of a row of the work list. */
@Resolver(() => FindingGroup)
export class FindingsOfGroup {
  @ResolveField(() => [Finding], {
    description: 'The first of them. The query `findings` gives all: `filter: { group }`.',
  })
  findings(
    @Parent() { findings }: Pick<WorkRow, 'findings'>,
    @Args('first', { type: () => Int, nullable: true, description: `${SHOWN_OF_ROW} if absent, which is the most.` })
    first?: number,
  ) {
    return findings.slice(0, Math.max(first ?? SHOWN_OF_ROW, 0));
  }
}

function valuesOf(
  alike: WorkPage['all'][number],
  by: 'LAW' | 'SEVERITY' | 'RULE' | 'THING' | 'TYPE' | 'ASSIGNEE',
  { workOn, severity }: Pick<WorkPage, 'workOn' | 'severity'>,
): readonly string[] {
  const of = (read: (finding: CachedFinding) => string | undefined) => valuesAmong(alike, read, severity);
  const gravest = alike[0]!.severity;
  switch (by) {
    case 'LAW':
      return of(({ law }) => law);
    case 'SEVERITY':
      return severity === undefined || gravest === severity ? [gravest] : [];
    case 'RULE':
      return of(({ rule }) => rule);
    case 'THING':
      return of(({ subject }) => subject.id);
    case 'TYPE':
      return of(({ subject }) => subject.type);
    case 'ASSIGNEE':
      return of((finding) => workOn(finding)?.assignment?.assignee);
  }
}
