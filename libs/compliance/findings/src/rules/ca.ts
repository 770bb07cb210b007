import { say } from '#kernel';
import type { Snapshot, Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { basisRules } from '../shared/bases.js';
import { isContracted } from '../shared/contracts.js';
import { citingGrounds } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { wordOf } from '../shared/terms.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('CA');

/** Returns true if the transfer itself states that the law of the province applies. */
function statesProvince(transfer: Transfer, region: string, code: string, on: string): boolean {
  const grounds = reliedOn(transfer, 'CA', on);
  return transfer.jurisdictions.includes(region) || grounds.some((row) => row.law === region || row.code === code);
}

/** Returns true if the organisation's profiles show that it has data subjects there. */
function isProfiled(snapshot: Snapshot, region: string): boolean {
  return (
    snapshot.profile(region) !== undefined ||
    snapshot.profile('CA')?.legalBasisOverrides.some((override) => override.region === region) === true
  );
}

/** Reports a processor abroad without a contract, or other means, that keeps protection comparable. */
function* withoutMeans(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'CA')) return;
  if (transfer.kind === 'PROVISION' || transfer.kind === 'JOINT_USE') return; // a disclosure rests on consent
  if (['CA', 'CA-QC'].some((code) => reliedOn(transfer, code, law.date).length > 0)) return; // Quebec's is a contract too
  if (isContracted(transfer, snapshot)) return;
  yield {
    path: 'grounds',
    message: say`${nameOf(transfer, snapshot)} hands data to others for processing, and nothing says by what means they stay protected comparably. Conclude a contract and state it as the ground, or record the contract with the engagement of the processor.`,
    ...citing(law.ground('CA.ACCOUNTABILITY')!),
  };
}

/** Reports service providers abroad without the countries and purposes that Alberta requires in the policy. */
function* withoutNotice(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const ground = law.ground('CA.AB_NOTICE');
  if (!ground || transfer.suspension || !mayLeave(transfer, 'CA')) return;
  if (transfer.kind === 'PROVISION' || transfer.kind === 'JOINT_USE') return;
  const stated = statesProvince(transfer, 'CA-AB', 'CA.AB_NOTICE', law.date);
  if (!stated && !isProfiled(snapshot, 'CA-AB')) return;
  for (const path of ['countries', 'purposes'] as const)
    if (transfer[path].length === 0)
      yield {
        path,
        message: say`${nameOf(transfer, snapshot)} is with a service provider outside Canada: the policy must show its ${wordOf(path)} to people in Alberta. State them.`,
        ...citing(ground),
      };
}

/** The rules of Canadian law: consent, accountability, Alberta's notice. Quebec has a law of its own alongside it. */
export const CA_RULES: readonly Rule[] = [
  ...basisRules('CA', 'PIPEDA 7 and Sch. 1, 4.3'),
  on('transfer', 'ACCOUNTABILITY', 'PIPEDA, Sch. 1, 4.1.3', 'WARNING', withoutMeans),
  on('transfer', 'AB.NOTICE', 'PIPA (Alberta) 6, 13.1', 'WARNING', withoutNotice),
  ...citingGrounds(transferRules('CA', { ground: 'PIPEDA, Sch. 1, 4.1.3' })).filter(
    ({ id }) => id !== 'CA.TRANSFER.GROUND', // a disclosure needs consent, and no ground for going abroad
  ),
];
