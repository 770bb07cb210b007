import { Args, Query, Resolver } from '@nestjs/graphql';
import { connect, knownLaw, PageArgs } from '#graphql';
import { reject } from '#ledger';
import { FindingConnection, FindingFilter } from './findings.graphql.js';
import { Findings } from './findings.js';
import { RULES } from './rules.js';

/** What the law makes of the register. */
@Resolver()
export class FindingsResolver {
  constructor(private readonly found: Findings) {}

  @Query(() => FindingConnection, {
    description: "What the law in force on the moment's date makes of the register as it was known then; errors first.",
  })
  async findings(
    @Args() request: PageArgs,
    @Args('filter', { type: () => FindingFilter, nullable: true }) filter?: FindingFilter,
  ) {
    const { law, rule } = filter ?? {};
    if (rule && !RULES.some(({ id }) => id === rule || id.startsWith(`${rule}.`)))
      reject('INVALID', `There is no rule ${rule}. Rules begin with their law: ${beginnings()}.`, 'filter.rule');
    const page = await this.found.page(request, { ...filter, law: law ? knownLaw(law, 'filter.law') : undefined });
    return { ...connect(page, (finding) => finding), lawVersion: page.lawVersion };
  }
}

function beginnings(): string {
  return [...new Set(RULES.map(({ id }) => id.split('.').slice(0, 2).join('.')))].sort().join(', ');
}
