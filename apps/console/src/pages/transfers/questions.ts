import { graphql, type ResultOf } from '../../api/graphql';

/** The fields of a transfer that the map, the table and the rest of the page use. */
const TRANSFER_ROW = graphql(`
  fragment TransferRow on Transfer @_unmask {
    id title kind status countries crossBorder jurisdictions groundClass
    exporter { id name country group }
    importer { id name country class group }
    grounds {
      key code law since until state class recognitionFellOn recognition { name }
      instrument { version }
    }
    suspension { since reason }
    activities { id reference title }
    department
    owner { id name department erased }
  }
`);

/** The transfers of a moment by their classes, page by page. */
export const TRANSFERS = graphql(
  `
    query Transfers($at: Moment, $first: Int, $after: String, $filter: JudgedTransferFilter) {
      judgedTransfers(at: $at, first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo { endCursor hasNextPage }
        nodes { findingCount hasOtherGround transfer { ...TransferRow } }
      }
    }
  `,
  [TRANSFER_ROW],
);

/** The numbers of the whole register: on the map, and by class. */
export const PICTURE = graphql(`
  query TransferPicture($at: Moment, $filter: JudgedTransferFilter) {
    judgedTransfers(at: $at, first: 0, filter: $filter) {
      totalCount
      routes { from to class count }
      class: counts(by: CLASS) { value count }
      exporters: counts(by: EXPORTER_COUNTRY) { value count }
    }
  }
`);

/** The values of a facet among the transfers that the other conditions select. */
export const TRANSFER_FACET = graphql(`
  query TransferFacet($at: Moment, $filter: JudgedTransferFilter, $by: JudgedTransferFacet!) {
    list: judgedTransfers(at: $at, first: 0, filter: $filter) { counts(by: $by) { value label count } }
  }
`);

/** The activities that send data to a country, with their transfers. */
export const SENDERS = graphql(
  `
    query Senders($at: Moment, $first: Int, $after: String, $country: String!) {
      processingActivities(at: $at, first: $first, after: $after, filter: { facets: { by: COUNTRY, values: [$country] } }) {
        totalCount
        pageInfo { endCursor hasNextPage }
        nodes { id reference title transfers { ...TransferRow } }
      }
    }
  `,
  [TRANSFER_ROW],
);

/** The recognitions in force, with the number of transfers that rest on each. */
export const RELIED_ON = graphql(`
  query RecognitionsReliedOn($at: Moment, $reader: LanguageTag) {
    recognitionsReliedOn(at: $at, language: $reader) {
      id transferCount withoutOtherCount
      recognition { act article countries from ground howKnown law name to scope { words } }
    }
  }
`);

/** The grounds of the laws on a date. */
export const LAW_GROUNDS = graphql(`
  query GroundsOfLaws($on: Date, $reader: LanguageTag) {
    jurisdictions(on: $on, language: $reader) { grounds { code law name article limit howKnown } }
  }
`);

/** The dates of the transfers, also of those that have ended. */
export const DATES = graphql(`
  query TransferDates($at: Moment) {
    transferDates(at: $at) { first laws destinations days { on groundCount suspendedCount } }
  }
`);

/** The recognitions of all times. The question never changes, so that all pages share the answer. */
export const RECOGNITIONS = graphql(`
  query Recognitions {
    recognitions(on: "2999-12-31") { ...Recognised }
    ended: recognitions(on: "2999-12-31", ended: true) { ...Recognised }
  }
  fragment Recognised on LawRecognition @_unmask {
    act alsoCalled article countries ended from ground howKnown law name to scope { words }
  }
`);

/** The dates of the next year on which findings in transfers come or go. */
export const HORIZON = graphql(`
  query TransferHorizon($at: Moment, $from: Date!, $to: Date!) {
    horizon(at: $at, from: $from, to: $to, first: 100, filter: { type: "transfer" }) {
      nodes { on appearCount disappearCount }
    }
  }
`);

export type TransferRow = ResultOf<typeof TRANSFER_ROW>;
/** A recognition, of any time. */
export type Recognition = ResultOf<typeof RECOGNITIONS>['recognitions'][number];
/** A recognition in force that transfers may rest on. */
export type ReliedOn = ResultOf<typeof RELIED_ON>['recognitionsReliedOn'][number];
export type TransferDates = ResultOf<typeof DATES>['transferDates'];
/** The numbers of the page. */
export type Picture = ResultOf<typeof PICTURE>['judgedTransfers'];
export type GroundOfLaw = ResultOf<typeof LAW_GROUNDS>['jurisdictions'][number]['grounds'][number];
