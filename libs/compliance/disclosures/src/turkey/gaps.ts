import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of the gaps of the inventory of Turkish law. */
export const TURKEY_GAPS = {
  'gap.noRecords': () =>
    say`The register holds no activity of a controller that Turkish law concerns. Record the activities of the controllers that it binds.`,
  'gap.PURPOSES': ({ record }) => say`${record} states no purpose. State what the data are processed for.`,
  'gap.LEGAL_BASIS': ({ record, purpose }) =>
    say`${record} states no legal ground for “${purpose}”. State it in the activity, or in the profile TR.`,
  'gap.DATA_CATEGORIES': ({ record }) =>
    say`${record} does not say which data are processed. State the data categories.`,
  'gap.RECIPIENTS': ({ record }) => say`${record} names no recipient group. State the recipients.`,
  'gap.DATA_SUBJECTS': ({ record }) =>
    say`${record} does not say whose data are processed. State the groups of data subjects.`,
  'gap.RETENTION': ({ record }) =>
    say`${record} does not say how long data are kept at most. State a period, or by what it is decided.`,
  'gap.TRANSFERS': ({ record }) =>
    say`${record} does not say whether data go abroad. Record the transfers, or say in the profile TR under the item internationalTransfers that there are none.`,
  'gap.SECURITY': ({ record }) =>
    say`${record} describes no measures for data security. Describe how the data are protected.`,
  'gap.GROUND': ({ transfer, record }) =>
    say`The transfer ${transfer} of ${record} states no ground of Art 9. State the ground that it relies on.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
} satisfies GapSentences;

export type TurkeyGap = keyof typeof TURKEY_GAPS;
