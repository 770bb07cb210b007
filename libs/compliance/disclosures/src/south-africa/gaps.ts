import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of the gaps of South Africa's document. */
export const SOUTH_AFRICA_GAPS = {
  noResponsibleParty: () => say`No responsible party is named. Name it as controller in the profile of South Africa.`,
  noInformationOfficer: () =>
    say`No information officer is named. Name one in the profile of South Africa; without one it is the head of the body.`,
  noOfficerName: ({ name }) =>
    say`The name of the information officer of ${name} is not stated. Enter it in the contact.`,
  noAddress: ({ name }) => say`The postal and street address of ${name} is not stated. State it.`,
  noPhone: ({ name }) => say`No phone number of the information officer of ${name} is stated. State it.`,
  noActivity: () => say`No activity is under the law of South Africa. Register what is processed there.`,
  noPURPOSES: ({ activities }) =>
    say`No purpose is stated of: ${activities}. State what the information is processed for.`,
  noDATA_SUBJECTS: ({ activities }) =>
    say`It is not stated whose information is processed in: ${activities}. State the categories of data subjects.`,
  noDATA_CATEGORIES: ({ activities }) =>
    say`It is not stated which information is processed in: ${activities}. State its categories.`,
  noRECIPIENTS: ({ activities }) =>
    say`No recipient is named of: ${activities}. State the recipients, or their categories.`,
  noSECURITY: ({ activities }) =>
    say`No security measures are described for: ${activities}. Describe in general terms how the information is protected.`,
  noCountry: ({ name }) =>
    say`The transfer ${name} names no country. State every country that the information goes to.`,
  noGround: ({ name }) => say`The transfer ${name} states no ground of POPIA s72. State the ground that it relies on.`,
  noTransfer: ({ name, countries }) =>
    say`${name} holds information abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
} satisfies GapSentences;

export type SouthAfricaGap = keyof typeof SOUTH_AFRICA_GAPS;
