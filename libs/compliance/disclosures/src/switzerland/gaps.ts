import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of the gaps of the Swiss record. */
export const SWISS_GAPS = {
  'gap.noRecords': () =>
    say`As far as the register tells, Swiss law concerns no processing activity. Open a profile CH if people in Switzerland are affected (Art. 3). Otherwise state a company of the group or a controller with its seat in Switzerland. The record of one party needs neither.`,
  'gap.noRecords.party': ({ party }) =>
    say`No processing activity is one of ${party}. Record its activities, or ask for the record of another party.`,
  'gap.class': ({ party }) => say`“${party}” is a class of parties. Name each of them.`,
  'gap.CONTROLLER': ({ record }) =>
    say`${record} names no controller. Name the company that decides what the data are processed for.`,
  'gap.PROCESSOR': ({ record }) =>
    say`${record} does not say which company processes for others. Name it, or ask for the record of one party.`,
  'gap.CONTROLLERS': ({ record }) =>
    say`${record} does not say on whose behalf the data are processed. Name each controller.`,
  'gap.CATEGORIES': ({ record }) =>
    say`${record} does not say what is done for the controllers. State it as the purposes of the activity.`,
  'gap.PURPOSES': ({ record }) => say`${record} states no purpose. State what the data are processed for.`,
  'gap.DATA_SUBJECTS': ({ record }) =>
    say`${record} does not say whose data are processed. State the categories of data subjects.`,
  'gap.DATA_CATEGORIES': ({ record }) =>
    say`${record} does not say which data are processed. State the categories of personal data.`,
  'gap.RECIPIENTS': ({ record }) =>
    say`${record} names no recipient and no processor. State the categories of recipients.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long data are kept. State a period, or by what it is decided.`,
  'gap.SECURITY': ({ record }) =>
    say`${record} describes no security measures. Describe in general terms how the data are protected.`,
  'gap.STATE': ({ transfer }) =>
    say`The disclosure “${transfer}” names no state. State every state that the data go to.`,
  'gap.GUARANTEES': ({ transfer, states }) =>
    say`The disclosure “${transfer}” goes to ${states}, not on the list of Annex 1, and states no guarantee or exception of Swiss law. State which is relied on.`,
} satisfies GapSentences;

export type SwissGap = keyof typeof SWISS_GAPS;
