import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of the gaps of the record of Art 37 LGPD. */
export const BRAZIL_GAPS = {
  'gap.noRecords': () =>
    say`The register holds no processing activity that Brazilian law concerns. Record the activities of the controllers and operators that it binds.`,
  'gap.AGENT': ({ record }) =>
    say`${record} does not say which controller it is of; of an operator, who it processes for. Name them.`,
  'gap.PURPOSES': ({ record }) => say`${record} states no purpose. State what the data are processed for.`,
  'gap.DATA_CATEGORIES': ({ record }) => say`${record} does not say which data are processed. State them.`,
  'gap.LEGAL_BASIS': ({ record, purpose }) =>
    say`${record} states no legal basis for “${purpose}”. Say on which basis of Art. 7 it rests.`,
  'gap.INTEREST': ({ record, purpose }) =>
    say`${record} rests “${purpose}” on legitimate interest and names no interest. State the interest pursued.`,
  'gap.GROUND': ({ transfer, record }) =>
    say`The transfer ${transfer} of ${record} states no ground of Art. 33. State the ground that it relies on.`,
  'gap.RECOGNISED': ({ transfer, record, countries }) =>
    say`The transfer ${transfer} of ${record} states no ground of Art. 33. The ANPD recognises ${countries}: state this recognition as its ground.`,
  'gap.PROCESSOR_ABROAD': ({ recipient, record, countries }) =>
    say`${recipient} holds data of ${record} abroad (${countries}), and no transfer with a ground of Art. 33 is registered. Register the transfer with its ground.`,
} satisfies GapSentences;

export type BrazilGap = keyof typeof BRAZIL_GAPS;
