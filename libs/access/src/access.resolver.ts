import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { At, type CommandMeta, Live, Meta, type Moment, Needs, Receipt } from '#graphql';
import { Callers, type CommandMeta as Plain, plain, reject } from '#ledger';
import { Things } from '#read-model';
import { Grant, GrantInput, GrantReceipt, KeyReceipt, Me, ReadingConnection } from './access.graphql.js';
import { ACCESS } from './grant.decider.js';
import type { Access } from './grant.events.js';
import { Grants, type NewGrant, shown, stillHolding } from './grants.js';
import { ReadingLog } from './reading-log.js';
import { SignIn } from './sign-in.js';

const Said = () => Args('grant', { type: () => GrantInput });

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
  @Query(() => Me, { description: 'Who asks, and what they may.' })
  me(): Me {
    const { account, role, scope } = this.callers.current();
    return { account, role, jurisdictions: scope?.jurisdictions ?? [], activities: scope?.activities ?? [] };
  }

  @Needs('ADMINISTRATOR')
  @Query(() => [Grant], { description: 'Who had access at the moment.' })
  async grants(@At() at?: Moment): Promise<Grant[]> {
    const moment = await this.things.moment(at);
    const [access] = await this.things.byIds<Access>('access', [ACCESS], moment);
    return stillHolding(access?.grants, moment.on).map(shown) as Grant[];
  }

  @Live()
  @Needs('ADMINISTRATOR')
  @Query(() => ReadingConnection, { description: "What regulators have asked for, newest first; a grant's account." })
  readings(
    @Args('account', { type: () => ID, nullable: true }) account?: string,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.log.page({ account: account ?? undefined, first: first ?? 50, after: after ?? undefined });
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => KeyReceipt, { description: 'Makes an API key: an account of its own. The key is shown this once.' })
  async createKey(@Said() grant: GrantInput, @Meta() meta?: CommandMeta) {
    return this.grantsGiven.createKey(await this.known(grant), plain(meta ?? {}) as Plain);
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => GrantReceipt, { description: 'Gives access to who signs in at the trusted issuer as the subject.' })
  async giveAccess(
    @Args('subject', { description: "The token's `sub`. It is not kept." }) subject: string,
    @Said() grant: GrantInput,
    @Meta() meta?: CommandMeta,
  ) {
    return this.grantsGiven.giveTo(this.signIn.issuer, subject, await this.known(grant), plain(meta ?? {}) as Plain);
  }

  @Needs('ADMINISTRATOR')
  @Mutation(() => Receipt, { description: 'Ends a grant: its account may do nothing more by it.' })
  withdrawAccess(@Args('grant', { type: () => ID }) grant: string, @Meta() meta?: CommandMeta) {
    return this.grantsGiven.withdraw(grant, plain(meta ?? {}) as Plain);
  }

  /** @throws {Rejection} NOT_FOUND where it names an activity that is not there */
  private async known(grant: GrantInput): Promise<NewGrant> {
    const found = await this.things.byIds('processingActivity', grant.activities, await this.things.moment(null));
    const missing = found.findIndex((activity) => !activity);
    if (missing >= 0)
      reject(
        'NOT_FOUND',
        `There is no processing activity ${grant.activities[missing]}.`,
        `grant.activities.${missing}`,
      );
    return plain(grant) as NewGrant;
  }
}
