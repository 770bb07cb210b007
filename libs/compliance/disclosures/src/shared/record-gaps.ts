import { say } from '#kernel';
import type { GapSentences } from './gap-sentence.js';

// Sentences of gaps that several laws share word by word, so that they are translated once.

/** The sentences of a record that lacks what each law asks of it. */
export const RECORD_GAPS = {
  'gap.CONTROLLER': ({ record }) =>
    say`${record} names no controller. Name the company that decides what the data are processed for.`,
  'gap.PURPOSES': ({ record }) => say`${record} states no purpose. State what the data are processed for.`,
  'gap.DATA_SUBJECTS': ({ record }) =>
    say`${record} does not say whose data are processed. State the categories of data subjects.`,
  'gap.DATA_CATEGORIES': ({ record }) =>
    say`${record} does not say which data are processed. State the categories of personal data.`,
  'gap.RECIPIENTS': ({ record }) =>
    say`${record} names no recipient and no processor. State the categories of recipients.`,
  'gap.SECURITY': ({ record }) =>
    say`${record} describes no security measures. Describe in general terms how the data are protected.`,
  'gap.CONTROLLERS': ({ record }) =>
    say`${record} does not say on whose behalf the data are processed. Name each controller.`,
  'gap.CATEGORIES': ({ record }) =>
    say`${record} does not say what is done for the controllers. State it as the purposes of the activity.`,
} satisfies GapSentences;

/** The sentences of a company under the GDPR or the UK GDPR that lacks contact details, with the words for its officers. */
export const COMPANY_GAPS = {
  'law.EU': () => say`GDPR`,
  'law.UK': () => say`UK GDPR`,
  'officer.REPRESENTATIVE': () => say`the representative`,
  'officer.DATA_PROTECTION_OFFICER': () => say`the data protection officer`,
  'gap.contact': ({ party }) =>
    say`No contact details of ${party} are stated. State its address, or an e-mail address or telephone number.`,
  'gap.officerName': ({ officer, party }) =>
    say`The name of ${officer} of ${party} is not stated. Enter it in the contact.`,
  'gap.officerContact': ({ officer, party }) =>
    say`No contact details of ${officer} of ${party} are stated. Enter them in the contact.`,
} satisfies GapSentences;
