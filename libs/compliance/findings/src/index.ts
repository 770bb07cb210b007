// model/: the form of rules and how they run. shared/: checks that several laws share. rules/: a file or a folder for each law.

export { findingIdOf } from '#finding-work';
export { Concerns } from './concerns.js';
export { Finding } from './findings.graphql.js';
export { FindingsModule } from './findings.module.js';
export { FoundToday } from './found-today.js';
export { articleOnGrounds, asksForGround, lackingGround } from './ground-duty.js';
export { GroundStates, type TransferInForce } from './ground-states.js';
export { Judgements } from './judgements.js';
export { alike } from './model/alike.js';
export { ApplicableLaws } from './model/applicable-laws.js';
export { LawConcern } from './model/concerns.js';
export { dutyOf } from './model/duties.js';
export { lawsSince } from './model/law-since.js';
export { type Responsible, responsibleIn } from './model/responsible.js';
export { type Fault, missingItems, type RuleContext } from './model/rule.js';
export { Rehearsals } from './rehearsals.js';
export { brazilianLaw } from './rules/br.js';
export { quebecLaw } from './rules/ca-qc.js';
export { YEARLY_EXPORTS } from './rules/cn/export.js';
export { gdpr, type LackingOfParty, type RecordOffice } from './rules/gdpr/index.js';
export { assessmentCases, withoutAssessment } from './rules/impact-assessments.js';
export {
  type ConsentItem,
  type EquivalentAction,
  type EquivalentActionItem,
  type JointUse,
  type JointUseItem,
  japaneseLaw,
  type PublicMatter,
} from './rules/jp/index.js';
export { koreanLaw, type Lack } from './rules/kr/index.js';
export { thaiLaw } from './rules/th.js';
export { LAWS_ON_RETENTION, unknownRetention } from './rules/unknown-retention.js';
export {
  ALL_US_STATES,
  type AskedCase,
  type AskingState,
  activitiesOfConsumers,
  boundByNumbers,
  statesAsking,
} from './rules/us/asked.js';
export { mayBeSensitive } from './rules/us/consumers.js';
export { CONTENTS as CONTRACT_CONTENTS, OBJECTION as CONTRACT_OBJECTION } from './rules/us/contracts.js';
export { NOTICE_STATEMENTS } from './rules/us/notices.js';
export {
  ALL_STATES,
  SCOPE_STATEMENT,
  type ScopeAnswer,
  scopeAnswer,
  statedFor,
  textsFor,
} from './rules/us/scope.js';
export {
  type CategoryLookedBackOn,
  type CategoryRetention,
  type Collecting,
  californianLaw,
} from './rules/us-ca/index.js';
export { vietnameseLaw } from './rules/vn.js';
export { southAfricanLaw } from './rules/za/index.js';
export { type ContractState, contractState } from './shared/contracts.js';
export { dataTaken } from './shared/data-taken.js';
export { KEYED } from './shared/doubles.js';
export { engagementsOn, engagersOf, inChains, upwards } from './shared/engagements.js';
export {
  fellOn,
  GroundClass,
  GroundState,
  type JudgedTransfer,
  keyOfGround,
  recognitionOf,
} from './shared/ground-states.js';
export { abroad, type GroundRow, leavesUnder, mayLeave, reliedOn, titleOf } from './shared/grounds.js';
export {
  countedBy,
  datesOf,
  JUDGED_FACETS,
  type JudgedFacet,
  keyOfRecognition,
  type NamedTransfer,
  NONE,
  restingOn,
  routesOf,
  selected,
  seriousFirst,
} from './shared/judged-transfers.js';
export { answeringFor, appointed, contactAt, officerOf, representativeIn } from './shared/officers.js';
export { noticePublished, organisationOf } from './shared/organisation.js';
export { isResolved, namesOf, type RecipientUse, type RecordedRecipient } from './shared/recipients.js';
export { isInDoubt } from './shared/recognitions.js';
export { RECORD_ITEMS, type Recorded, type RecordedRule, recorded, withoutRule } from './shared/record.js';
export { countOfYear, numberIn } from './shared/stated-numbers.js';
export { coded, lawText, placeOfLaw, quoted } from './shared/terms.js';
export { statusOf } from './shared/transfer-steps.js';
export { isUnconditional, withoutGround } from './shared/transfers.js';
export { type TrendPoint, Trends } from './trends.js';
export { Work, type WorkInForce } from './work.js';
