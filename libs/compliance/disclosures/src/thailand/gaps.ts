import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of the gaps of the records of ss 39 and 40(3) of the Thai act. */
export const THAILAND_GAPS = {
  'gap.noRecords': () =>
    say`The register holds no processing activity that Thai law concerns. Record the activities of the controllers and processors that it binds.`,
  'gap.DATA_CATEGORIES': ({ record }) => say`${record} does not say which personal data are collected. State them.`,
  'gap.PURPOSES': ({ record }) => say`${record} states no purpose. State what each kind of data is collected for.`,
  'gap.CONTROLLER': ({ record }) =>
    say`${record} gives no details of a controller. Name it, with an address, e-mail or telephone number.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long data are kept. State a period, or by what it is decided.`,
  'gap.RIGHTS': () =>
    say`Which rights people have, or how and on which conditions they get access, is not said. State the rights in the profile TH, and the rest as a statement “rightsConditions”.`,
  'gap.DISCLOSURE': ({ record }) =>
    say`${record} uses data without consent, or on no stated basis, and does not say who they are disclosed to. State the recipients.`,
  'gap.LEGAL_BASIS': ({ record, purpose }) =>
    say`${record} states no legal basis for “${purpose}”. State it, so that the record shows what is done without consent.`,
  'gap.REFUSALS': () =>
    say`Nothing is said of requests and objections that were refused. Say in a statement “refusals” of the profile TH where they are recorded, or that there are none.`,
  'gap.SECURITY': ({ record }) => say`${record} describes no security measures. Describe how the data are protected.`,
  'gap.GROUND': ({ transfer, record }) =>
    say`The transfer ${transfer} of ${record} states no ground of s 28 or s 29. State the ground that it relies on.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
  'gap.CONTROLLERS': ({ record }) => say`${record} does not say who the data are processed for. Name each controller.`,
  'gap.CATEGORIES': ({ record }) =>
    say`${record} does not say what is done for the controllers. State it as the purposes of the activity.`,
  'gap.PROCESSOR': ({ record }) =>
    say`${record} gives no details of the company that processes for others. Name it, with an address, e-mail or telephone number.`,
  'gap.OFFICER': () =>
    say`The name or the contact details of the data protection officer are not stated. Enter them in the contact.`,
} satisfies GapSentences;

export type ThailandGap = keyof typeof THAILAND_GAPS;
