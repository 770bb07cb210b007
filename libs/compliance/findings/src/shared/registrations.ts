import { citing, type OfItem, type Rule, rulesOf, saidOf } from '../model/rule.js';
import { isFiled } from './filings.js';

/** Returns the rule on profiles without a registration of databases, which the law's list FILINGS asks for. */
export function registrationRule(
  law: string,
  key: string,
  article: string,
  filed: RegExp,
  message: OfItem,
): Rule<'jurisdictionProfile'> {
  return rulesOf(law).on('jurisdictionProfile', 'DATABASES.REGISTERED', article, 'NOTICE', (profile, context) => {
    const item = context.law.item(law, 'FILINGS', key);
    if (!item || isFiled(profile, filed, context.law.date)) return false;
    return { path: 'filings', message: saidOf(message, item, context), ...citing(item) };
  });
}
