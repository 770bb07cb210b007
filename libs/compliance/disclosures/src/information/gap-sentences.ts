import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';
import { COMPANY_GAPS } from '../shared/record-gaps.js';

/** The sentences of the gaps of the information of Art 13, 14 and 15. */
export const INFORMATION_GAPS = {
  ...COMPANY_GAPS,
  'gap.CONTROLLER': () =>
    say`Some activities name no controller. Name the company that decides what the data are processed for.`,
  'gap.notUnderLaw': ({ law, party }) =>
    say`As far as the register tells, the ${law} does not apply to ${party}. Name its representative under Art 27, or choose another controller.`,
  'gap.class': ({ party }) =>
    say`“${party}” is a class of parties. Name the controller itself, with its contact details.`,
  'gap.NOBODY': ({ law }) =>
    say`No activity of a controller under the ${law} says whose data it processes. State the categories of data subjects of its activities.`,
  'gap.PEOPLE': ({ record }) =>
    say`${record} does not say whose data are processed. State the categories of data subjects.`,
  'gap.PURPOSES': ({ record, people }) =>
    say`${record} states no purpose for “${people}”. State what their data are processed for.`,
  'gap.LEGAL_BASIS': ({ record, purpose }) =>
    say`${record} states no legal basis for “${purpose}”. State the basis of Art 6.`,
  'gap.INTERESTS': ({ record, purpose }) =>
    say`${record} rests on legitimate interests for “${purpose}” and does not say which ones. State the interest.`,
  'gap.DATA_CATEGORIES': ({ record, people }) =>
    say`${record} does not say which data of “${people}” are processed. State the categories of data.`,
  'gap.RECIPIENTS': ({ record }) =>
    say`${record} names no recipient of these data and no processor. State the recipients or their categories.`,
  'gap.TRANSFERS': ({ transfer }) =>
    say`The transfer “${transfer}” names no country. State every third country that the data go to.`,
  'gap.GROUND': ({ transfer, law }) =>
    say`The transfer “${transfer}” states no ground under the ${law}. State on which one it relies.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long these data are kept. State a period, or by what it is decided.`,
  'gap.SOURCES': ({ record }) =>
    say`${record} does not say where the data come from. State the source: the people themselves, or who else.`,
  'gap.DECISIONS': ({ record, decision }) =>
    say`${record} has the decision “${decision}” by automated means alone, without its logic. State the logic, and what follows for people.`,
  'gap.DECISION_OPEN': ({ record, decision }) =>
    say`${record} does not say whether “${decision}” is decided without a person, or affects people significantly. State both.`,
  'gap.PROVISION': ({ profile }) =>
    say`Nothing says whether people must provide their data, and what follows if they do not. State it in the profile ${profile} under the item voluntariness.`,
  'gap.RIGHTS': ({ profile }) => say`The profile ${profile} states no rights of the people. State them.`,
  'gap.COMPLAINT': ({ profile }) => say`The profile ${profile} names no authority that takes complaints. Name it.`,
  'gap.SAFEGUARDS_COPY': ({ profile }) =>
    say`Transfers rest on safeguards, and nothing says where people get a copy of them. State it in the profile ${profile} under the item safeguardsCopy.`,
} satisfies GapSentences;

export type InformationGap = keyof typeof INFORMATION_GAPS;
