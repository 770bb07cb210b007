import type { GapSentences } from '#disclosures';
import { say } from '#kernel';

/** The sentences of the gaps of the document on transfers of Brazil. */
export const BRAZIL_TRANSFER_GAPS = {
  'gap.CONTROLLER': () => say`It is not stated how to reach the controller. State its e-mail or telephone.`,
  'gap.PURPOSE': ({ importer }) => say`Transfer to ${importer}: the specific purpose is missing. State it.`,
  'gap.COUNTRY': ({ importer }) => say`Transfer to ${importer}: the country of destination is missing. State it.`,
  'gap.DURATION': ({ importer }) =>
    say`Transfer to ${importer}: the duration is missing. State the time or how long the recipient keeps the data.`,
  'gap.SHARING': ({ importer }) => say`Transfer to ${importer}: this is a class and no recipient. Name each recipient.`,
  'gap.DUTIES': ({ importer }) =>
    say`Transfer to ${importer}: no security measures are stated. State those of its activities.`,
  'gap.RIGHTS': () => say`The rights of data subjects are missing. State them in the profile of Brazil.`,
} satisfies GapSentences;
