import type { Type } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset } from '#assets';
import { Contact } from '#contacts';
import { Engagement } from '#engagements';
import { LanguageTagScalar } from '#graphql';
import { JurisdictionProfile } from '#jurisdictions';
import { categoryOf, Deciders, isOutdated, revisionOf, textsOf, translationOf } from '#ledger';
import { Party } from '#parties';
import { ProcessingActivity } from '#processing-activities';
import { Transfer } from '#transfers';
import { Loaders, type RequestContext, type RequestedNode } from './loaders.js';
import { Text } from './translations.graphql.js';

/** Creates the resolver of the texts of a type of thing. */
function textFields(thing: Type): Type {
  @Resolver(() => thing)
  class Fields {
    constructor(
      private readonly loaders: Loaders,
      private readonly deciders: Deciders,
    ) {}

    @ResolveField(() => [Text], { description: 'Its texts that can be translated, each with its translations.' })
    async texts(
      @Parent() { id, at }: RequestedNode,
      @Context() context: RequestContext,
      @Args('language', { type: () => LanguageTagScalar, nullable: true }) language?: string,
    ): Promise<Text[]> {
      const state = await this.loaders.one(context, categoryOf(id), id, at);
      if (!state) return [];
      const languages = language ? [language] : Object.keys(state.translations ?? {}).sort();
      return textsOf(this.deciders.of(id)!, state).map((original) => ({
        ...original,
        revision: revisionOf(original.text),
        translations: languages.flatMap((tag) => {
          const translation = translationOf(state, original.field, tag);
          return translation ? { ...translation, language: tag, isOutdated: isOutdated(translation, original) } : [];
        }),
      }));
    }
  }
  return Fields;
}

/** The resolvers of the texts of every kind of thing. */
export const TextFields = [Contact, Party, Asset, ProcessingActivity, Engagement, Transfer, JurisdictionProfile].map(
  textFields,
);
