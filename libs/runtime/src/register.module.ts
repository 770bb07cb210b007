import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ContactsModule } from '#contacts';
import { EngagementsModule } from '#engagements';
import { GraphModule } from '#graph';
import { HistoryModule } from '#history';
import { JurisdictionsModule } from '#jurisdictions';
import { LawApiModule } from '#law-api';
import { ScheduleReviewHandler } from '#ledger';
import { PartiesModule } from '#parties';
import { ProcessingActivitiesModule } from '#processing-activities';
import { Projector } from '#read-model';
import { RegisterFileModule } from '#register-file';
import { TransfersModule } from '#transfers';

const SLICES = [
  ContactsModule,
  PartiesModule,
  ProcessingActivitiesModule,
  EngagementsModule,
  TransfersModule,
  JurisdictionsModule,
];

/** The whole register: every slice, what spans them, and the projector that keeps the read models going. */
@Module({
  imports: [CqrsModule.forRoot(), ...SLICES, LawApiModule, HistoryModule, RegisterFileModule, GraphModule],
  providers: [ScheduleReviewHandler],
  exports: [RegisterFileModule, HistoryModule, GraphModule],
})
export class RegisterModule implements OnApplicationBootstrap {
  constructor(private readonly projector: Projector) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.projector.start();
  }
}
