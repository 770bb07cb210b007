import { graphql, type ResultOf } from '../../../api/graphql';

/** The models of activities, and what they are made of. */
export const MODELS = graphql(`
  query Models($language: LanguageTag!) {
    activityModels(language: $language) {
      key sector title
      dataSubjects { key name children vulnerable }
      dataCategories { key name special specialKinds criminal financial uniqueIdentifier }
      purposes {
        key description dataCategories dataSubjects
        legalBases { basis specialCondition interest dataCategories dataSubjects }
      }
      recipients { key name kind }
      securityMeasures
      periods { of place period isMinimum trigger source }
    }
    modelLibrary(language: $language) {
      dataSubjects { key name children vulnerable }
      dataCategories { key name special specialKinds criminal financial uniqueIdentifier }
      securityMeasures
    }
    places { code scalars law }
  }
`);

/** Names of the organisation's own activities, to choose from before the models. */
export const OWN = graphql(`
  query OwnLibrary($at: Moment) {
    groups: library(kind: DATA_SUBJECT, at: $at, first: 500) {
      nodes { name dataSubject { children vulnerable } }
    }
    data: library(kind: DATA_CATEGORY, at: $at, first: 500) {
      nodes { name dataCategory { special specialKinds criminal financial uniqueIdentifier } }
    }
    measures: library(kind: SECURITY_MEASURE, at: $at, first: 500) { nodes { name } }
  }
`);

/** The answer from which a new record is begun. */
export type Models = ResultOf<typeof MODELS>;
export type Model = Models['activityModels'][number];
export type GroupRow = Model['dataSubjects'][number];
export type DataRow = Model['dataCategories'][number];

/** The first companies of the group, who can be controllers, and the first of the parties that can work for them. */
export const COMPANIES = graphql(`
  query CompaniesOfRecord($at: Moment) {
    own: parties(at: $at, first: 50, filter: { group: true, class: false }) { nodes { id name country } }
    others: parties(at: $at, first: 50, filter: { class: false }) { nodes { id name country } }
    departments: processingActivities(at: $at, first: 1) { counts(by: DEPARTMENT) { value } totalCount }
  }
`);

/** The company that is chosen: it may be none of the first ones. */
export const COMPANY = graphql(`
  query CompanyOfRecord($at: Moment, $id: ID!) { party(at: $at, id: $id) { id name country } }
`);

/** Companies by a text in them. */
export const COMPANIES_FOUND = graphql(`
  query CompaniesOfRecordFound($at: Moment, $text: String!, $group: Boolean) {
    parties(at: $at, first: 50, filter: { class: false, group: $group, text: $text }) { nodes { id name country } }
  }
`);

/** A company as it is chosen. */
export type Company = ResultOf<typeof COMPANIES>['own']['nodes'][number];

/** The grounds of a law on which data can leave. */
export const GROUNDS = graphql(`
  query GroundsOfRecord($law: String!, $on: Date, $reader: LanguageTag) {
    transferGrounds(law: $law, on: $on, language: $reader) { code name article limit instruments howKnown }
  }
`);
