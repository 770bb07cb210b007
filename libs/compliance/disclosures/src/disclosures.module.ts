import { Module } from '@nestjs/common';
import { SnapshotModule } from '#snapshot/reader';
import { Article30Resolver } from './article30/graphql.js';
import { CaliforniaResolver } from './california/graphql.js';
import { ChinaResolver } from './china/graphql.js';
import { DisclosuresResolver } from './disclosures.resolver.js';
import { documentResolver, recordType } from './document/document.graphql.js';
import { RECORDS } from './documents.js';
import { GapMessage } from './gap-message.resolver.js';
import { JapanResolver } from './japan/graphql.js';
import { KoreaResolver } from './korea/graphql.js';
import { MissingTranslationsResolver } from './missing-translations.resolver.js';
import { QuebecResolver } from './quebec/graphql.js';
import { CompaniesResolver } from './shared/companies.resolver.js';
import { DisclosureMaker } from './shared/disclosure-maker.js';
import { SouthAfricaResolver } from './south-africa/graphql.js';
import { SwitzerlandResolver } from './switzerland/graphql.js';
import { VIETNAM_RESOLVERS } from './vietnam/graphql.js';

/** Provides the documents that laws require. */
@Module({
  imports: [SnapshotModule],
  providers: [
    DisclosureMaker,
    DisclosuresResolver,
    GapMessage,
    Article30Resolver,
    CaliforniaResolver,
    CompaniesResolver,
    JapanResolver,
    KoreaResolver,
    MissingTranslationsResolver,
    QuebecResolver,
    SouthAfricaResolver,
    SwitzerlandResolver,
    ChinaResolver,
    ...VIETNAM_RESOLVERS,
    ...RECORDS.map((record) => documentResolver(record, recordType(record))),
  ],
})
export class DisclosuresModule {}
