import { say } from '#kernel';
import { citing, type Rule, rulesOf } from '../../model/rule.js';
import { contractMissing } from '../../shared/contracts.js';
import { citingGrounds, onlyWhen, testOf } from '../../shared/dated-rules.js';
import { notificationRule } from '../../shared/notified.js';
import { otherClausesRule } from '../../shared/other-clauses.js';
import { priorFilingRule } from '../../shared/prior-filings.js';
import { quoted } from '../../shared/terms.js';
import { transferRules } from '../../shared/transfers.js';
import { withoutSeparateConsent } from './consent.js';
import { companyWithoutNumbers, expiring, withoutNumbers, wrongWay } from './export.js';

const { on } = rulesOf('CN');

/**
 * The rules of Chinese law: ways out of the country, separate consent, and agreements with entrusted parties. Before the measures of
 * 2022 nobody could take a way.
 */
export const CN_RULES: readonly Rule[] = [
  ...onlyWhen(
    citingGrounds(transferRules('CN', { ground: 'PIPL 38' }), (law) => testOf(law, 'CN')),
    (law) => law.ground('CN.SECURITY_ASSESSMENT') !== undefined,
  ),
  priorFilingRule('CN', 'PIPL 38(1), 40'),
  otherClausesRule({
    law: 'CN',
    ground: 'CN.STANDARD_CONTRACT',
    article: 'SC Measures 6',
    message: (transfer, version) =>
      say`${transfer} relies on the standard clauses "${version}", which are not those of the Cyberspace Administration of China. Conclude its standard contract, and record it with "Order 13" as its version.`,
  }),
  notificationRule({
    law: 'CN',
    ground: 'CN.STANDARD_CONTRACT',
    item: ['EXPORT', 'CONTRACT_FILING'],
    article: 'SC Measures 7',
    severity: 'WARNING',
    act: say`file it with the cyberspace administration of the province, with the report of the impact assessment`,
  }),
  on('transfer', 'EXPORT.WAY', 'Provisions 7, 8', 'ERROR', wrongWay),
  on('transfer', 'EXPORT.VALIDITY', 'Provisions 9', 'WARNING', expiring),
  on('jurisdictionProfile', 'EXPORT.NUMBERS', 'Provisions 7, 8', 'NOTICE', withoutNumbers),
  on('party', 'EXPORT.NUMBERS', 'Provisions 7, 8', 'NOTICE', companyWithoutNumbers),
  on('processingActivity', 'SEPARATE_CONSENT', 'PIPL 23, 29, 39', 'WARNING', withoutSeparateConsent),
  on('engagement', 'PROCESSOR.CONTRACT', 'PIPL 21', 'ERROR', (engagement, { law, snapshot }) => {
    const item = law.item('CN', 'PROCESSOR_CONTRACT', 'PURPOSE');
    const why = item && contractMissing(engagement, law.date);
    if (!why) return undefined;
    return {
      path: 'contract',
      message: say`${quoted(snapshot.party(engagement.processor)?.name ?? engagement.work)} is entrusted with handling, and ${why}. Agree on purpose, period, method, categories, measures, rights and duties, and record the contract with its dates.`,
      ...citing(item),
    };
  }),
];
