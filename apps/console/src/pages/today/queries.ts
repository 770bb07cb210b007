import { graphql, type ResultOf } from '../../api/graphql';

/** The companies of the register, and all that waits for somebody. It comes at once. */
export const TODAY = graphql(`
  query Today($at: Moment) {
    activitiesToApprove: processingActivities(at: $at, first: 5, filter: { status: IN_REVIEW }) {
      totalCount
      nodes { id title reference }
    }
    transfersToApprove: transfers(at: $at, first: 5, filter: { status: IN_REVIEW }) {
      totalCount
      nodes { id title }
    }
    overdue: overdueReviews(at: $at, first: 1) { totalCount }
    activityDrafts: processingActivities(at: $at, first: 1, filter: { status: DRAFT }) { totalCount }
    transferDrafts: transfers(at: $at, first: 1, filter: { status: DRAFT }) { totalCount }
    activities: processingActivities(at: $at, first: 1) { totalCount }
    parties(at: $at, first: 1) { totalCount }
    group: parties(at: $at, first: 50, filter: { group: true }) { totalCount nodes { id name class } }
    profile: jurisdictionProfile(at: $at, code: "ALL") { controllers { party { id name } } }
  }
`);

/** The work list: what the organisation's own laws find, and how much all laws do. It takes longer. */
export const WORK = graphql(`
  query WorkOfToday($at: Moment, $me: FindingFilter, $isKnown: Boolean!) {
    work: findingGroups(at: $at, first: 6, filter: { isOwnLaw: true }, maxWaitMs: 100) {
      isStale
      totalCount
      bySeverity: counts(by: SEVERITY) { value count }
      nodes { id duty severity count things laws findings(first: 1) { id subject { id key name type } } }
    }
    all: findingGroups(at: $at, first: 1, maxWaitMs: 100) {
      isStale
      findingCount
      counts(by: LAW) { value count }
    }
    errors: findingGroups(at: $at, first: 1, filter: { severity: ERROR }, maxWaitMs: 100) {
      findingCount
      counts(by: LAW) { value count }
    }
    mine: findingGroups(at: $at, first: 1, filter: $me, maxWaitMs: 100) @include(if: $isKnown) { findingCount }
    laws: jurisdictions { code concerns(at: $at) }
  }
`);

/** The transfers that are suspended or lack a ground, and how many are of each class: counts leave out the condition on the same value. */
export const GROUNDS = graphql(`
  query GroundsOfToday($at: Moment, $suspended: JudgedTransferFilter) {
    suspended: judgedTransfers(at: $at, first: 20, filter: $suspended) {
      counts(by: CLASS) { value count }
      nodes { transfer { id title suspension { since reason } } }
    }
    ofTransfers: findingGroups(at: $at, first: 100, filter: { type: "transfer" }, maxWaitMs: 100) {
      isStale
      nodes { id duty things isOfGround }
    }
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
        appear { id law group severity howKnown message(language: $reader) messageLanguage(language: $reader) subject { id key name type } }
        disappear { id law group }
      }
    }
    later: jurisdictions(on: $to, language: $reader) { code acts { name from article howKnown } }
    recognitions(on: $from, language: $reader) { law name act countries to article howKnown }
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
/** All that waits for somebody. */
export type TodayData = ResultOf<typeof TODAY>;
/** Everything that the laws find. */
export type WorkData = ResultOf<typeof WORK>;
/** The transfers by the state of their grounds. */
export type GroundsData = ResultOf<typeof GROUNDS>;
/** A date of the horizon. */
export type HorizonNode = ResultOf<typeof HORIZON>['horizon']['nodes'][number];
/** The whole answer on the horizon. */
export type HorizonData = ResultOf<typeof HORIZON>;
