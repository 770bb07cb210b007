import type { GapSentences } from '#disclosures';
import { say } from '#kernel';

/** The sentences of the gaps of lists on the acts of the states. */
export const US_GAPS = {
  'gap.scope': ({ state, profile }) =>
    say`It is not stated whether the act of ${state} on the data of consumers binds the organisation. State it in the profile ${profile}, under the item scope: MET, NOT MET or EXEMPT, and why.`,
  'gap.scopes': ({ states, profile }) =>
    say`It is not stated whether the acts of these states on the data of consumers bind the organisation: ${states}. State it in the profile ${profile}, under the item scope: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.`,
  'gap.contents': ({ states, profile }) =>
    say`It is not stated whether the contracts with processors contain what these states ask for: ${states}. Compare them, and state in the profile ${profile}, under the item processorContracts, what they contain or lack.`,
  'gap.assessment': ({ activity, states }) =>
    say`${activity} has no completed assessment, and these states ask for one: ${states}. Make it and record it, or record with the reason that none is needed.`,
  'gap.assessmentUnstated': ({ activity, states }) =>
    say`It is not stated whether the assessment of ${activity} is completed, and these states ask for one: ${states}. State it, with its date.`,
  'gap.notStated': ({ item, states, profile, statement }) =>
    say`The notice to consumers contains this, and it is not stated: ${item}. These states ask for it: ${states}. State it in the profile ${profile}, under the item ${statement}.`,
  'gap.noFiling': ({ item, states, profile }) =>
    say`The notice to consumers contains this, and it is not stated: ${item}. These states ask for it: ${states}. Record the publication as a filing of the profile ${profile}, with the item "Privacy notice".`,
  'gap.notRecorded': ({ item, states }) =>
    say`The notice to consumers contains this, and no activity says it: ${item}. These states ask for it: ${states}. Record it in the activities.`,
} satisfies GapSentences;
