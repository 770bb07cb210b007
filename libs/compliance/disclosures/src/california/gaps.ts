import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of the gaps of California's document. */
export const CALIFORNIA_GAPS = {
  notStatedCollected: ({ code, name }) =>
    say`${code} (${name}): it is not stated whether it is collected, and no activity collected it. State it in the published table.`,
  noPurposes: ({ code, name }) =>
    say`${code} (${name}): no purpose is stated. Name the data in the purposes of the activities that collect them.`,
  noRecipients: ({ code, name }) =>
    say`${code} (${name}): nobody is named that it is disclosed to. State the recipients in the published table; where it is disclosed to nobody, enter that in their place.`,
  noBusinessPurpose: ({ codes }) =>
    say`It is not stated whether these categories are disclosed for a business purpose: ${codes}. State the kinds of their recipients in the published table, or the list in a statement “disclosedForBusinessPurpose” of the profile of California.`,
  noSources: () =>
    say`No source is stated. State the sources in the activities, or in the profile of California under the item sources.`,
  noRights: () => say`The rights of consumers are not stated. Enter them in the profile of California.`,
  noRequestMethods: () =>
    say`It is not stated how consumers submit requests. State it in the profile of California, under the item rightsExercise.`,
  noOptOutLink: () =>
    say`Categories are sold or shared, and no page for opting out is named. State its address in the profile of California, under the item optOutLink.`,
  noLimitLink: () =>
    say`Sensitive personal information is collected. State in the profile of California that it is used only as the Act allows (sensitivePersonalInformation). Or state the address of the page for limiting its use (limitUseLink).`,
  noMetrics: () =>
    say`The numbers of requests are not stated. State them in the profile of California, under the item requestMetrics. Or state there where they are published, or that fewer than ten million consumers are concerned in a year.`,
  noUpdate: () =>
    say`It is not stated when the policy was last updated. Record its publication among the filings of the profile, as “Privacy notice”, with the date.`,
  oldPolicy: () =>
    say`The policy is older than twelve months. Update it, and record its publication among the filings of the profile.`,
  notStatedSold: ({ code, name }) =>
    say`${code} (${name}): it is not stated whether it is sold or shared. State it in the published table.`,
  noRetention: ({ code, name, data }) =>
    say`${code} (${name}): neither the published table nor the rules of the activities say how long all of its data are kept${data}. State it for this category.`,
  rowWithoutLetter: ({ name }) =>
    say`The published row ${name} has none of the letters of the Act. Give it its letter.`,
  dataWithoutLetter: ({ names }) =>
    say`It is not known which categories these data of the activities belong to: ${names}. Give each its letters in the activity.`,
} satisfies GapSentences;

export type CaliforniaGap = keyof typeof CALIFORNIA_GAPS;
