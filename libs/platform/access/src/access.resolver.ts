import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { At, type CommandMeta, Live, Meta, type Moment, Needs, Receipt } from '#graphql';
import { ANYONE, Callers, reject } from '#kernel';
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
import { accountOf, Grants, type ListedGrant, type NewGrant } from './grants.js';
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
    return this.shown(await this.grantsGiven.holdingAmong(access?.grants, moment.on));
  }

  @Live()
  @Needs('ADMINISTRATOR')
  @Query(() => [Grant], {
    description:
      'API keys that have stopped today: nobody has ended them, and their maker is no administrator any more. Hand over those that are needed, and withdraw the others.',
  })
  async stoppedKeys(): Promise<Grant[]> {
    return this.shown(await this.grantsGiven.stopped());
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
    await this.mustBeRecorded();
    return this.grantsGiven.createKey(await this.checked(grant), plain(meta ?? {}));
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => GrantReceipt, { description: 'Gives access to the subject of the trusted issuer.' })
  async giveAccess(
    @Args('subject', { description: 'The `sub` of its tokens. It is not stored.' }) subject: string,
    @GrantArg() grant: GrantInput,
    @Meta() meta?: CommandMeta,
  ) {
    const { issuer } = this.signIn;
    if (issuer && accountOf(issuer, subject) === this.callers.current().account) await this.mustBeRecorded();
    return this.grantsGiven.giveTo(issuer, subject, await this.checked(grant), plain(meta ?? {}));
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

  @Needs('ADMINISTRATOR')
  @Mutation(() => Receipt, {
    description:
      'Hands an API key over to the organisation: it outlives the right of who made it. Nobody does that to a key that rests on the own right.',
  })
  handOverAccess(@Args('grant', { type: () => ID }) grant: string, @Meta() meta?: CommandMeta) {
    return this.grantsGiven.handOver(grant, plain(meta ?? {}));
  }

  private shown(grants: readonly ListedGrant[]): Grant[] {
    return grants.map((grant) => ({ ...grant, lastUsedOn: this.signIn.lastUseOf(grant.account) })) as Grant[];
  }

  /**
   * Checks that the caller is an administrator by what is recorded. What a claim of a token says ends without anybody here seeing it, and
   * what is made for oneself would outlive it.
   * @throws {Rejection} FORBIDDEN
   */
  private async mustBeRecorded(): Promise<void> {
    const { account } = this.callers.current();
    if (account === ANYONE.account) return;
    const isRecorded = (await this.grantsGiven.list()).some(
      (one) => one.account === account && one.role === 'ADMINISTRATOR',
    );
    if (isRecorded) return;
    reject(
      'FORBIDDEN',
      'You are an administrator by your sign-in alone, and what you make for yourself would outlive that. Ask an administrator whose access is recorded here, or make a key on the machine of the register: regesta key create.',
    );
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
