import { Module } from '@nestjs/common';
import { accessOf } from '#read-model';
import { RegisterModule } from '#register';
import { disclosuresAccess } from './disclosures.access.js';
import { DisclosureMaker } from './disclosures.js';
import { DisclosuresResolver } from './disclosures.resolver.js';
import { KoreaResolver } from './korea.graphql.js';

/** The documents that laws ask for. */
@Module({
  imports: [RegisterModule],
  providers: [accessOf(disclosuresAccess), DisclosureMaker, DisclosuresResolver, KoreaResolver],
})
export class DisclosuresModule {}
