import { graphql, type ResultOf } from '../../../api/graphql';

/** The list of contacts. */
export const CONTACTS = graphql(`
  query Contacts($at: Moment, $first: Int, $after: String, $sort: [ContactSort!]) {
    contacts(at: $at, first: $first, after: $after, sort: $sort) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { id name department email phone address erased keyMissing }
    }
  }
`);

/** Offices of contacts: at companies, and in profiles of jurisdictions. */
export const OFFICES = graphql(`
  query OfficesOfContacts($at: Moment) {
    parties(at: $at, first: 1000) { nodes { id name officers { role condition jurisdictions contact { id } } } }
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
/** Offices of contacts, as the API gives them. */
export type OfficesData = ResultOf<typeof OFFICES>;
