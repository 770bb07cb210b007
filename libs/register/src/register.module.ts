import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ScheduleReviewHandler } from '#ledger';
import { Projector } from '#read-model';
import { ActsResolver } from './acts.resolver.js';
import { Apply } from './apply.js';
import { Changes } from './changes.js';
import { EngagementEdges } from './engagement.edges.js';
import { Export } from './export.js';
import { Histories } from './history.js';
import { HistoryResolver } from './history.resolver.js';
import { JurisdictionProfileEdges, ProfileContactEdges, ProfileControllerEdges } from './jurisdiction-profile.edges.js';
import { Loaders } from './loaders.js';
import { ContactEdges, OfficerEdges, PartyEdges } from './party.edges.js';
import {
  ProcessingActivityEdges,
  PurposeEdges,
  RecipientEdges,
  SourceEdges,
  SystemEdges,
} from './processing-activity.edges.js';
import { RegisterFileResolver } from './register-file.resolver.js';
import { ActivityReviewEdges, TransferReviewEdges } from './review.edges.js';
import { ReviewsResolver } from './reviews.resolver.js';
import { SLICES } from './slices.js';
import { Snapshots } from './snapshot.js';
import { TransferEdges } from './transfer.edges.js';
import { Visible } from './visible.js';

/** The whole register: every slice, what spans them, and the projector that keeps the read models going. */
@Module({
  imports: [CqrsModule.forRoot()],
  providers: [
    ...SLICES.providers(),
    Loaders,
    Histories,
    Changes,
    Apply,
    Export,
    Visible,
    Snapshots,
    ScheduleReviewHandler,
    ActsResolver,
    ReviewsResolver,
    HistoryResolver,
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
  exports: [Apply, Export, Histories, Loaders, Snapshots],
})
export class RegisterModule implements OnApplicationBootstrap {
  constructor(private readonly projector: Projector) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.projector.start();
  }
}
