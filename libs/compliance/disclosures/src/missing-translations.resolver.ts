import { Args, ArgsType, Context, Field, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { At, Heavy, LanguageTagScalar, Needs, Optional } from '#graphql';
import { ActivityRole } from '#law';
import type { MomentInput } from '#read-model';
import { Article30Resolver } from './article30/graphql.js';
import { BrazilResolver } from './brazil/graphql.js';
import { ChinaResolver } from './china/graphql.js';
import { type Disclosures, MissingTranslations } from './disclosures.graphql.js';
import { DisclosuresResolver } from './disclosures.resolver.js';
import { JapanResolver } from './japan/graphql.js';
import { KoreaResolver } from './korea/graphql.js';
import { QuebecResolver } from './quebec/graphql.js';
import type { Presented } from './shared/presentation.js';
import { translationFile } from './shared/translation-file.js';
import { SwitzerlandResolver } from './switzerland/graphql.js';
import { ThailandResolver } from './thailand/graphql.js';
import { TurkeyResolver } from './turkey/graphql.js';
import { VietnamResolver } from './vietnam/graphql.js';

/** The documents that are written in more than one language. */
export enum TranslatedDocument {
  ARTICLE_30 = 'ARTICLE_30',
  BRAZIL = 'BRAZIL',
  CHINA = 'CHINA',
  JAPAN = 'JAPAN',
  KOREA = 'KOREA',
  QUEBEC = 'QUEBEC',
  SWITZERLAND = 'SWITZERLAND',
  THAILAND = 'THAILAND',
  TURKEY = 'TURKEY',
  VIETNAM_PROCESSING = 'VIETNAM_PROCESSING',
  VIETNAM_TRANSFERS = 'VIETNAM_TRANSFERS',
}
registerEnumType(TranslatedDocument, {
  name: 'TranslatedDocument',
  description: 'A document that is written in several languages.',
});

@ArgsType()
class MissingTranslationsArgs {
  @Field(() => TranslatedDocument) document!: TranslatedDocument;
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
    private readonly brazil: BrazilResolver,
    private readonly china: ChinaResolver,
    private readonly japan: JapanResolver,
    private readonly korea: KoreaResolver,
    private readonly quebec: QuebecResolver,
    private readonly switzerland: SwitzerlandResolver,
    private readonly thailand: ThailandResolver,
    private readonly turkey: TurkeyResolver,
    private readonly vietnam: VietnamResolver,
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
    document: TranslatedDocument,
    parent: Disclosures,
    { party, role, law }: MissingTranslationsArgs,
    context: object,
  ): Promise<object> {
    switch (document) {
      case TranslatedDocument.BRAZIL:
        return this.brazil.brazil(parent, context);
      case TranslatedDocument.CHINA:
        return this.china.china(parent, context);
      case TranslatedDocument.THAILAND:
        return this.thailand.thailand(parent, context);
      case TranslatedDocument.TURKEY:
        return this.turkey.turkey(parent, context);
      case TranslatedDocument.VIETNAM_PROCESSING:
        return this.vietnam.vietnamProcessing(parent, context);
      case TranslatedDocument.VIETNAM_TRANSFERS:
        return this.vietnam.vietnamTransfers(parent, context);
      case TranslatedDocument.JAPAN:
        return this.japan.japan(parent, context);
      case TranslatedDocument.KOREA:
        return this.korea.korea(parent, context);
      case TranslatedDocument.QUEBEC:
        return this.quebec.quebec(parent, context);
      case TranslatedDocument.SWITZERLAND:
        return this.switzerland.switzerland(parent, context, party);
      case TranslatedDocument.ARTICLE_30:
        return this.article30.records(parent, { party, role, law }, context);
    }
  }
}
