import { say } from '#kernel';
import type { GapSentences } from './gap-sentence.js';

/** The sentence of a gap of data whose retention is not yet known. It belongs to no law. */
export const RETENTION_GAPS = {
  'kept.gap': ({ record, data }) =>
    say`${record}: it is not yet known how long these data are kept: ${data}. State a period, or by what it is decided.`,
} satisfies GapSentences;
