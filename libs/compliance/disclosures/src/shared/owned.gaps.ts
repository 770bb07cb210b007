import { say } from '#kernel';
import type { GapSentences } from './gap-sentence.js';

/** The sentences of the gaps of activities that nobody controls. */
export const OWNED_GAPS = {
  'gap.NOBODY': ({ record }) =>
    say`${record} names no controller that exists on this day, and this document leaves it out. Name the company that decides what the data are processed for, or end the activity.`,
} satisfies GapSentences;
