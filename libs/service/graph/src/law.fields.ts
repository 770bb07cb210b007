import { Context, Parent, ResolveField, Resolver, registerEnumType } from '@nestjs/graphql';
import { LawConcern } from '#findings';
import { At, HeavyOnce } from '#graphql';
import { Jurisdiction } from '#law-api';
import { type MomentInput, Things } from '#read-model';
import { Loaders, type RequestContext } from './loaders.js';

registerEnumType(LawConcern, {
  name: 'LawConcern',
  description:
    "How a law concerns the organisation. SEAT: of a company of its group. REPRESENTATIVE: somebody represents such a company there. These two make it one of the organisation's own laws. PROFILE: there is a profile of it. DISCLOSURE: an engagement or a transfer is disclosed there.",
});

/** Resolves what the register says of a law. */
@Resolver(() => Jurisdiction)
export class JurisdictionFields {
  constructor(
    private readonly loaders: Loaders,
    private readonly things: Things,
  ) {}

  @HeavyOnce()
  @ResolveField(() => [LawConcern], {
    description:
      'How it concerns the organisation, as far as you see the register at the moment; empty if it does not.',
  })
  async concerns(
    @Parent() { code }: Pick<Jurisdiction, 'code'>,
    @Context() context: RequestContext,
    @At() at?: MomentInput,
  ) {
    return this.loaders.concerns(context, code, await this.things.moment(at));
  }
}
