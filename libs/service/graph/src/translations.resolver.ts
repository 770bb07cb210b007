import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type CommandMeta, LanguageTagScalar, Meta, Needs, Receipt } from '#graphql';
import { CommandRunner, TranslateTexts, WithdrawTranslations } from '#ledger';
import { TranslatedTextInput } from './translations.graphql.js';

/** Declares the argument `of: ID!`: the id of the thing. */
const Of = () => Args('of', { type: () => ID });

/** Resolves the mutations on translations of things of any kind. */
@Resolver()
export class TranslationsResolver {
  constructor(private readonly runner: CommandRunner) {}

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets texts of a thing in another language.' })
  translateTexts(
    @Of() id: string,
    @Args('language', { type: () => LanguageTagScalar }) language: string,
    @Args('texts', { type: () => [TranslatedTextInput] }) texts: TranslatedTextInput[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.runner.translate(new TranslateTexts(id, { language, texts }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Withdraws translations of the named fields.' })
  withdrawTranslations(
    @Of() id: string,
    @Args('language', { type: () => LanguageTagScalar }) language: string,
    @Args('fields', { type: () => [String] }) fields: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.runner.translate(new WithdrawTranslations(id, { language, fields }, meta));
  }
}
