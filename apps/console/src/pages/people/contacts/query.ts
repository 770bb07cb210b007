import { graphql, type ResultOf } from '../../../api/graphql';

/** The list of contacts. */
export const CONTACTS = graphql(`
  query Contacts($at: Moment, $first: Int, $after: String, $filter: ContactFilter, $sort: [ContactSort!]) {
    contacts(at: $at, first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { id name department email phone address erased keyMissing }
    }
  }
`);

/** The companies that have appointed somebody, with the offices. */
export const OFFICERS = graphql(`
  query OfficersOfParties($at: Moment, $first: Int, $after: String, $filter: PartyFilter) {
    parties(at: $at, first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { id name officers { role condition jurisdictions contact { id } } }
    }
  }
`);

/** Contacts in profiles of jurisdictions. */
export const OFFICES = graphql(`
  query OfficesOfContacts($at: Moment) {
    jurisdictionProfiles(at: $at) { id code contacts { role contact { id } } }
  }
`);

/** The numbers of things that a contact owns. */
export const OWNED = graphql(`
  query OwnedByContact($id: ID!, $at: Moment) {
    processingActivities(at: $at, first: 1, filter: { owner: $id }) { totalCount }
    engagements(at: $at, first: 1, filter: { owner: $id }) { totalCount }
    transfers(at: $at, first: 1, filter: { owner: $id }) { totalCount }
  }
`);

/** Contacts that were retired, and persons who were forgotten. */
export const ENDED = graphql(`
  query EndedContacts($at: Moment) {
    retired: recordings(at: $at, first: 100, filter: { event: "ContactRetired" }) {
      nodes { position recordedAt reason thing { id name } }
    }
    forgotten: recordings(at: $at, first: 100, filter: { event: "PersonErased" }) {
      nodes { position recordedAt reason thing { id } }
    }
  }
`);

/** One contact. */
export const CONTACT = graphql(`
  query Contact($id: ID!, $at: Moment) {
    contact(id: $id, at: $at) { id key name department email phone address status erased keyMissing }
  }
`);

/** A row of the list. */
export type ContactRow = ResultOf<typeof CONTACTS>['contacts']['nodes'][number];
/** A company with its offices. */
export type OfficersRow = ResultOf<typeof OFFICERS>['parties']['nodes'][number];
/** Profiles of jurisdictions with their contacts. */
export type Profiles = ResultOf<typeof OFFICES>['jurisdictionProfiles'];
