import type { Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { citingGrounds, definitionOf, onlyWhen } from '../shared/dated-rules.js';
import { keptRule } from '../shared/kept.js';
import { reachable } from '../shared/officers.js';
import { transferRules, withoutGround } from '../shared/transfers.js';

const { on } = rulesOf('NZ');

/** Kinds of transfers whose recipient is an agent: what it holds counts as held by the agency (s 11). */
const TO_AGENTS: readonly Transfer['kind'][] = ['ENTRUSTMENT', 'STORAGE'];

/** Reports a disclosure without a way of principle 12. What agents store or process is no disclosure. */
function withoutWay(transfer: Transfer, context: RuleContext): Fault | false {
  if (TO_AGENTS.includes(transfer.kind)) return false;
  const fault = withoutGround('NZ', transfer, context);
  if (!fault || transfer.kind !== 'ACCESS') return fault;
  return {
    ...fault,
    severity: 'NOTICE',
    message: `${fault.message} If the recipient only works for you as an agent, it is no disclosure: state that.`,
  };
}

/**
 * The rules of the Privacy Act 2020: disclosure abroad, the privacy officer, and retention. It asks for no record of
 * processing.
 */
export const NZ_RULES: readonly Rule[] = [
  ...onlyWhen(
    citingGrounds(
      [
        on('transfer', 'TRANSFER.GROUND', 'IPP 12(1)', 'WARNING', withoutWay),
        ...transferRules('NZ', { country: null, ground: 'IPP 12(1)' }).filter(({ id }) => id !== 'NZ.TRANSFER.GROUND'),
      ],
      (law) => definitionOf(law, 'NZ'),
    ),
    (law) => definitionOf(law, 'NZ') !== undefined,
  ),
  on('jurisdictionProfile', 'OFFICER', 's 201', 'WARNING', (profile, { law, snapshot }) => {
    const item = law.item('NZ', 'ACCOUNTABILITY', 'OFFICER');
    const isNamed = (['DATA_PROTECTION_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'PRIVACY_CONTACT'] as const).some((role) =>
      reachable(profile, role, snapshot),
    );
    return (
      item !== undefined &&
      !isNamed && {
        path: 'contacts',
        message:
          'Every agency has a privacy officer, and none who can be reached is recorded for New Zealand. Name one in its profile, inside or outside the agency.',
        ...citing(item),
      }
    );
  }),
  keptRule('NZ', 'IPP 9'),
];
