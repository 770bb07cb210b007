import { say } from '#kernel';
import { TRANSFER_GAPS } from '../clauses/transfer-gap-sentences.js';
import type { GapSentences } from '../shared/gap-sentence.js';
import { CHINA_GAPS } from './gaps.js';

/** The sentences of the gaps of the filing of a standard contract. */
export const CHINA_FILING_GAPS = {
  ...TRANSFER_GAPS,
  'gap.number': CHINA_GAPS['gap.VOLUME'],
  'gap.none': () =>
    say`No transfer in this scope relies on the standard contract of China. Choose the transfer, or state this contract as its ground.`,
  'gap.ground': ({ transfer }) =>
    say`The transfer “${transfer}” does not state that it relies on the standard contract of China. State the contract as its ground once it is signed.`,
  'gap.inForce': ({ transfer }) =>
    say`The standard contract of “${transfer}” has no day of effect, from which the ten working days for its filing run. State the day since which the ground holds, or that of its signature.`,
  'gap.filedOn': ({ transfer }) =>
    say`No filing of the standard contract of “${transfer}” is recorded. File it, and record its day among the prior authorisations with the law CN, as the day of the request.`,
  'gap.criticalInfrastructure': () =>
    say`Nothing says whether you operate critical information infrastructure, for which the contract does not serve. State Yes or No in the profile CN under the item criticalInfrastructure.`,
  'gap.methods': ({ transfer }) =>
    say`Nothing says what the recipient of “${transfer}” does with the data. State the work in its engagement, or the technologies of the activity.`,
  'gap.onward': ({ transfer }) =>
    say`Nothing says which third parties abroad may have the data from the recipient of “${transfer}”. Record its sub-processors, or name them in the profile CN under the item onwardProvision; say so if there are none.`,
  'gap.transmission': ({ transfer }) =>
    say`The transfer “${transfer}” does not say how the data are transmitted. State its method.`,
  'gap.places': ({ transfer }) =>
    say`The transfer “${transfer}” names no country where the data are kept. State every country.`,
  'gap.assessment': ({ transfer }) =>
    say`No impact assessment of “${transfer}” is recorded, whose report is filed with the contract. Record it with the transfer, or complete that of its activities.`,
  'gap.report': ({ transfer }) =>
    say`Nothing says where the report of the impact assessment of “${transfer}” is. State its reference.`,
} satisfies GapSentences;
