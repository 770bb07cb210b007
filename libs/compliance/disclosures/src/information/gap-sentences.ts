import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';
import { COMPANY_GAPS } from '../shared/record-gaps.js';
import { NOTICE_GAPS } from './notice-gap-sentences.js';

/** The sentences of the gaps of the information of Art 13, 14 and 15, and of the notices of other laws. */
export const INFORMATION_GAPS = {
  ...COMPANY_GAPS,
  ...NOTICE_GAPS,
  'gap.notUnderLaw': ({ law, party }) =>
    say`As far as the register tells, the ${law} does not apply to ${party}. Name its representative under Art 27, or choose another controller.`,
  'gap.class': ({ party }) =>
    say`“${party}” is a class of parties. Name the controller itself, with its contact details.`,
  'gap.LEGAL_BASIS': ({ record, purpose }) =>
    say`${record} states no legal basis for “${purpose}”. State the basis of Art 6.`,
  'gap.INTERESTS': ({ record, purpose }) =>
    say`${record} rests on legitimate interests for “${purpose}” and does not say which ones. State the interest.`,
  'gap.TRANSFERS': ({ transfer }) =>
    say`The transfer “${transfer}” names no country. State every third country that the data go to.`,
  'gap.GROUND': ({ transfer, law }) =>
    say`The transfer “${transfer}” states no ground under the ${law}. State on which one it relies.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
  'gap.DECISIONS': ({ record, decision }) =>
    say`${record} has the decision “${decision}” by automated means alone, without its logic. State the logic, and what follows for people.`,
  'gap.DECISION_OPEN': ({ record, decision }) =>
    say`${record} does not say whether “${decision}” is decided without a person, or affects people significantly. State both.`,
  'gap.COMPLAINT': ({ profile }) => say`The profile ${profile} names no authority that takes complaints. Name it.`,
  'gap.WITHDRAWAL': ({ profile }) =>
    say`Purposes rest on consent, and nothing says how people withdraw it. State it in the profile ${profile} under the item withdrawal.`,
  'gap.SAFEGUARDS_COPY': ({ profile }) =>
    say`Transfers rest on safeguards, and nothing says where people get a copy of them. State it in the profile ${profile} under the item safeguardsCopy.`,
} satisfies GapSentences;

export type InformationGap = keyof typeof INFORMATION_GAPS;
