import type { Snapshot, Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { basisRules } from '../shared/bases.js';
import { isContracted } from '../shared/contracts.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { citingGrounds } from '../shared/of-its-time.js';
import { isAssessed } from '../shared/statutes.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('CA');

/** Whether the transfer itself says that the law of the province holds for it. */
function statesProvince(transfer: Transfer, region: string, code: string, on: string): boolean {
  const grounds = reliedOn(transfer, 'CA', on);
  return transfer.jurisdictions.includes(region) || grounds.some((row) => row.law === region || row.code === code);
}

/** Whether the organisation has people there, by its profiles. */
function isProfiled(snapshot: Snapshot, region: string): boolean {
  return (
    snapshot.profile(region) !== undefined ||
    snapshot.profile('CA')?.legalBasisOverrides.some((override) => override.region === region) === true
  );
}

/** A processor abroad without the contract, or other means, by which protection stays comparable. */
function* withoutMeans(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'CA')) return;
  if (transfer.kind === 'PROVISION' || transfer.kind === 'JOINT_USE') return; // a disclosure: consent bears it
  if (reliedOn(transfer, 'CA', law.date).length > 0) return;
  if (isContracted(transfer.importer, snapshot)) return;
  yield {
    path: 'grounds',
    message: `${nameOf(transfer, snapshot)} hands data to others for processing, and nothing says by what means they stay protected comparably. Conclude a contract and state it as CA.ACCOUNTABILITY, or record the contract with the engagement of the processor.`,
    ...citing(law.ground('CA.ACCOUNTABILITY')!),
  };
}

/** Communication outside Quebec, before which a privacy impact assessment is made. */
function* withoutAssessment(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const ground = law.ground('CA.QC_TIA');
  if (!ground || transfer.suspension || isAssessed(transfer, law.date)) return;
  const stated = statesProvince(transfer, 'CA-QC', 'CA.QC_TIA', law.date);
  const leaves = mayLeave(transfer, 'CA');
  if (!stated && !(leaves && isProfiled(snapshot, 'CA-QC'))) return;
  const name = nameOf(transfer, snapshot);
  const severity = !leaves ? ('NOTICE' as const) : stated ? undefined : ('WARNING' as const);
  yield {
    path: 'assessments',
    ...(severity && { severity }),
    message: leaves
      ? `${name} takes data out of ${stated ? 'Quebec' : 'Canada, and the profile speaks of people in Quebec'}, and no assessment is recorded. Make a privacy impact assessment (sensitivity, purposes, protective measures, legal regime of the destination) before the data leave, and record it with the transfer.`
      : `${name} stays in Canada. If the data leave Quebec for another province, make a privacy impact assessment before and record it with the transfer.`,
    ...citing(ground),
  };
}

/** Service providers abroad, of whom Alberta wants the policy to name countries and purposes. */
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
        message: `${nameOf(transfer, snapshot)} is with a service provider outside Canada, of whom people in Alberta must be able to read the ${path} in the policy. State them.`,
        ...citing(ground),
      };
}

/** What Canadian law finds, federal and of the provinces: consent, accountability, Quebec's assessment, Alberta's notice. */
export const CA_RULES: readonly Rule[] = [
  ...basisRules('CA', 'PIPEDA 7 and Sch. 1, 4.3'),
  on('transfer', 'ACCOUNTABILITY', 'PIPEDA, Sch. 1, 4.1.3', 'WARNING', withoutMeans),
  on('transfer', 'QC.ASSESSMENT', 'P-39.1, s. 17', 'ERROR', withoutAssessment),
  on('transfer', 'AB.NOTICE', 'PIPA (Alberta) 6, 13.1', 'WARNING', withoutNotice),
  ...citingGrounds(transferRules('CA', { ground: 'PIPEDA, Sch. 1, 4.1.3' })).filter(
    ({ id }) => id !== 'CA.TRANSFER.GROUND', // a disclosure needs consent and no ground for going abroad
  ),
];
