import { graphql, type ResultOf } from '../../api/graphql';

/** The things that a privacy officer looks at first, in one question. */
export const TODAY = graphql(`
  query Today($at: Moment, $me: FindingFilter, $isKnown: Boolean!) {
    work: findingGroups(at: $at, first: 6, maxWaitMs: 100) {
      isStale
      totalCount
      findingCount
      counts(by: LAW) { value count }
      bySeverity: counts(by: SEVERITY) { value count }
      nodes { id duty severity isOwnLaw things laws findings { id subject { id key name type } } }
    }
    errors: findingGroups(at: $at, first: 1, filter: { severity: ERROR }, maxWaitMs: 100) {
      counts(by: LAW) { value count }
    }
    mine: findingGroups(at: $at, first: 1, filter: $me, maxWaitMs: 100) @include(if: $isKnown) { findingCount }
    activitiesToApprove: processingActivities(at: $at, first: 5, filter: { status: IN_REVIEW }) {
      totalCount
      nodes { id title reference }
    }
    transfersToApprove: transfers(at: $at, first: 5, filter: { status: IN_REVIEW }) {
      totalCount
      nodes { id name }
    }
    overdue: overdueReviews(at: $at, first: 5) {
      totalCount
      nodes { id key type name reference reviewDueOn daysOverdue }
    }
    ofTransfers: findingGroups(at: $at, first: 100, filter: { type: "transfer" }, maxWaitMs: 100) {
      nodes { id duty things isOfGround }
    }
    transfers(at: $at, first: 1000) { totalCount nodes { id name groundClass suspension { since reason } } }
    activities: processingActivities(at: $at, first: 1) { totalCount }
    parties(at: $at, first: 1) { totalCount }
    laws: jurisdictions { code concerns(at: $at) }
  }
`);

/** The dates on which findings appear or end by themselves, and the acts and recognitions that may be the cause. */
export const HORIZON = graphql(`
  query HorizonOfToday($at: Moment, $reader: LanguageTag, $from: Date!, $to: Date!, $first: Int) {
    horizon(at: $at, from: $from, to: $to, first: $first) {
      totalCount
      nodes {
        on
        appearCount
        disappearCount
        appear { id law group severity isVerified message(language: $reader) messageLanguage(language: $reader) subject { id key name type } }
        disappear { id law group }
      }
    }
    later: jurisdictions(on: $to) { code acts { name from article isVerified } }
    recognitions(on: $from) { law name act countries to article isVerified }
  }
`);

/** The newest recordings. */
export const LAST_CHANGES = graphql(`
  query LastChanges($at: Moment, $first: Int) {
    recordings(at: $at, first: $first) {
      nodes {
        position type actor actorLabel recordedAt effectiveOn reason
        thing { id key name type }
        words { key arguments { name value } }
      }
      pageInfo { hasNextPage }
    }
  }
`);

/** Something that was recorded. */
export type Recording = ResultOf<typeof LAST_CHANGES>['recordings']['nodes'][number];
/** All that needs attention. */
export type TodayData = ResultOf<typeof TODAY>;
/** A date of the horizon. */
export type HorizonNode = ResultOf<typeof HORIZON>['horizon']['nodes'][number];
/** The whole answer on the horizon. */
export type HorizonData = ResultOf<typeof HORIZON>;
