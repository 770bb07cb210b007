import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of gaps that notices of every law can have, and of those that Taiwan and Hong Kong alone ask for. */
export const NOTICE_GAPS = {
  'law.TW': () => say`law of Taiwan`,
  'law.HK': () => say`law of Hong Kong`,
  'gap.CONTROLLER': () =>
    say`Some activities name no controller. Name the company that decides what the data are processed for.`,
  'gap.notUnderListed': ({ law, party }) =>
    say`As far as the register tells, the ${law} does not apply to ${party}. State its country, or choose another controller.`,
  'gap.NOBODY': ({ law }) =>
    say`No activity of a controller under the ${law} says whose data it processes. State the categories of data subjects of its activities.`,
  'gap.PEOPLE': ({ record }) =>
    say`${record} does not say whose data are processed. State the categories of data subjects.`,
  'gap.PURPOSES': ({ record, people }) =>
    say`${record} states no purpose for “${people}”. State what their data are processed for.`,
  'gap.DATA_CATEGORIES': ({ record, people }) =>
    say`${record} does not say which data of “${people}” are processed. State the categories of data.`,
  'gap.RECIPIENTS': ({ record }) =>
    say`${record} names no recipient of these data and no processor. State the recipients or their categories.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long these data are kept. State a period, or by what it is decided.`,
  'gap.TERRITORY': ({ party }) =>
    say`The country of ${party} is not stated: people learn where their data are used. State it.`,
  'gap.destination': ({ transfer }) =>
    say`The transfer “${transfer}” names no country: people learn where their data are used. State every country that the data go to.`,
  'gap.places': ({ recipient, record }) =>
    say`${recipient} works on data of ${record}, and the engagement does not say where. State the places of the data.`,
  'gap.METHOD': ({ profile }) =>
    say`Nothing says how the data are used. State it in the profile ${profile} under the item method: by machines, by hand, or both.`,
  'gap.SOURCES': ({ record }) =>
    say`${record} does not say where the data come from. State the source: the people themselves, or who else.`,
  'gap.PROVISION': ({ profile }) =>
    say`Nothing says whether people must provide their data, and what follows if they do not. State it in the profile ${profile} under the item voluntariness.`,
  'gap.RIGHTS': ({ profile }) => say`The profile ${profile} states no rights of the people. State them.`,
  'gap.RIGHTS_EXERCISE': ({ profile }) =>
    say`Nothing says how people use their rights. State it in the profile ${profile} under the item rightsExercise.`,
  'gap.CONTACT': ({ profile }) =>
    say`Nobody is named, with an address, who handles requests for access and correction. Name the contact for privacy in the profile ${profile}: a job title is enough.`,
  'gap.MARKETING': ({ profile }) =>
    say`Nothing says whether data are used in direct marketing. State it in the profile ${profile} under the item directMarketing. Name the kinds of data and of goods and the free way to answer, and say that consent is needed. If they are not used so, say that.`,
} satisfies GapSentences;
