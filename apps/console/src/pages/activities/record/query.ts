import { graphql, type ResultOf } from '../../../api/graphql';

/** The content of the record itself: what its commands change. */
export const CONTENT = graphql(`
  fragment ActivityContent on ProcessingActivity @_unmask {
    title reference description role reviewEvery
    controllers { id name country }
    onBehalfOf { id name }
    purposes {
      key description condition
      dataCategories { key name }
      dataSubjects { key name }
      legalBases { basis condition interest specialCondition dataCategories { key name } dataSubjects { key name } }
    }
    dataSubjects { key name children juristic contractingParty vulnerable ages }
    dataCategories {
      key name description special specialKinds mayReveal sensitiveKinds criminal financial uniqueIdentifier ccpa dataSubjects
    }
    retention {
      key kind inherited period bound anchor trigger statement action until unless document
      appliesTo { condition dataCategories { key name } dataSubjects { key name } purposes { key description } }
    }
    sources {
      key description condition party { id name }
      dataCategories { key name } dataSubjects { key name } purposes { key description }
    }
    recipients {
      key name kind inherited ownStaff condition party { id name }
      dataCategories { key name } dataSubjects { key name } purposes { key description }
    }
    systems { key name description party { id name } asset { id name } }
    automatedDecisions { key description humanInvolved inherited logic significant purposes }
    securityMeasures
    inheritedSecurityMeasures
    technologies
    riskFactors
    tags
    department
    owner { id name department erased }
    assessments { key kind needed because state on outcome reference isOutdated outdatedSince }
    breaches { key on description reference }
    privacyNotice consentRecord
    retentionPolicy { reference followed because }
    schedule1Conditions
  }
`);

/** Fields that are shown by their label alone: a text, or a reference. */
export const PLAIN_FACTS = ['privacyNotice', 'consentRecord'] as const;

/** One activity with everything around it. */
export const ACTIVITY = graphql(
  `
  query Activity($id: ID!, $at: Moment) {
    processingActivity(id: $id, at: $at) {
      id key status revision reviewDueOn lastReviewedOn startedOn endedOn
      ...ActivityContent
      processors {
        id work condition status locations jurisdictions contract { until }
        processor { id name country }
        under { id processor { id name } }
      }
      transfers { id title status countries importer { id name } suspension { since } }
      inheritedTransfers { id }
      texts { field translations { language isOutdated } }
    }
    jurisdictionProfiles(at: $at) { code }
  }
`,
  [CONTENT],
);

/** An activity as the page shows it. */
export type Activity = NonNullable<ResultOf<typeof ACTIVITY>['processingActivity']>;
export type Purpose = Activity['purposes'][number];
export type DataCategory = Activity['dataCategories'][number];
export type RetentionRule = Activity['retention'][number];

/** The rows that a row is limited to. */
export interface Limits {
  readonly condition?: string | null;
  readonly purposes?: readonly { readonly description: string }[];
  readonly dataCategories: readonly { readonly name: string }[];
  readonly dataSubjects: readonly { readonly name: string }[];
}
