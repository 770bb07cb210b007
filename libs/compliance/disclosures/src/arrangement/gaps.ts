import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of the gaps of the arrangement of joint controllers. */
export const ARRANGEMENT_GAPS = {
  'law.EU': () => say`GDPR`,
  'law.UK': () => say`UK GDPR`,
  'gap.alone': ({ record }) =>
    say`${record} is recorded as one of joint controllers and names fewer than two. Name each of them.`,
  'gap.class': ({ party }) =>
    say`“${party}” is a class of parties. Name each joint controller, with its contact details.`,
  'gap.contact': ({ party }) =>
    say`No contact details of ${party} are stated. State its address, or an e-mail address or telephone number.`,
  'gap.duty': ({ duty, profile, item }) =>
    say`Nothing says who of the joint controllers does this: ${duty}. State it in the profile ${profile} under the item ${item}.`,
  'gap.essence': ({ profile }) =>
    say`Nothing says what people can know of the arrangement. State its essence in the profile ${profile} under the item jointEssence.`,
  'gap.engager': ({ record, processor }) =>
    say`${record} does not say which of the joint controllers engages ${processor}. Name it in the engagement.`,
  'gap.exporter': ({ record, transfer }) =>
    say`${record} does not say which of the joint controllers exports the transfer “${transfer}”. Name the exporter.`,
  'duty.jointInformation': () => say`Informing people`,
  'duty.jointRequests': () => say`Answering requests of people`,
  'duty.jointContact': () => say`Contact point for people`,
  'duty.jointSecurity': () => say`Security of the processing`,
  'duty.jointBreaches': () => say`Notifying breaches`,
  'duty.jointAssessment': () => say`Impact assessment and prior consultation`,
} satisfies GapSentences;

export type ArrangementGap = keyof typeof ARRANGEMENT_GAPS;
