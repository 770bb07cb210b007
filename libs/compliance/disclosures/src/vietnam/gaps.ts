import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';
import { COMPANY_GAPS, RECORD_GAPS } from '../shared/record-gaps.js';

/** The sentences of the gaps of the dossiers of Vietnamese law. */
export const VIETNAM_GAPS = {
  ...RECORD_GAPS,
  'gap.contact': COMPANY_GAPS['gap.contact'],
  'gap.noActivity': () =>
    say`The register holds no activity that Vietnamese law concerns. Record the activities of the companies that it binds.`,
  'gap.noTransfer': () =>
    say`The register holds no transfer out of Vietnam. Record the transfers that the dossier is about.`,
  'gap.noCompany': () =>
    say`No company is known that files the dossier. Name it as the controller in the profile VN, or record a company of the group that is seated in Vietnam.`,
  'gap.point': ({ point, statement }) =>
    say`Point ${point} is not stated. State it in the profile VN under the item ${statement}.`,
  'gap.many': ({ point, statement }) =>
    say`Point ${point} is not stated. It is owed above 100,000 data subjects, or 10,000 with sensitive data. State it in the profile VN under the item ${statement}, or say there that the numbers are lower.`,
  'gap.OFFICER': () =>
    say`No department, person or service for data protection is named that can be reached. Name it in the profile VN as the data protection officer.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long data are kept. State a period, or by what it is decided.`,
  'gap.kind': ({ record, data }) =>
    say`${record} does not say whether these data are sensitive: ${data}. State of each whether it is a special category.`,
  'gap.transferPurposes': ({ transfer }) =>
    say`The transfer ${transfer} states no purpose, and neither do its activities. State what the data are sent for.`,
  'gap.country': ({ transfer }) => say`The transfer ${transfer} names no country. State the countries.`,
  'gap.transferImpact': ({ transfer }) =>
    say`The transfer ${transfer} has no assessment. Assess its impact and the protection at the recipient, and record the result with the transfer.`,
  'gap.TAX_NUMBER': ({ party }) => say`${party} has no tax code or registration number. State its number.`,
  'gap.partyOfficer': ({ party }) =>
    say`Nobody is named who answers for data protection at ${party}. Record a contact as its data protection officer.`,
  'gap.agreement': ({ party }) =>
    say`No agreement with ${party} is recorded with its date. Record the contract, with number and date.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer is registered. Register the transfer.`,
} satisfies GapSentences;

export type VietnamGap = keyof typeof VIETNAM_GAPS;
