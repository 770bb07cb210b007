import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of the gaps of records whose items a law lists. */
export const LISTED_GAPS = {
  'gap.noRecords': ({ law }) =>
    say`The register holds no activity that the law of ${law} concerns. Record the activities of the companies that it binds.`,
  'gap.item': ({ record, item }) =>
    say`${record} does not state an item of the record: “${item}”. State it in the activity.`,
  'gap.statement': ({ item, profile, statement }) =>
    say`An item of the record is not stated: “${item}”. State it in the profile ${profile} under the item ${statement}.`,
  'gap.transfers': ({ record, profile }) =>
    say`${record} does not say whether data go abroad. Record the transfers, or say in the profile ${profile} under the item internationalTransfers that there are none.`,
  'gap.GROUND': ({ transfer, record }) =>
    say`The transfer “${transfer}” of ${record} states no ground under this law. State on which one it relies.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground is registered. Register the transfer with its ground.`,
} satisfies GapSentences;

export type ListedGap = keyof typeof LISTED_GAPS;
