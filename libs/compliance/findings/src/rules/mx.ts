import { say } from '#kernel';
import type { Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { disclosedWithoutGround, mayDisclose } from '../shared/agents.js';
import { processorContractRule } from '../shared/contracts.js';
import { citingGrounds } from '../shared/dated-rules.js';
import { expressConsentRule } from '../shared/express-consent.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { officerRule } from '../shared/officers.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('MX');

// What a processor gets is a remission, not a transfer (2 XX). For access from abroad it is open which of the two it is.
const OF_A_PROCESSOR = say`If it is a processor that has access, no ground is needed: make the transfer an entrustment.`;

function* ofTheWrongSort(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'MX') || !mayDisclose(transfer) || transfer.kind === 'ACCESS') return;
  for (const { code, key } of reliedOn(transfer, 'MX', law.date)) {
    const ground = law.ground(code);
    if (code === 'MX.REMISSION' && ground)
      yield {
        path: `grounds.${key}.code`,
        message: say`${nameOf(transfer, snapshot)} goes to a third party, and its ground is that of a remission, which is for processors. State another ground; if the recipient is a processor, make the transfer an entrustment.`,
        ...citing(ground),
      };
  }
}

/** The rules of Mexican law: transfers as distinct from remissions, express consent, contracts, the person for personal data. */
export const MX_RULES: readonly Rule[] = [
  on('transfer', 'TRANSFER.GROUND_SORT', 'LFPDPPP 2025, 2 XX', 'WARNING', ofTheWrongSort),
  ...citingGrounds(
    [
      on('transfer', 'TRANSFER.GROUND', 'LFPDPPP 2025, 35, 36', 'ERROR', (transfer, context) =>
        disclosedWithoutGround('MX', transfer, OF_A_PROCESSOR, context),
      ),
      ...transferRules('MX', { ground: 'LFPDPPP 2025, 35, 36' }).filter(({ id }) => id !== 'MX.TRANSFER.GROUND'),
    ],
    (law) => law.ground('MX.NOTICE_CONSENT'),
  ),
  expressConsentRule('MX', 'LFPDPPP 2025, 7, 8'),
  processorContractRule('MX', 'Reglamento 2011, 50, 51', 'WARNING'),
  officerRule(
    'MX',
    'PERSON',
    'LFPDPPP 2025, 29',
    'ERROR',
    say`No person or department for personal data who can be reached is stated for Mexico: every controller designates one, who handles requests. Name the contact in the profile MX as privacy contact.`,
  ),
];
