import { articleOnGrounds, lackingGround, type RuleContext } from '#findings';
import type { Term } from '#kernel';
import type { Activity, Transfer } from '#snapshot';
import { type Gap, gapOf } from './disclosure.js';
import { countriesIn, type GapSentence } from './gap-sentence.js';
import { processorsAbroad, type RecordOf } from './records.js';

// The gaps of transfers without a ground. Every document that lists grounds has them.

/**
 * Returns the gap of a transfer that states no ground of the law.
 * @param says takes true if the countries are recognised, so that the right ground is evident
 */
export function groundGaps(
  code: string,
  transfer: Transfer,
  context: RuleContext,
  says: (isRecognised: boolean) => GapSentence,
): Gap[] {
  const fault = lackingGround(code, transfer, context);
  if (!fault) return [];
  // The record of an exporter can ask for a ground where no finding does: the transfer's own activities are under other laws.
  const isReported = context.laws.lawsOf('transfer', transfer).has(code);
  const by = { rule: isReported && fault.rule, subject: transfer };
  return [gapOf(fault, says(fault.severity === 'NOTICE'), by)];
}

/** A processor that holds data abroad, and the countries, as a sentence names them. */
type ProcessorAbroad = { readonly recipient: string; readonly countries: readonly Term[] };

/**
 * Returns a gap for each processor that holds the activity's data abroad without a registered transfer.
 * @param articleOn takes the countries; by default the article of the law's rule on grounds
 */
export function processorGaps(
  activity: Activity,
  transfers: readonly Transfer[],
  of: RecordOf,
  says: (processor: ProcessorAbroad) => GapSentence,
  articleOn: (countries: readonly string[]) => string | undefined = () => articleOnGrounds(of.code),
): Gap[] {
  return processorsAbroad(activity, transfers, of).map(({ recipient, countries }) => {
    const sentence = says({ recipient, countries: countriesIn(countries) });
    return gapOf({ article: articleOn(countries) }, sentence, { subject: activity, path: 'transfers' });
  });
}
