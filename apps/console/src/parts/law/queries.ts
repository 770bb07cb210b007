import { graphql, type ResultOf } from '../../api/graphql';

/** The changes of laws between two days. */
export const LAW_CHANGES = graphql(`
  query LawChanges($from: Date!, $to: Date, $laws: [String!], $reader: LanguageTag) {
    lawChanges(from: $from, to: $to, laws: $laws, language: $reader) {
      on law turn part list key name article howKnown inEnglish
    }
  }
`);

/** A change of the law on its day, with the number of records that it concerns if it is known. */
export type LawChange = ResultOf<typeof LAW_CHANGES>['lawChanges'][number] & { readonly recordCount?: number };
