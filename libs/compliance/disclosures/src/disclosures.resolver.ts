import { Args, Query, Resolver } from '@nestjs/graphql';
import { At, Needs } from '#graphql';
import { Law } from '#law';
import { type MomentInput, Things } from '#read-model';
import { Disclosures, LanguageScalar } from './disclosures.graphql.js';
import type { Language } from './shared/words.js';

/** Resolves the documents that laws require. The field of each law is in the `graphql.ts` of its folder. */
@Resolver(() => Disclosures)
export class DisclosuresResolver {
  constructor(
    private readonly things: Things,
    private readonly law: Law,
  ) {}

  @Needs('ANYBODY')
  @Query(() => Disclosures, {
    description:
      'The documents that laws require, made from the register at the moment, by the law in force on its date.',
  })
  async disclosures(
    @At() at?: MomentInput,
    @Args('language', { type: () => LanguageScalar, nullable: true }) language?: Language,
  ): Promise<Disclosures> {
    return {
      language: language ?? 'en',
      lawVersion: this.law.version,
      moment: await this.things.moment(at),
    };
  }
}
