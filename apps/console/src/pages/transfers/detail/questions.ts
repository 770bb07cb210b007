import { graphql, type ResultOf } from '../../../api/graphql';

const LIVED = graphql(`
  fragment Lived on Transfer @_unmask {
    countries
    grounds { key code law since until recognitionLostOn recognition(language: $reader) { name } instrument { kind version signedOn expiresOn } }
    checks { on }
    assessments { on }
    impairments { foundOn respondedOn }
    priorAuthorisations { law requestedOn grantedOn departedOn }
  }
`);

/** A transfer with all that it says, the grounds of the laws on the date, and its whole life. */
export const TRANSFER = graphql(
  `
    query Transfer($id: ID!, $at: Moment, $on: Date, $whole: Moment, $reader: LanguageTag) {
      transfer(at: $at, id: $id) {
        id name title kind status countries crossBorder jurisdictions dataItems purposes groundClass
        timing method frequency recipientRetention condition
        lastReviewedOn reviewDueOn reviewEvery
        exporter { id name country group }
        importer { id name country class group }
        grounds {
          key code law since until condition state class recognitionFellOn recognition(language: $reader) { name }
          instrument { kind version modules signedOn expiresOn scope evidence }
        }
        suspension { since reason }
        checks { key on implementation foreignSystem evidence }
        impairments { key foundOn description respondedOn response evidence }
        assessments { key on outcome evidence }
        priorAuthorisations { key law article requestedOn grantedOn departedOn reference evidence }
        equivalentAction { systemEstablishedBy measures checkFrequency checkMethod foreignSystem }
        refusal { method procedure effect }
        activities { id reference title }
        department
        owner { id name department erased }
        texts { field text translations { language text isOutdated } }
      }
      whole: transfer(at: $whole, id: $id) { ...Lived }
      jurisdictions(on: $on, language: $reader) { code grounds { code law name article limit howKnown } }
      history(of: $id, first: 500) { nodes { type effectiveOn recordedAt annulledAt } }
    }
  `,
  [LIVED],
);

export type TransferDetail = NonNullable<ResultOf<typeof TRANSFER>['transfer']>;
