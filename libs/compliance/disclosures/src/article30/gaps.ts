import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';
import { COMPANY_GAPS, RECORD_GAPS } from '../shared/record-gaps.js';

/** The sentences of the gaps of the records of Art 30. */
export const ARTICLE30_GAPS = {
  ...COMPANY_GAPS,
  ...RECORD_GAPS,
  'gap.class': ({ party }) => say`“${party}” is a class of parties. Name each of them, with its contact details.`,
  'gap.noRecords.CONTROLLER': ({ party }) =>
    say`No processing activity names ${party} as controller. Record its activities, or ask for the record of another party.`,
  'gap.noRecords.PROCESSOR': ({ party }) =>
    say`No processing activity is one of ${party} as processor. Record its activities, or ask for the record of another party.`,
  'gap.noParty.CONTROLLER': ({ law }) =>
    say`As far as the register tells, the ${law} applies to no controller. State the country of each controller, and its representative (Art 27).`,
  'gap.noParty.PROCESSOR': ({ law }) =>
    say`As far as the register tells, the ${law} applies to no company that processes for others. State the country of each, and its representative (Art 27).`,
  'gap.notUnderLaw': ({ law, party }) =>
    say`As far as the register tells, the ${law} does not apply to ${party}. Name its representative under Art 27, or ask for the record of another party.`,
  'gap.EXPORTER': ({ party, transfer }) =>
    say`${party} exports the transfer “${transfer}” and is responsible for none of its activities, so that no record has it. Correct the exporter or the activities of the transfer.`,
  'gap.GROUND': ({ transfer, law }) =>
    say`The transfer “${transfer}” states no ground under the ${law}. State on which one it relies.`,
  'gap.RECOGNISED': ({ transfer, law }) =>
    say`The transfer “${transfer}” states no ground under the ${law}, although its countries are recognised. State the recognition as its ground.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, countries }) =>
    say`${recipient} holds data abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
  'gap.PROCESSOR': ({ record }) =>
    say`${record} does not say which company processes for others. Name it among the controllers of the activity.`,
  'gap.ERASURE': ({ record }) =>
    say`${record} does not say when data are erased. State a period, or by what it is decided.`,
  'gap.TRANSFERS': ({ transfer }) =>
    say`The transfer “${transfer}” names no country. State every third country that the data go to.`,
  'gap.SAFEGUARDS': ({ transfer }) =>
    say`The transfer “${transfer}” relies on compelling legitimate interests and no document on its safeguards is named. Record the assessment with its reference.`,
} satisfies GapSentences;

export type Article30Gap = keyof typeof ARTICLE30_GAPS;
