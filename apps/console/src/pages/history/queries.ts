import { graphql, type ResultOf } from '../../api/graphql';

/** Asks for the events of a thing, oldest first. */
export const HISTORY = graphql(`query HistoryOfThing($id: ID!, $after: String) {
  history(of: $id, first: 200, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id position type effectiveOn recordedAt annulledAt actor actorLabel reason evidence
      words { key arguments { name value } }
    }
  }
}`);

/** An event of a history. */
export type EventOfHistory = ResultOf<typeof HISTORY>['history']['nodes'][number];

/** Asks what differs in things of a type between two moments. */
export const CHANGED = graphql(`query ChangedByEvent($from: Moment!, $to: Moment!, $type: String!) {
  changeList(from: $from, to: $to, first: 20, filter: { type: $type }) {
    nodes { thing { id } fields { path before after } }
  }
}`);

/** Asks for the rectangles of a thing in the two clocks. */
export const SEGMENTS = graphql(`query SegmentsOfThing($id: ID!, $path: String) {
  segments(of: $id, path: $path) {
    effectiveFrom effectiveTo recordedFrom recordedTo position value
    words { key arguments { name value } }
  }
}`);

/** Asks for the name of a thing, and for the paths of its values. */
export const THING = graphql(`query ThingOfHistory($id: ID!, $at: Moment) {
  node(id: $id, at: $at) {
    __typename
    ... on ProcessingActivity { reference title }
    ... on Party { partyName: name }
    ... on Engagement { work processor { name } }
    ... on Asset { assetName: name }
    ... on Transfer { transfer: title }
    ... on JurisdictionProfile { code }
    ... on Contact { department contactName: name }
  }
  provenance(of: $id, at: $at) { path thing }
}`);
