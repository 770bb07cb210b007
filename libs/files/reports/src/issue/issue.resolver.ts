import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
  Heavy,
  Id,
  Live,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  SORT,
  ThingName,
} from '#graphql';
import { issuedReportFacets } from '#issued-reports';
import { OutOfTime } from '#kernel';
import { categoryOf, plain } from '#ledger';
import { type Filter, facetConditions, filterOf, Names } from '#read-model';
import { scopeIn } from '../model/scope.js';
import {
  IssuedReport,
  IssuedReportConnection,
  IssuedReportFile,
  IssuedReportFilter,
  IssuedReportSort,
  IssueReceipt,
  Reissue,
} from './issue.graphql.js';
import { IssueReportInput } from './issue.inputs.js';
import { showFile, showIssued } from './issue.present.js';
import { Issued } from './issued.js';
import { IssuedFiles } from './issued-files.js';
import { Issuing } from './issuing.js';
import { Reissuing } from './reissuing.js';

/** The API's context of one request: the reply, which closes when the client has gone. */
interface Asked {
  readonly reply?: { readonly raw: { once(event: 'close', listener: () => void): unknown } };
}

/** Returns a signal that is aborted when nobody waits for the answer any more. */
function goneSignal({ reply }: Asked): AbortSignal {
  const gone = new AbortController();
  reply?.raw.once('close', () => gone.abort(new OutOfTime()));
  return gone.signal;
}

function conditions({ facets, ...wishes }: IssuedReportFilter): Filter {
  return { ...filterOf({ ...wishes }), allOf: facetConditions(issuedReportFacets, facets) };
}

/** Resolves issued reports: the mutation that issues one, the lists, and making one again. */
@Resolver(() => IssuedReport)
export class IssueResolver {
  constructor(
    private readonly issuing: Issuing,
    private readonly reissuing: Reissuing,
    private readonly issued: Issued,
    private readonly files: IssuedFiles,
    private readonly called: Names,
  ) {}

  @Heavy(2)
  @Needs('APPROVER')
  @Mutation(() => IssueReceipt, {
    description:
      'Makes a report, keeps its file, and records its recipient. A report with gaps is refused (GAPS_OPEN), unless each of them is accepted by its id. It is made once everything that was recorded before can be read, or is refused (READ_MODEL_BEHIND).',
  })
  async issueReport(
    @Args('input') input: IssueReportInput,
    @Meta() meta: CommandMeta | undefined,
    @Context() context: Asked,
  ) {
    const { scope, rest } = scopeIn(plain(input));
    const receipt = await this.issuing.issue({ ...rest, scope }, plain(meta ?? {}), goneSignal(context));
    const report = await this.issued.find(receipt.id);
    return { ...receipt, report: report && showIssued(report) };
  }

  @Needs('ANYBODY')
  @Query(() => IssuedReportConnection, {
    description: 'Reports that were issued, the newest first. A regulator sees those that were issued to it.',
  })
  async reports(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: IssuedReportFilter,
    @Args('sort', { type: () => [IssuedReportSort], ...SORT }) sort?: InstanceType<typeof IssuedReportSort>[],
  ) {
    return connect(await this.issued.list(page, conditions(filter ?? {}), sort), showIssued);
  }

  @Needs('ANYBODY')
  @Query(() => IssuedReport, { nullable: true })
  async issuedReport(@Id() id: string, @At() at?: Moment) {
    const found = await this.issued.find(id, at);
    return found && showIssued(found);
  }

  @Heavy(2)
  @Live()
  @Needs('VIEWER')
  @Query(() => Reissue, {
    description:
      'Makes an issued report again from what was recorded of it, and says whether it has the same bytes. If not, says what has moved on.',
  })
  async reissue(@Id() id: string, @Context() context: Asked): Promise<Reissue> {
    const found = await this.issued.get(id);
    const { answer, ...rest } = await this.reissuing.reissue(found, goneSignal(context));
    const details = answer === 'ERASED' ? undefined : await this.files.details(found);
    return { answer, ...rest, movedOn: [...rest.movedOn], issued: details && showFile(id, details) };
  }

  @ResolveField(() => IssuedReportFile, {
    nullable: true,
    description: 'The file and its hashes; null once a person in it was forgotten.',
  })
  async file(@Parent() { id, place, persons, stated }: IssuedReport): Promise<IssuedReportFile | undefined> {
    const details = await this.files.details({ id, file: place, persons, stated });
    return details && showFile(id, details);
  }

  @ResolveField(() => ThingName, { nullable: true, description: 'The party whose activities it covers; null for all.' })
  async controller(@Parent() { controllerId, at }: IssuedReport): Promise<ThingName | undefined> {
    return controllerId === undefined ? undefined : (await this.named([controllerId], at))[0];
  }

  @ResolveField(() => [ThingName], {
    description: 'The activities that it covers; empty if no single ones were named.',
  })
  activities(@Parent() { activityIds, at }: IssuedReport): Promise<ThingName[]> {
    return this.named(activityIds, at);
  }

  @ResolveField(() => [ThingName], {
    description: 'The transfers that it covers; empty if no single ones were named.',
  })
  transfers(@Parent() { transferIds, at }: IssuedReport): Promise<ThingName[]> {
    return this.named(transferIds, at);
  }

  @Needs('VIEWER')
  @ResolveField(() => [ThingName], {
    description: 'The contacts whose personal data are in the file. Forgetting one of them destroys it.',
  })
  contacts(@Parent() { persons, at }: IssuedReport): Promise<ThingName[]> {
    return this.named(persons, at);
  }

  private async named(ids: readonly string[], at: IssuedReport['at']): Promise<ThingName[]> {
    const [kind] = ids.map(categoryOf);
    if (kind === undefined) return [];
    const called = await this.called.ofIds(ids, at);
    return ids.map((id) => ({ type: kind, id, ...called.get(id) }));
  }
}
