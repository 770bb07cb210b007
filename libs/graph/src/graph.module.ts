import { Module } from '@nestjs/common';
import { RegisterFileModule } from '#register-file';
import { EngagementEdges } from './engagement.fields.js';
import {
  JurisdictionProfileEdges,
  ProfileContactEdges,
  ProfileControllerEdges,
} from './jurisdiction-profile.fields.js';
import { Loaders } from './loaders.js';
import { ContactEdges, OfficerEdges, PartyEdges } from './party.fields.js';
import {
  ProcessingActivityEdges,
  PurposeEdges,
  RecipientEdges,
  SourceEdges,
  SystemEdges,
} from './processing-activity.fields.js';
import { RecordActionsResolver } from './record-actions.resolver.js';
import { RegisterFileResolver } from './register-file.resolver.js';
import { ActivityReviewEdges, TransferReviewEdges } from './review.fields.js';
import { ReviewsResolver } from './reviews.resolver.js';
import { TransferEdges } from './transfer.fields.js';

/** Fields that lead from one slice's type to another's, and operations on things of any kind. */
@Module({
  imports: [RegisterFileModule],
  providers: [
    Loaders,
    RecordActionsResolver,
    ReviewsResolver,
    RegisterFileResolver,
    PartyEdges,
    OfficerEdges,
    ContactEdges,
    ProcessingActivityEdges,
    PurposeEdges,
    SourceEdges,
    RecipientEdges,
    SystemEdges,
    EngagementEdges,
    TransferEdges,
    ActivityReviewEdges,
    TransferReviewEdges,
    JurisdictionProfileEdges,
    ProfileControllerEdges,
    ProfileContactEdges,
  ],
  exports: [Loaders],
})
export class GraphModule {}
