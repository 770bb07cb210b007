import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema';

/** Typed GraphQL documents: their results and variables follow schema.graphql. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    CountryCode: string;
    Date: string;
    DateTime: string;
    Destination: string;
    Duration: string;
    JSON: unknown;
    JurisdictionCode: string;
    Key: string;
    Language: string;
    LanguageTag: string;
    Place: string;
    Position: string;
  };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
