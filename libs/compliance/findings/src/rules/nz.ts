import { say } from '#kernel';
import { citing, type Rule, rulesOf } from '../model/rule.js';
import { disclosedWithoutGround } from '../shared/agents.js';
import { citingGrounds, definitionOf, onlyWhen } from '../shared/dated-rules.js';
import { keptRule } from '../shared/kept.js';
import { reachable } from '../shared/officers.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('NZ');

/** Said of access: what an agent holds counts as held by the agency (s 11). */
const TO_AN_AGENT = say`If the recipient only works for you as an agent, it is no disclosure: state that.`;

/**
 * The rules of the Privacy Act 2020: disclosure abroad, the privacy officer, and retention. It asks for no record of
 * processing.
 */
export const NZ_RULES: readonly Rule[] = [
  ...onlyWhen(
    citingGrounds(
      [
        on('transfer', 'TRANSFER.GROUND', 'IPP 12(1)', 'WARNING', (transfer, context) =>
          disclosedWithoutGround('NZ', transfer, TO_AN_AGENT, context),
        ),
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
        message: say`Every agency has a privacy officer, and none who can be reached is recorded for New Zealand. Name one in its profile, inside or outside the agency.`,
        ...citing(item),
      }
    );
  }),
  keptRule('NZ', 'IPP 9'),
];
