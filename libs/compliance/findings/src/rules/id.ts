import { type Said, say } from '#kernel';
import { lawOf } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { citingGrounds, noticesUntilEnforced, onlyWhen, testOf } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { groundOf } from '../shared/terms.js';
import { isAssessed } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('ID');

const REPORT = 'ID.MOCI_REPORT';

/** The condition that each later ground in the order of Art 56 must meet first. */
const BEFORE: Readonly<Record<string, Said>> = {
  'ID.SAFEGUARDS': say`the country of destination does not protect on an equal or higher level (56(2))`,
  'ID.CONSENT': say`neither the level of the country of destination (56(2)) nor adequate and binding safeguards (56(3)) are there`,
};

function* outOfOrder(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'ID') || isAssessed(transfer, law.date)) return;
  for (const { code, key } of reliedOn(transfer, 'ID', law.date)) {
    const ground = law.ground(code);
    const before = BEFORE[code];
    if (ground && before)
      yield {
        path: `grounds.${key}`,
        message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(code, law)}, which is a ground only if ${before}. Record the assessment that confirms it, or choose the ground that comes first.`,
        ...citing(ground),
      };
  }
}

function notReported(transfer: Transfer, { law, snapshot }: RuleContext): Fault | undefined {
  const filing = law.all('ID', 'transferDuties').find(({ of: topic }) => topic === 'FILING');
  const seat = snapshot.party(transfer.exporter)?.country;
  if (!filing || transfer.suspension || seat === undefined || lawOf(seat) !== 'ID' || !mayLeave(transfer, 'ID')) return;
  if (reliedOn(transfer, 'ID', law.date).some(({ code }) => code === REPORT)) return;
  if ((snapshot.profile('ID')?.filings ?? []).length > 0) return;
  return {
    path: 'grounds',
    message: say`Nothing says that the plan and the result of ${nameOf(transfer, snapshot)} were reported to the ministry. Record the report as ${groundOf(REPORT, law)}, or as a filing of the profile ID.`,
    ...citing(filing),
  };
}

/**
 * The rules of Indonesian law on transfers: the strict order of Art 56, and the report to the ministry. The law lists
 * no items of a record.
 */
export const ID_RULES: readonly Rule[] = [
  ...noticesUntilEnforced(
    'ID',
    onlyWhen(
      [
        ...citingGrounds(
          transferRules('ID', { country: '56(2)', ground: '56(2) to (4)', recognition: '56(2)', safeguard: '56(3)' }),
        ),
        on('transfer', 'TRANSFER.ORDER', '56', 'WARNING', outOfOrder),
      ],
      (law) => testOf(law, 'ID') !== undefined,
    ),
  ),
  on('transfer', 'TRANSFER.REPORT', 'MOCI 20/2016, 22', 'NOTICE', notReported),
];
