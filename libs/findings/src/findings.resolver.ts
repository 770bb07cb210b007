import { Args, Query, Resolver } from '@nestjs/graphql';
import { connect, Heavy, Needs, PageArgs } from '#graphql';
import { reject } from '#ledger';
import { FindingConnection, FindingFilter } from './findings.graphql.js';
import { Findings, isGiven } from './findings.js';
import { KINDS } from './model/judge.js';
import { RULES } from './rules.js';

/** Serves the findings over GraphQL. */
@Resolver()
export class FindingsResolver {
  constructor(private readonly reader: Findings) {}

  @Heavy(2)
  @Needs('VIEWER')
  @Query(() => FindingConnection, {
    description:
      "Findings in the register as known at the moment, under the law in force on the moment's date; errors first.",
  })
  async findings(
    @Args() request: PageArgs,
    @Args('filter', { type: () => FindingFilter, nullable: true }) filter?: FindingFilter,
  ) {
    const { rule, type } = filter ?? {};
    if (isGiven(rule) && !RULES.some(({ id }) => id === rule || id.startsWith(`${rule}.`)))
      reject('INVALID', `There is no rule "${rule}". Rules begin with their law: ${beginnings()}.`, 'filter.rule');
    if (isGiven(type) && !(KINDS as readonly string[]).includes(type))
      reject('INVALID', `There is no kind of thing "${type}". There are: ${KINDS.join(', ')}.`, 'filter.type');
    const page = await this.reader.page(request, filter);
    return { ...connect(page, (finding) => finding), lawVersion: page.lawVersion };
  }
}

function beginnings(): string {
  return [...new Set(RULES.map(({ id }) => id.split('.').slice(0, 2).join('.')))].sort().join(', ');
}
