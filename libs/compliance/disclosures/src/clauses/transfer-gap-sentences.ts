import { say } from '#kernel';
import type { GapSentences } from '../shared/gap-sentence.js';

/** The sentences of gaps of a transfer that rests on clauses of any law. */
export const TRANSFER_GAPS = {
  'gap.exporter': ({ transfer }) => say`The transfer “${transfer}” names no exporter. Name it.`,
  'gap.class': ({ party }) =>
    say`“${party}” is a class of parties. Name each party to the clauses in a transfer of its own.`,
  'gap.address': ({ party }) => say`The address of ${party} is not stated. State it.`,
  'gap.person': ({ party }) =>
    say`Nobody is named that ${party} has for questions. Appoint a data protection officer or a contact for privacy.`,
  'gap.activities': ({ transfer }) =>
    say`The transfer “${transfer}” names no processing activity. Name those that the data come from.`,
  'gap.dataCategories': ({ transfer }) =>
    say`The transfer “${transfer}” does not say which data are transferred. State the data.`,
  'gap.sensitive': ({ transfer }) =>
    say`The transfer “${transfer}” does not say of all data whether they are sensitive. Name the data as its activities do, and state there whether they are special.`,
  'gap.purposes': ({ transfer }) =>
    say`The transfer “${transfer}” states no purpose. State what the data are transferred for.`,
  'gap.retention': ({ transfer }) =>
    say`The transfer “${transfer}” does not say how long the importer keeps the data. State the period, or the criteria.`,
} satisfies GapSentences;
