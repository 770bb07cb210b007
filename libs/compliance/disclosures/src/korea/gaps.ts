import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of the gaps of the Korean privacy policy. */
export const KOREA_GAPS = {
  'overseas.ITEMS': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the items transferred are missing. List them.`,
  'overseas.COUNTRY': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the country is missing. State every country.`,
  'overseas.TIMING': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the time of transfer is missing. State it.`,
  'overseas.METHOD': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the method of transfer is missing. State it.`,
  'overseas.RECIPIENT': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: this is a class and no recipient. Name each recipient in a row of its own.`,
  'overseas.RECIPIENT_CONTACT': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the recipient's contact is missing. State it.`,
  'overseas.PURPOSE': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the recipient's purpose of use is missing. State it.`,
  'overseas.RETENTION': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the recipient's period of retention and use is missing. State it.`,
  'overseas.REFUSAL_METHOD': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the method of refusing it is missing. State it.`,
  'overseas.REFUSAL_PROCEDURE': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the procedure of refusing it is missing. State it.`,
  'overseas.REFUSAL_EFFECT': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the effect of refusing it is missing. State it.`,
  'overseas.GROUND': ({ recipient }) =>
    say`Overseas transfer to ${recipient}: the legal ground is missing. State which item of 28-8(1) it is.`,
  'delegation.DELEGATEE_ABROAD': ({ delegatee }) =>
    say`The delegatee ${delegatee} has the data outside Korea and no row among the overseas transfers. Enter the overseas transfer.`,
  'delegation.DELEGATEE_ANYWHERE': ({ delegatee }) =>
    say`The delegatee ${delegatee} is not known to be in Korea and has no row among the overseas transfers. State where it has the data; unless in Korea alone, enter the overseas transfer.`,
  'delegation.DELEGATEE_CLASS': ({ delegatee }) =>
    say`Entrustment to ${delegatee}: this is a class and no delegatee. Name each delegatee in a row of its own.`,
  'delegation.SUB_DELEGATEES': ({ delegatee, names }) =>
    say`${delegatee} entrusts work in turn to ${names}, which is not among the delegatees. Disclose it for Korea.`,
  'delegation.NOT_DISCLOSED': ({ delegatee, by }) =>
    say`${delegatee} works for ${by} and is not among the delegatees. Disclose it for Korea.`,
  'delegation.INDIVIDUAL_NOTICE': ({ delegatee }) =>
    say`Marketing is entrusted to ${delegatee}, and it is not stated that each data subject was informed. Inform them and enter the date.`,
  'provision.RECIPIENT': ({ recipient }) =>
    say`Provision to ${recipient}: this is a class and no third party. Name each recipient in a row of its own.`,
  'provision.PURPOSE': ({ recipient }) =>
    say`Provision to ${recipient}: the recipient's purpose of use is missing. State it.`,
  'provision.ITEMS': ({ recipient }) => say`Provision to ${recipient}: the items provided are missing. List them.`,
  'provision.RETENTION': ({ recipient }) =>
    say`Provision to ${recipient}: the recipient's period of retention and use is missing. State it.`,
  'processing.PURPOSES': ({ activity }) => say`${activity}: the purposes of processing are missing. State them.`,
  'processing.RETENTION': ({ activity }) =>
    say`${activity}: the period of processing and retention is missing. State it.`,
  'processing.ITEMS': ({ activity }) => say`${activity}: the items of personal information are missing. List them.`,
  'processing.WITHOUT_CONSENT': ({ activity, purpose }) =>
    say`${activity}: it is not stated whether "${purpose}" rests on consent or on which other basis. State it.`,
  'processing.CONSENT_SENSITIVE': ({ activity, names }) =>
    say`${activity}: ${names} are sensitive information, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.`,
  'processing.CONSENT_UNIQUE_IDENTIFIER': ({ activity, names }) =>
    say`${activity}: ${names} are unique identifiers, processed without consent. Obtain a separate consent, or state the statute that requires or permits it.`,
  'policy.DESTRUCTION': () => say`Procedure and method of destruction are missing. State them.`,
  'policy.PRESERVED_BY_LAW': () =>
    say`Data are preserved because a law orders it: the law and the items are missing. State them.`,
  'policy.RIGHTS': () => say`The rights of data subjects and how to exercise them are missing. State them.`,
  'policy.SECURITY_MEASURES': () => say`The safety measures are missing. State them.`,
  'policy.PROCESSING_COUNTRY': ({ names }) =>
    say`${names} is seated outside Korea: the countries in which data collected directly in Korea are processed are missing. State them.`,
  'policy.PRIVACY_OFFICER': () =>
    say`The name of the chief privacy officer, or of the department in charge, is missing. State it.`,
  'policy.PRIVACY_OFFICER_PHONE': () =>
    say`The telephone number of the chief privacy officer or the department in charge is missing. State it.`,
  'policy.AGENT_NAME': () => say`The name of the domestic agent is missing. State it.`,
  'policy.AGENT_REPRESENTATIVE': () =>
    say`The domestic agent is a corporation, and the name of its representative is missing. State it.`,
  'policy.EFFECTIVE_DATE': () =>
    say`The date from which the policy applies is missing. Record its publication as a filing with the item Privacy policy.`,
  'policy.AUTOMATED_DECISIONS': () =>
    say`Criteria and procedure of decisions made by automated means alone are missing. State them.`,
  'policy.AGENT_ADDRESS': () => say`The address of the domestic agent is missing. State it.`,
  'policy.AGENT_PHONE': () => say`The telephone number of the domestic agent is missing. State it.`,
  'policy.AGENT_EMAIL': () => say`The e-mail address of the domestic agent is missing. State it.`,
} satisfies GapSentences;

export type KoreaGap = keyof typeof KOREA_GAPS;
