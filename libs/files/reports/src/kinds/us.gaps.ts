import type { GapSentences } from '#disclosures';
import { say } from '#kernel';

/** The sentences of the gaps of lists on the acts of the states. */
export const US_GAPS = {
  'gap.scope': ({ state, code }) =>
    say`It is not stated whether the act of ${state} on the data of consumers binds the organisation. State it in the profile ${code}, under the item scope: MET, NOT MET or EXEMPT, and why.`,
  'gap.assessment': ({ activity, states }) =>
    say`${activity} has no completed assessment, and these states ask for one: ${states}. Make it and record it, or record with the reason that none is needed.`,
} satisfies GapSentences;
