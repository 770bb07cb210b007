import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { GraphModule } from '#graph';
import { HistoryModule } from '#history';
import { ImportModule } from '#import';
import { LawApiModule } from '#law-api';
import { ScheduleReviewHandler, TranslateTextsHandler, WithdrawTranslationsHandler } from '#ledger';
import { ModelsModule } from '#models';
import { Projector } from '#read-model';
import { RegisterFileModule } from '#register-file';
import { TranslationFilesModule } from '#translation-files';
import { SLICES } from './slices.js';

/** The whole register: every slice, the libraries that span them, and the projector that updates the read models. */
@Module({
  imports: [
    CqrsModule.forRoot(),
    LawApiModule,
    ModelsModule,
    HistoryModule,
    RegisterFileModule,
    GraphModule,
    ImportModule,
    TranslationFilesModule,
  ],
  providers: [...SLICES.providers(), ScheduleReviewHandler, TranslateTextsHandler, WithdrawTranslationsHandler],
  exports: [RegisterFileModule, HistoryModule, GraphModule, ImportModule, TranslationFilesModule],
})
export class RegisterModule implements OnApplicationBootstrap {
  constructor(private readonly projector: Projector) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.projector.start();
  }
}
