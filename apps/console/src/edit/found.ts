import type { TypedDocumentNode } from '@urql/core';
import { graphql } from '../api/graphql';
import { type Values, valuesOf } from '../parts/values';
import { labelOf, type Reference } from './prefill';

interface Finder {
  /** The question before anything is typed. */
  readonly listed: TypedDocumentNode<unknown, { text: string; at: object }>;
  readonly query: TypedDocumentNode<unknown, { text: string; at: object }>;
  /** Returns the things of an answer. */
  found(data: unknown, text: string): readonly Reference[];
}

/** Makes the search of a kind from its question. A thing whose name lacks the text is left out: only names are shown. */
const finder = (query: Finder['query'], listed = query): Finder => ({
  query,
  listed,
  found: (data, text) => {
    const [list] = Object.values(valuesOf(data));
    const { nodes } = valuesOf(list);
    const references = (Array.isArray(nodes) ? nodes : [])
      .filter((node: Values) => !node.erased) // a forgotten person answers for nothing any more
      .map((node: Values) => ({ id: String(node.id), label: labelOf(node) }));
    return references.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
  },
});

/** The searches by a text, one for each kind of thing. Those with the text in their names come first. */
export const THINGS_FOUND = {
  party: finder(
    graphql(`query PartiesFound($text: String!, $at: Moment) {
      search(at: $at, text: $text, types: [PARTY], first: 30) { nodes { id name } }
    }`),
    graphql(`query PartiesListed($at: Moment) { parties(at: $at, first: 30) { nodes { id name } } }`),
  ),
  asset: finder(
    graphql(
      `query AssetsFound($text: String, $at: Moment) { assets(at: $at, first: 30, filter: { text: $text }) { nodes { id name } } }`,
    ),
  ),
  processingActivity: finder(
    graphql(`query ActivitiesFound($text: String!, $at: Moment) {
      search(at: $at, text: $text, types: [PROCESSING_ACTIVITY], first: 30) { nodes { id name } }
    }`),
    graphql(
      `query ActivitiesListed($at: Moment) { processingActivities(at: $at, first: 30) { nodes { id reference title } } }`,
    ),
  ),
  engagement: finder(
    graphql(`query EngagementsFound($text: String, $at: Moment) {
      engagements(at: $at, first: 30, filter: { text: $text }) { nodes { id work processor { name } } }
    }`),
  ),
  transfer: finder(
    graphql(
      `query TransfersFound($text: String, $at: Moment) { transfers(at: $at, first: 30, filter: { text: $text }) { nodes { id title } } }`,
    ),
  ),
  contact: finder(
    graphql(`query ContactsFound($text: String!, $at: Moment) {
      search(at: $at, text: $text, types: [CONTACT], first: 30) { nodes { id name } }
    }`),
    graphql(
      `query ContactsListed($at: Moment) { contacts(at: $at, first: 30) { nodes { id department name erased } } }`,
    ),
  ),
  thing: finder(
    graphql(`query ThingsFound($text: String!, $at: Moment) {
      search(
        at: $at, text: $text, first: 30
        types: [PROCESSING_ACTIVITY, PARTY, ASSET, ENGAGEMENT, TRANSFER, CONTACT, JURISDICTION_PROFILE]
      ) { nodes { id name } }
    }`),
    graphql(
      `query ThingsListed($at: Moment) { processingActivities(at: $at, first: 30) { nodes { id reference title } } }`,
    ),
  ),
  company: finder(
    graphql(`query CompaniesFound($text: String, $at: Moment) {
      parties(at: $at, first: 30, filter: { group: true, text: $text }) { nodes { id name } }
    }`),
  ),
};
