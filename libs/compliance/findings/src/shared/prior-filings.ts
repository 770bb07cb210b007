import { say } from '#kernel';
import { lawOf } from '#law';
import { citing, type Rule, rulesOf } from '../model/rule.js';
import { mayLeave, nameOf, reliedOn } from './grounds.js';
import { groundOf, lawText } from './terms.js';
import { isUndated, statusesOf } from './transfer-steps.js';

/** Returns the rule on grounds that are valid only after an authority has answered, and have no answer on record. */
export function priorFilingRule(law: string, article: string): Rule<'transfer'> {
  return rulesOf(law).on('transfer', 'GROUND.PRIOR_FILING', article, 'WARNING', function* (transfer, context) {
    if (transfer.suspension || !mayLeave(transfer, law)) return;
    const statuses = statusesOf(transfer, law, context.law.date);
    if (statuses.includes('GRANTED')) return;
    const state = statuses.includes('DEPARTED_FROM')
      ? say`that was given, and the transfer departs from it`
      : statuses.length > 0
        ? say`that was asked for and has not been granted`
        : transfer.priorAuthorisations.some((row) => lawOf(row.law) === law && isUndated(row))
          ? say`that is recorded without the date of a request or a grant`
          : say`that is not on record`;
    for (const { code, key } of reliedOn(transfer, law, context.law.date)) {
      const ground = context.law.ground(code);
      if (!ground?.priorFiling) continue;
      yield {
        path: `grounds.${key}`,
        message: say`${nameOf(transfer, context.snapshot)} relies on ${groundOf(code, context.law)}, which serves only after ${lawText(ground.priorFiling)}; ${state}. Obtain it, and record it among the transfer's prior authorisations with the law ${law}.`,
        ...citing(ground),
      };
    }
  });
}
