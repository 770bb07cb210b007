import { Args, ArgsType, Context, Field, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { At, Heavy, LanguageTagScalar, Needs, Optional } from '#graphql';
import { ActivityRole } from '#law';
import type { MomentInput } from '#read-model';
import { Article30Resolver } from './article30/graphql.js';
import { type Disclosures, MissingTranslations } from './disclosures.graphql.js';
import { DisclosuresResolver } from './disclosures.resolver.js';
import type { TypedDocument } from './document/declared.js';
import { TYPED_DOCUMENTS } from './documents.js';
import { DisclosureMaker } from './shared/disclosure-maker.js';
import type { Presented } from './shared/presentation.js';
import { translationFile } from './shared/translation-file.js';
import { languagesOf } from './shared/words.js';

const ARTICLE_30 = 'ARTICLE_30';

/** The documents of one law that are written in more than one language, by their names in the API: `vietnamTransfers` is VIETNAM_TRANSFERS. */
const TRANSLATED: ReadonlyMap<string, TypedDocument> = new Map(
  TYPED_DOCUMENTS.filter(({ words }) => languagesOf(words).length > 1).map((document) => [
    document.field.replace(/[A-Z]/g, '_$&').toUpperCase(),
    document,
  ]),
);

/** The documents that are written in more than one language. */
export const TranslatedDocument: Readonly<Record<string, string>> = Object.fromEntries(
  [ARTICLE_30, ...TRANSLATED.keys()].sort().map((name) => [name, name]),
);
registerEnumType(TranslatedDocument, {
  name: 'TranslatedDocument',
  description: 'A document that is written in several languages.',
});

@ArgsType()
class MissingTranslationsArgs {
  @Field(() => TranslatedDocument) document!: string;
  @Field(() => LanguageTagScalar, { description: 'Any language, also one that no document is written in.' })
  language!: string;
  @Optional(() => String, {
    description: 'The party of the record, for ARTICLE_30 and SWITZERLAND. Without it, all companies under the law.',
  })
  party?: string;
  @Optional(() => ActivityRole, { description: 'As in `article30`, for ARTICLE_30. Without it, every role.' })
  role?: ActivityRole;
  @Optional(() => String, { description: 'As in `article30`, for ARTICLE_30. Without it, the EU and the UK.' })
  law?: string;
}

/** Lists what one document lacks in one language, so that a person who knows both languages can fill it in one pass. */
@Resolver()
export class MissingTranslationsResolver {
  constructor(
    private readonly disclosures: DisclosuresResolver,
    private readonly article30: Article30Resolver,
    private readonly maker: DisclosureMaker,
  ) {}

  @Heavy()
  @Needs('ANYBODY')
  @Query(() => MissingTranslations, {
    description:
      'The texts that the document would show in the language of the register, because they have no current translation into the language. Its own field `missingTranslations` lists the same, in a language that it is written in.',
  })
  async missingTranslations(
    @Args() args: MissingTranslationsArgs,
    @Context() context: object,
    @At() at?: MomentInput,
  ): Promise<MissingTranslations> {
    const { document, language } = args;
    // Every document is written in English, and lacks the same texts in the words of any language.
    const parent = { ...(await this.disclosures.disclosures(at, 'en')), textsIn: language };
    const { missingTranslations } = (await this.made(document, parent, args, context)) as unknown as Presented;
    return { texts: [...missingTranslations], file: translationFile(language, missingTranslations) };
  }

  private made(
    document: string,
    parent: Disclosures,
    { party, role, law }: MissingTranslationsArgs,
    context: object,
  ): Promise<object> {
    const one = TRANSLATED.get(document);
    return one
      ? this.maker.document(one, parent, context, party)
      : this.article30.records(parent, { party, role, law }, context);
  }
}
