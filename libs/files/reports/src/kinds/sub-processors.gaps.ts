import type { GapSentences } from '#disclosures';
import { say } from '#kernel';

/** The sentences of the gaps of the list of sub-processors. */
export const SUB_PROCESSOR_GAPS = {
  'gap.activities': ({ processor, work }) =>
    say`${processor} (${work}): it is not stated which activities it serves. State them: only then is it known if it is a sub-processor.`,
  'gap.locations': ({ processor, work }) =>
    say`${processor} (${work}): it is not stated where the data are. State the countries.`,
  'gap.country': ({ processor }) => say`${processor}: its country is not stated. State it.`,
  'gap.class': ({ processor, work }) =>
    say`${processor} (${work}): this is a class and no company. Name each company in an engagement of its own.`,
} satisfies GapSentences;
