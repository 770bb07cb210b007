import type { Said } from '#kernel';
import { citing, type Rule, rulesOf } from '../model/rule.js';
import { isFiled } from './filings.js';

/** Returns the rule on profiles without a registration of databases, which the law's list FILINGS asks for. */
export function registrationRule(
  law: string,
  key: string,
  article: string,
  filed: RegExp,
  message: Said,
): Rule<'jurisdictionProfile'> {
  return rulesOf(law).on('jurisdictionProfile', 'DATABASES.REGISTERED', article, 'NOTICE', (profile, { law: on }) => {
    const item = on.item(law, 'FILINGS', key);
    return !!item && !isFiled(profile, filed, on.date) && { path: 'filings', message, ...citing(item) };
  });
}
