import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';
import { RECORD_GAPS } from '../shared/record-gaps.js';

/** The sentences of the gaps of the notice and of the assessments of Quebec's law. */
export const QUEBEC_GAPS = {
  'gap.PURPOSES': RECORD_GAPS['gap.PURPOSES'],
  'gap.RECIPIENTS': ({ record }) =>
    say`${record} names no recipient and no processor. Record them, or say in the profile CA-QC under the item recipients that there are none.`,
  'gap.noRecords': () =>
    say`The register holds no activity that the law of Quebec concerns. Record the activities of the companies that it binds.`,
  'gap.MEANS': () =>
    say`How information is collected is not stated. State it in the profile CA-QC under the item means.`,
  'gap.RIGHTS': () =>
    say`The rights of access and rectification are not stated. State them in the profile CA-QC among the rights.`,
  'gap.WITHDRAWAL': () =>
    say`The right to withdraw consent is not stated. State it in the profile CA-QC under the item withdrawal.`,
  'gap.PROFILING': () =>
    say`It is not stated whether technology identifies, locates or profiles people. State it in the profile CA-QC under the item profiling, with how it is activated.`,
  'gap.TRANSFERS': ({ record }) =>
    say`${record} does not say whether information is communicated outside Quebec. Record the transfers, or say in the profile CA-QC under the item internationalTransfers that there are none.`,
  'gap.PERSON_IN_CHARGE': () =>
    say`No person in charge of the protection of personal information is named. Name the contact in the profile CA-QC as the privacy contact.`,
  'gap.PROJECT': ({ record }) =>
    say`${record} uses systems, and no privacy impact assessment is recorded. If one was acquired, developed or overhauled since 22 September 2023, assess it. Otherwise record with the activity that none is needed, and why.`,
  'gap.OUTSIDE': ({ transfer }) =>
    say`The transfer ${transfer} goes outside Quebec, and no assessment is recorded. Assess sensitivity, purposes, protective measures and the law of the destination, and record the result with the transfer.`,
  'gap.agreement': ({ transfer }) =>
    say`The transfer ${transfer} goes outside Quebec, and no written agreement is recorded with its date. Record it as the instrument of its ground, or as the contract of the processor.`,
  'gap.PROCESSOR_OUTSIDE': ({ recipient, record, countries }) =>
    say`${recipient} holds information of ${record} outside Quebec (${countries}), and no transfer is registered. Register the transfer with its assessment.`,
} satisfies GapSentences;

export type QuebecGap = keyof typeof QUEBEC_GAPS;
