import { graphql, type ResultOf } from '../../api/graphql';

/** The fields of a transfer that the map, the table and the rest of the page use. */
const TRANSFER_ROW = graphql(`
  fragment TransferRow on Transfer @_unmask {
    id key name kind status countries crossBorder jurisdictions groundClass
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

/** All transfers at the moment, and the grounds of the laws on its date. */
export const TRANSFERS = graphql(
  `
    query Transfers($at: Moment, $on: Date, $first: Int!) {
      transfers(at: $at, first: $first) { totalCount nodes { ...TransferRow } }
      jurisdictions(on: $on) { code name isInForce grounds { code law name article limit isVerified } }
    }
  `,
  [TRANSFER_ROW],
);

/** The dates of the transfers of today, and of those that have ended. */
export const DATES = graphql(`
  query TransferDates($at: Moment, $first: Int!) {
    transfers(at: $at, first: $first) { nodes { ...Dates } }
    ended: transfers(at: $at, first: $first, filter: { status: RETIRED }) { nodes { ...Dates } }
  }
  fragment Dates on Transfer @_unmask {
    countries jurisdictions exporter { country } grounds { law since until } suspension { since } checks { on }
  }
`);

/** The recognitions of all times. The question never changes, so that all pages share the answer. */
export const RECOGNITIONS = graphql(`
  query Recognitions {
    recognitions(on: "2999-12-31") { ...Recognised }
    ended: recognitions(on: "2999-12-31", ended: true) { ...Recognised }
  }
  fragment Recognised on LawRecognition @_unmask {
    act alsoCalled article countries ended from ground isVerified law name to scope { words }
  }
`);

/** The dates of the next year on which findings in transfers come or go. */
export const HORIZON = graphql(`
  query TransferHorizon($at: Moment, $from: Date!, $to: Date!) {
    horizon(at: $at, from: $from, to: $to, first: 100, filter: { type: "transfer" }) {
      nodes { on appearCount disappearCount appear { message } }
    }
  }
`);

export type TransferRow = ResultOf<typeof TRANSFER_ROW>;
export type Recognition = ResultOf<typeof RECOGNITIONS>['recognitions'][number];
export type TransferDates = ResultOf<typeof DATES>['transfers']['nodes'][number];
export type GroundOfLaw = ResultOf<typeof TRANSFERS>['jurisdictions'][number]['grounds'][number];
