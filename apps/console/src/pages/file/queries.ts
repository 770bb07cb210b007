import { graphql, type ResultOf } from '../../api/graphql';

/** Plans a file, and says what applying it would do. */
export const PLAN = graphql(`
  mutation PlanRegisterFile($input: RegisterInput!, $reader: LanguageTag, $effectiveOn: Date) {
    applyRegister(input: $input, effectiveOn: $effectiveOn, dryRun: true) {
      events
      position
      commands { command thing { id type key } }
      rehearsal {
        on
        closes { id rule path law article howKnown severity message(language: $reader) messageLanguage(language: $reader) dayUnknown(language: $reader) lookedThroughUntil subject { id key name type } }
        opens { id rule path law article howKnown severity message(language: $reader) messageLanguage(language: $reader) dayUnknown(language: $reader) lookedThroughUntil subject { id key name type } }
      }
    }
  }
`);

/** Applies a file as it was planned. */
export const APPLY = graphql(`
  mutation ApplyRegisterFile(
    $input: RegisterInput!, $effectiveOn: Date, $reason: String, $expectedPosition: Position
  ) {
    applyRegister(
      input: $input, effectiveOn: $effectiveOn, reason: $reason, expectedPosition: $expectedPosition
    ) { events position }
  }
`);

/** The number of events that have been recorded. It shows how far a file has been applied. */
export const PROGRESS = graphql(`query RecordedSoFar { ledger { events } }`);

/** The register at a moment, as a register file. */
export const REGISTER_FILE = graphql(`query RegisterAsFile($at: Moment) { registerFile(at: $at) }`);

/** The register at a moment, as a workbook (XLSX) in base64. */
export const REGISTER_WORKBOOK = graphql(`query RegisterAsWorkbook($at: Moment) { registerWorkbook(at: $at) }`);

/** The plan of a file. */
export type Plan = ResultOf<typeof PLAN>['applyRegister'];
/** A finding that applying a file ends or begins. */
export type FindingOfPlan = NonNullable<Plan['rehearsal']>['opens'][number];

/** Reads a spreadsheet, and says what every cell becomes. */
export const READ_SPREADSHEET = graphql(`
  mutation ReadSpreadsheet($input: SpreadsheetInput!) {
    readSpreadsheet(input: $input) {
      format
      encoding
      mapping
      source
      sheet
      headingRow
      columns { heading field isGuessed candidates examples }
      unknownValues { list field text cells choices }
      answers { list field text value choices }
      days
      law
      fields
      ignored
      sheets { name isHidden isRead }
      activities
      counts { outcome count }
      cells { sheet cell count heading text outcome field became note proposal }
      report
      parts { effectiveOn file }
    }
  }
`);

/** A spreadsheet as it was understood. */
export type Reading = ResultOf<typeof READ_SPREADSHEET>['readSpreadsheet'];
/** A cell, and what it became. */
export type ReadCell = Reading['cells'][number];

/** The texts of the register for translators, as XLIFF. */
export const WRITE_TRANSLATIONS = graphql(`
  query TextsForTranslators($language: LanguageTag!, $at: Moment) { translationFile(language: $language, at: $at) }
`);

/** Reads what a translator has returned, and says what it changes. */
export const READ_TRANSLATIONS = graphql(`
  mutation ReadTranslations($input: TranslationFileInput!) {
    readTranslationFile(input: $input) { language translated unchanged untranslated refused { path message } refusedCount file }
  }
`);

/** A file of translations as it was read. */
export type TranslationsRead = ResultOf<typeof READ_TRANSLATIONS>['readTranslationFile'];
