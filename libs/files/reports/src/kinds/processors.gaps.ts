import type { GapSentences } from '#disclosures';
import { say } from '#kernel';

/** The sentence of a gap of the list of processors. */
export const PROCESSOR_GAPS = {
  'gap.contract': ({ processor, work }) =>
    say`${processor} (${work}) processes data for others without a contract in force. Conclude the contract, and record its reference and dates.`,
} satisfies GapSentences;
