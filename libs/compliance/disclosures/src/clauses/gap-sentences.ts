import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';
import { TRANSFER_GAPS } from './transfer-gap-sentences.js';

/** The sentences of the gaps of the forms of clauses. */
export const CLAUSES_GAPS = {
  ...TRANSFER_GAPS,
  'gap.none.SCC_ANNEXES': () =>
    say`No transfer in this scope relies on the standard contractual clauses. Choose the transfer, or state them as its ground.`,
  'gap.none.UK_IDTA': () =>
    say`No transfer in this scope relies on the International Data Transfer Agreement. Choose the transfer, or state it as its ground.`,
  'gap.ground.SCC_ANNEXES': ({ transfer }) =>
    say`The transfer “${transfer}” does not state that it relies on the standard contractual clauses. State them as its ground once they are signed.`,
  'gap.ground.UK_IDTA': ({ transfer }) =>
    say`The transfer “${transfer}” does not state that it relies on the International Data Transfer Agreement. State it as its ground once it is signed.`,
  'gap.modules': ({ transfer }) =>
    say`The transfer “${transfer}” does not say which modules of the clauses apply. State them in the instrument.`,
  'gap.dataSubjects': ({ transfer }) =>
    say`The activities of the transfer “${transfer}” do not say whose data are transferred. State the data subjects.`,
  'gap.frequency': ({ transfer }) =>
    say`The transfer “${transfer}” does not say how often data are transferred. State the frequency.`,
  'gap.nature': ({ transfer }) =>
    say`The transfer “${transfer}” does not say what the importer does. State the method, or the work of its engagement.`,
  'gap.authority': ({ transfer }) =>
    say`The authority that is competent for the exporter of “${transfer}” is not named. Name it as the authority for complaints in the profile of its country.`,
  'gap.measures': ({ importer, transfer }) =>
    say`The measures of ${importer} are not stated. State them as measures of the recipient in the transfer “${transfer}”, or enter them before the parties sign.`,
} satisfies GapSentences;

export type ClausesGap = keyof typeof CLAUSES_GAPS;
