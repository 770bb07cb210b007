import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { At, type CommandMeta, Live, Meta, type Moment, Needs, Receipt } from '#graphql';
import { Callers, reject } from '#kernel';
import { plain } from '#ledger';
import { Things } from '#read-model';
import {
  Grant,
  GrantInput,
  GrantReceipt,
  GrantTermsInput,
  KeyReceipt,
  Me,
  ReadingConnection,
} from './access.graphql.js';
import { ACCESS } from './grant.decider.js';
import type { Access } from './grant.events.js';
import { Grants, type NewGrant, shown, stillHolding } from './grants.js';
import { ReadingLog } from './reading-log.js';
import { SignIn } from './sign-in.js';

/** The kinds of things that grants name, in words. */
const NOUNS: Readonly<Record<string, string>> = { processingActivity: 'processing activity', party: 'party' };

const GrantArg = () => Args('grant', { type: () => GrantInput });

@Resolver()
export class AccessResolver {
  constructor(
    private readonly grantsGiven: Grants,
    private readonly things: Things,
    private readonly callers: Callers,
    private readonly log: ReadingLog,
    private readonly signIn: SignIn,
  ) {}

  @Live()
  @Needs('ANYBODY')
  @Query(() => Me, { description: 'The account of the caller and its permissions.' })
  me(): Me {
    const { account, role, scope, limits = [] } = this.callers.current();
    return { account, role, limits, jurisdictions: scope?.jurisdictions ?? [], activities: scope?.activities ?? [] };
  }

  @Live()
  @Needs('ADMINISTRATOR')
  @Query(() => [Grant], { description: 'The grants in force at the moment.' })
  async grants(@At() at?: Moment): Promise<Grant[]> {
    const moment = await this.things.moment(at);
    const [access] = await this.things.byIds<Access>('access', [ACCESS], moment);
    return stillHolding(access?.grants, moment.on).map((grant) => ({
      ...shown(grant),
      lastUsedOn: this.signIn.lastUseOf(grant.account),
    })) as Grant[];
  }

  @Live()
  @Needs('ADMINISTRATOR')
  @Query(() => ReadingConnection, { description: 'Requests of regulators, newest first, optionally of one account.' })
  async readings(
    @Args('account', { type: () => ID, nullable: true }) account?: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const page = this.log.page({ account: account ?? undefined, first: first ?? 50, after: after ?? undefined });
    const labels = await this.grantsGiven.labels();
    const holding = new Set((await this.grantsGiven.list()).map((grant) => grant.account));
    const nodes = page.nodes.map((read) => ({
      ...read,
      label: labels.get(read.account),
      hasAccess: holding.has(read.account),
    }));
    return { ...page, nodes };
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => KeyReceipt, { description: 'Makes an API key with its own account. The key is shown only once.' })
  async createKey(@GrantArg() grant: GrantInput, @Meta() meta?: CommandMeta) {
    return this.grantsGiven.createKey(await this.checked(grant), plain(meta ?? {}));
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => GrantReceipt, { description: 'Gives access to the subject of the trusted issuer.' })
  async giveAccess(
    @Args('subject', { description: 'The `sub` of its tokens. It is not stored.' }) subject: string,
    @GrantArg() grant: GrantInput,
    @Meta() meta?: CommandMeta,
  ) {
    return this.grantsGiven.giveTo(this.signIn.issuer, subject, await this.checked(grant), plain(meta ?? {}));
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => Receipt, { description: 'Changes the name, the limits and the last day of a grant.' })
  async changeAccess(
    @Args('grant', { type: () => ID }) id: string,
    @Args('terms', { type: () => GrantTermsInput }) terms: GrantTermsInput,
    @Meta() meta?: CommandMeta,
  ) {
    await this.mustBeThere('party', terms.controllers, 'terms.controllers');
    return this.grantsGiven.change({ id, ...plain(terms) }, plain(meta ?? {}));
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => Receipt, { description: 'Ends a grant. It gives its account no permissions any more.' })
  withdrawAccess(@Args('grant', { type: () => ID }) grant: string, @Meta() meta?: CommandMeta) {
    return this.grantsGiven.withdraw(grant, plain(meta ?? {}));
  }

  private async checked(grant: GrantInput): Promise<NewGrant> {
    await this.mustBeThere('processingActivity', grant.activities, 'grant.activities');
    await this.mustBeThere('party', grant.controllers, 'grant.controllers');
    return plain(grant);
  }

  /** @throws {Rejection} NOT_FOUND if the grant names a thing that does not exist */
  private async mustBeThere(kind: string, ids: readonly string[], path: string): Promise<void> {
    const things = await this.things.byIds(kind, ids, await this.things.moment(null));
    const missing = things.findIndex((thing) => !thing);
    if (missing >= 0) reject('NOT_FOUND', `There is no ${NOUNS[kind]} ${ids[missing]}.`, `${path}.${missing}`);
  }
}
