import { Module } from '@nestjs/common';
import { FindingsModule } from '#findings';
import { RegisterFileModule } from '#register-file';
import { SnapshotModule } from '#snapshot/reader';
import { AssetFields, SystemAssetFields } from './asset.fields.js';
import { AttachmentFields } from './attachment.fields.js';
import { DeadlinesResolver } from './deadlines.resolver.js';
import { EngagementFields } from './engagement.fields.js';
import { TransferClassFields, TransferGroundFields } from './ground.fields.js';
import { JudgedTransfersResolver } from './judged-transfers.resolver.js';
import {
  JurisdictionProfileFields,
  LegalBasisOverrideFields,
  ProfileContactFields,
  ProfileControllerFields,
  ProfileRecipientFields,
  ProfileRetentionRuleFields,
} from './jurisdiction-profile.fields.js';
import { JurisdictionFields } from './law.fields.js';
import { LawSinceResolver } from './law-since.resolver.js';
import { LibraryResolver } from './library.resolver.js';
import { Loaders } from './loaders.js';
import { NodeResolver } from './node.resolver.js';
import { NoteFields, SavedViewFields } from './note.fields.js';
import { NotesResolver } from './notes.resolver.js';
import { ContactFields, OfficerFields, PartyFields } from './party.fields.js';
import {
  ProcessingActivityFields,
  PurposeFields,
  RecipientFields,
  SourceFields,
  SystemFields,
} from './processing-activity.fields.js';
import { RecordActionsResolver } from './record-actions.resolver.js';
import { RecordableResolver } from './recordable.resolver.js';
import { RegisterFileResolver } from './register-file.resolver.js';
import { ApplyRehearsal, ReceiptRehearsal } from './rehearsal.fields.js';
import { ActivityReviewFields, TransferReviewFields } from './review.fields.js';
import { ReviewsResolver } from './reviews.resolver.js';
import { SearchHitFields, SearchResolver } from './search.resolver.js';
import { TextFields } from './text.fields.js';
import { TransferFields } from './transfer.fields.js';
import { TranslationsResolver } from './translations.resolver.js';

/** Provides the fields that connect types of different libraries, and the operations on things of any kind. */
@Module({
  imports: [FindingsModule, RegisterFileModule, SnapshotModule],
  providers: [
    Loaders,
    NodeResolver,
    NotesResolver,
    SearchHitFields,
    SearchResolver,
    RecordActionsResolver,
    RecordableResolver,
    ReviewsResolver,
    DeadlinesResolver,
    LawSinceResolver,
    LibraryResolver,
    RegisterFileResolver,
    TranslationsResolver,
    ...TextFields,
    PartyFields,
    OfficerFields,
    ContactFields,
    ProcessingActivityFields,
    PurposeFields,
    SourceFields,
    RecipientFields,
    SystemFields,
    NoteFields,
    AttachmentFields,
    SavedViewFields,
    AssetFields,
    SystemAssetFields,
    EngagementFields,
    TransferFields,
    TransferClassFields,
    JurisdictionFields,
    TransferGroundFields,
    JudgedTransfersResolver,
    ActivityReviewFields,
    TransferReviewFields,
    JurisdictionProfileFields,
    ProfileControllerFields,
    ProfileContactFields,
    LegalBasisOverrideFields,
    ProfileRecipientFields,
    ProfileRetentionRuleFields,
    ReceiptRehearsal,
    ApplyRehearsal,
  ],
  exports: [Loaders],
})
export class GraphModule {}
