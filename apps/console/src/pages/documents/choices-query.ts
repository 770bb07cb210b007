import { graphql } from '../../api/graphql';

/** The company that the organisation speaks as, and another one of the group if it names none. */
export const SPEAKING = graphql(`
  query CompanyThatSpeaks($at: Moment) {
    parties(at: $at, first: 1, filter: { group: true, class: false }) { nodes { id } }
    jurisdictionProfile(at: $at, code: "ALL") { controllers { party { id } } }
  }
`);
