import { graphql, type ResultOf } from '../../api/graphql';

/** The kinds of reports. */
export const KINDS = graphql(`
  query ReportKinds($language: Language) {
    reportKinds(language: $language) { code title about law languages formats comparesMoments narrowedBy unapproved templates { version isVerified source } }
  }
`);

/** The groups of people that activities name, by the key of their rows. */
export const PEOPLE = graphql(`
  query PeopleOfReports($at: Moment) {
    processingActivities(at: $at, first: 1) { counts(by: DATA_SUBJECT) { value label } }
  }
`);

/** A kind of report. */
export type Kind = ResultOf<typeof KINDS>['reportKinds'][number];

const SECTIONS = graphql(`
  fragment SectionsOfReport on ReportContent @_unmask {
    sections(first: $sections, skip: $after) {
      key heading level
      blocks {
        type paragraphs facts { key heading type value }
        table { rowCount empty nameColumn columns { key heading type } rows(first: $rows, skip: $afterRows) }
      }
    }
  }
`);

const TEXT = graphql(
  `fragment ReportText on ReportContent @_unmask {
    title language isDraft contentHash sectionCount leftOut
    cover { key heading type value }
    gaps { id article(language: $reader) message(language: $reader) howKnown }
    missingTranslations { id type key name field text outdated }
    ...SectionsOfReport
  }`,
  [SECTIONS],
);

/** The content of a report, as it will read, and where its gaps are mended. */
export const CONTENT = graphql(
  `query ReportContent($input: ReportInput!, $reader: LanguageTag, $sections: Int = 60, $after: Int = 0, $rows: Int = 25, $afterRows: Int = 0) {
    report(input: $input) { ...ReportText gaps { id place { type id key path } } }
  }`,
  [TEXT],
);

/** The content of a report, as a regulator may ask for it. */
export const CONTENT_ALONE = graphql(
  `query ReportContentAlone($input: ReportInput!, $reader: LanguageTag, $sections: Int = 60, $after: Int = 0, $rows: Int = 25, $afterRows: Int = 0) {
    report(input: $input) { ...ReportText }
  }`,
  [TEXT],
);

/** A part of a report that was not asked for at first. */
export const PART = graphql(
  `query PartOfReport($input: ReportInput!, $sections: Int!, $after: Int!, $rows: Int!, $afterRows: Int!) {
    report(input: $input) { ...SectionsOfReport }
  }`,
  [SECTIONS],
);

/** The content of a report. */
export type Content = ResultOf<typeof CONTENT_ALONE>['report'];

/** The gaps of a report, to count them. */
export const GAPS = graphql(`query GapsOfReport($input: ReportInput!) { report(input: $input) { gaps { id } } }`);

/** The laws of a date, and how each concerns the organisation. */
export const LAWS_OF_KINDS = graphql(`
  query LawsOfReports($at: Moment, $on: Date) { jurisdictions(on: $on) { code concerns(at: $at) } }
`);

/** A law, and how it concerns the organisation. */
export type LawOfKind = ResultOf<typeof LAWS_OF_KINDS>['jurisdictions'][number];

/** The law of a kind, and how it concerns the organisation. */
export const LAW_OF_KIND = graphql(`
  query LawOfReport($at: Moment, $on: Date, $code: String!) { jurisdiction(on: $on, code: $code) { concerns(at: $at) } }
`);

/** The places that the grant of a regulator covers, and the law of each place. */
export const COVERED = graphql(`query CoveredLaws { me { jurisdictions } places { code law } }`);

/** The companies that a document of a law can be made for, those under the law first. */
export const COMPANIES = graphql(`
  query CompaniesOfReport($at: Moment, $law: String!) {
    disclosures(at: $at) { companies(law: $law) { id name isUnderLaw } }
  }
`);

/** The texts that a document lacks in a language, as a file to fill in. */
export const TRANSLATION_FILE = graphql(`
  query TranslationFile(
    $at: Moment, $document: TranslatedDocument!, $language: LanguageTag!, $law: String, $party: String, $role: ActivityRole
  ) {
    missingTranslations(at: $at, document: $document, language: $language, law: $law, party: $party, role: $role) { file }
  }
`);

/** Issues a report. */
export const ISSUE = graphql(`
  mutation Issue($input: IssueReportInput!, $meta: CommandMeta) {
    issueReport(input: $input, meta: $meta) { id position report { id title file { address } } }
  }
`);

/** The list of issued reports, page by page. */
export const ISSUED = graphql(`
  query IssuedReports($at: Moment, $first: Int, $after: String, $text: String) {
    reports(at: $at, first: $first, after: $after, filter: { text: $text }) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        id kind title language format size issuedOn by account issuedTo purpose recipientErased acceptedGaps
        moment { on position knownAt } controller { id name } activities { id name } dataSubjects transfers { id name } file { address fileName }
      }
    }
  }
`);

/** An issued report in the list. */
export type Issued = ResultOf<typeof ISSUED>['reports']['nodes'][number];

/** All that was recorded of an issued report. */
export const DETAILS = graphql(`
  query IssuedReport($id: ID!, $at: Moment) {
    issuedReport(id: $id, at: $at) {
      template templateVersion lawVersion renderer
      file { sha256 contentHash acceptedGaps { id article message } }
    }
  }
`);

/** The people in an issued report, which regulators may not ask for. */
export const PEOPLE_IN = graphql(`
  query PeopleInReport($id: ID!, $at: Moment) { issuedReport(id: $id, at: $at) { contacts { id name } } }
`);

/** Makes an issued report again. */
export const REISSUE = graphql(`
  query Reissue($id: ID!) { reissue(id: $id) { answer movedOn { what before now } byItsTemplate byCurrentTemplate } }
`);

/** The answer to making a report again. */
export type Reissued = ResultOf<typeof REISSUE>['reissue'];

/** The accounts of regulators that can receive reports. */
export const RECIPIENTS = graphql(`
  query Recipients($at: Moment) { grants(at: $at) { account label role includesIssuedReports } }
`);
