import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ContactsModule } from '#contacts';
import { EngagementsModule } from '#engagements';
import { JurisdictionsModule } from '#jurisdictions';
import { ScheduleReviewHandler } from '#ledger';
import { PartiesModule } from '#parties';
import { ProcessingActivitiesModule } from '#processing-activities';
import { accessOf, Projector } from '#read-model';
import { TransfersModule } from '#transfers';
import { ActsResolver } from '#graph';
import { Apply } from '#register-file';
import { Changes } from '#history';
import { EngagementEdges } from '#graph';
import { Export } from '#register-file';
import { Histories } from '#history';
import { HistoryResolver } from '#history';
import { JurisdictionProfileEdges, ProfileContactEdges, ProfileControllerEdges } from '#graph';
import { Loaders } from '#graph';
import { ContactEdges, OfficerEdges, PartyEdges } from '#graph';
import {
  ProcessingActivityEdges,
  PurposeEdges,
  RecipientEdges,
  SourceEdges,
  SystemEdges,
} from '#graph';
import { registerAccess } from '#graph';
import { RegisterFileResolver } from '#graph';
import { ActivityReviewEdges, TransferReviewEdges } from '#graph';
import { ReviewsResolver } from '#graph';
import { Snapshots } from '#snapshot';
import { TransferEdges } from '#graph';
import { Visible } from '#history';

/** The whole register: every slice, what spans them, and the projector that keeps the read models going. */
@Module({
  imports: [
    CqrsModule.forRoot(),
    ContactsModule,
    PartiesModule,
    ProcessingActivitiesModule,
    EngagementsModule,
    TransfersModule,
    JurisdictionsModule,
  ],
  providers: [
    accessOf(registerAccess),
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
