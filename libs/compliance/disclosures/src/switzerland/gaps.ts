import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';
import { RECORD_GAPS } from '../shared/record-gaps.js';

/** The sentences of the gaps of the Swiss record. */
export const SWISS_GAPS = {
  ...RECORD_GAPS,
  'gap.noRecords': () =>
    say`As far as the register tells, Swiss law concerns no processing activity. Open a profile CH if people in Switzerland are affected (Art. 3). Otherwise state a company of the group or a controller with its seat in Switzerland. The record of one party needs neither.`,
  'gap.noRecords.party': ({ party }) =>
    say`No processing activity is one of ${party}. Record its activities, or ask for the record of another party.`,
  'gap.class': ({ party }) => say`“${party}” is a class of parties. Name each of them.`,
  'gap.PROCESSOR': ({ record }) =>
    say`${record} does not say which company processes for others. Name it, or ask for the record of one party.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long data are kept. State a period, or by what it is decided.`,
  'gap.STATE': ({ transfer }) =>
    say`The disclosure “${transfer}” names no state. State every state that the data go to.`,
  'gap.GUARANTEES': ({ transfer, states }) =>
    say`The disclosure “${transfer}” goes to ${states}, not on the list of Annex 1, and states no guarantee or exception of Swiss law. State which is relied on.`,
} satisfies GapSentences;

export type SwissGap = keyof typeof SWISS_GAPS;
