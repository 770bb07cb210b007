import { Module } from '@nestjs/common';
import { SnapshotModule } from '#snapshot/reader';
import { Article30Resolver } from './article30/graphql.js';
import { BrazilResolver } from './brazil/graphql.js';
import { CaliforniaResolver } from './california/graphql.js';
import { ChinaResolver } from './china/graphql.js';
import { DisclosuresResolver } from './disclosures.resolver.js';
import { GapMessage } from './gap-message.resolver.js';
import { JapanResolver } from './japan/graphql.js';
import { KoreaResolver } from './korea/graphql.js';
import { MissingTranslationsResolver } from './missing-translations.resolver.js';
import { QuebecResolver } from './quebec/graphql.js';
import { CompaniesResolver } from './shared/companies.resolver.js';
import { DisclosureMaker } from './shared/disclosure-maker.js';
import { SouthAfricaResolver } from './south-africa/graphql.js';
import { SwitzerlandResolver } from './switzerland/graphql.js';
import { ThailandResolver } from './thailand/graphql.js';
import { TurkeyResolver } from './turkey/graphql.js';
import { VietnamResolver } from './vietnam/graphql.js';

/** Provides the documents that laws require. */
@Module({
  imports: [SnapshotModule],
  providers: [
    DisclosureMaker,
    DisclosuresResolver,
    GapMessage,
    Article30Resolver,
    BrazilResolver,
    CaliforniaResolver,
    CompaniesResolver,
    JapanResolver,
    KoreaResolver,
    MissingTranslationsResolver,
    QuebecResolver,
    SouthAfricaResolver,
    SwitzerlandResolver,
    ThailandResolver,
    TurkeyResolver,
    ChinaResolver,
    VietnamResolver,
  ],
})
export class DisclosuresModule {}
