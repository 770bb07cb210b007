export { FindingsModule } from './findings.module.js';
export { ApplicableLaws } from './model/applicable-laws.js';
export { type Fault, lacking, type RuleContext } from './model/rule.js';
export { agentsOf, brazilianBases, lackingOfArt37 } from './rules/br.js';
export {
  isDocumented,
  type LackingOfParty,
  lackingOfOfficers,
  lackingOfParty,
  officerInRecord,
  type RecordOffice,
} from './rules/gdpr/record.js';
export {
  basesOf,
  CONSENT_INFORMATION,
  type ConsentItem,
  checkDue,
  consentInformationOf,
  type EquivalentActionItem,
  type EquivalentActionTold,
  equivalentActionOf,
  isDesignated,
  isEquivalent,
  mayBeAbroad,
  soughtOf,
} from './rules/jp/abroad.js';
export { entrustedAbroad } from './rules/jp/entrustment.js';
export { JOINT_USE, type JointUse, type JointUseItem, jointUseOf } from './rules/jp/joint-use.js';
export { lackingDelegation, undisclosedWork, withoutOverseasRow } from './rules/kr/delegation.js';
export {
  contactOf,
  isDisclosedInKorea,
  type Lack,
  lackingOverseas,
  lackingProvision,
  overseasTransfers,
  provisionsToThirdParties,
} from './rules/kr/overseas.js';
export {
  koreanActivities,
  koreanBases,
  lackingActivity,
  lackingDomesticAgent,
  lackingPrivacyOfficer,
  lackingStatements,
  officerInKorea,
  statedInKorea,
  withoutBasis,
} from './rules/kr/policy.js';
export {
  lackingOfAll,
  lackingOfThaiRecord,
  saidOfAll,
  THAI_RECORD,
  THAI_RECORD_OF_ALL,
  thaiRecorded,
} from './rules/th.js';
export {
  type CategoryLookedBackOn,
  type Collecting,
  categoriesLookedBackOn,
  monthsLookedBackOn,
  overIn,
  publishedAs,
  publishedTable,
  unlabelled,
} from './rules/us-ca/categories.js';
export { authorisationsOf } from './rules/za/authorisation.js';
export { abroad, type GroundRow, mayLeave, nameOf, reliedOn } from './shared/grounds.js';
export { officerOf } from './shared/officers.js';
export { isInDoubt } from './shared/recognitions.js';
export { RECORD_ITEMS, type Recorded, recorded } from './shared/record.js';
export { statusOf } from './shared/statutes.js';
export { isUnconditional, withoutGround } from './shared/transfers.js';
