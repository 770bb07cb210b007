import { type Said, say } from '#kernel';
import type { Ground } from '#law';
import type { Snapshot, Transfer } from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { isContracted, processorContractRule } from '../shared/contracts.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { officerRule } from '../shared/officers.js';
import { timeOf } from '../shared/terms.js';
import { isAssessed, isSigned } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';
import { statedDutyRules } from './stated-duties.js';
import { filing } from './stated-duty.js';

const LAW = 'CA-QC';
const { on } = rulesOf(LAW);

const ASSESSED = 'CA.QC_TIA';
const EMERGENCY = 'CA-QC.EMERGENCY';

/** Returns true if the transfer itself leaves Quebec: it says so, or a company exports it that the profile names. */
function leavesQuebec({ jurisdictions, exporter, ...transfer }: Transfer, { law, snapshot }: RuleContext): boolean {
  return (
    jurisdictions.includes(LAW) ||
    reliedOn(transfer, LAW, law.date).length > 0 ||
    (snapshot.profile(LAW)?.controllers ?? []).some(({ party }) => party === exporter)
  );
}

/**
 * Reports what section 17 asks for and the transfer lacks. It is a NOTICE within Canada, as it may stay in Quebec. It is a
 * WARNING if only a profile speaks of people in Quebec.
 */
function outside(
  path: string,
  isDone: (transfer: Transfer, context: RuleContext) => boolean,
  what: { readonly lacks: Said; readonly toDo: Said },
) {
  return function* (transfer: Transfer, context: RuleContext): Generator<Fault> {
    const ground: Ground | undefined = context.law.ground(ASSESSED);
    if (!ground || transfer.suspension || isDone(transfer, context)) return;
    if (reliedOn(transfer, LAW, context.law.date).some(({ code }) => code === EMERGENCY)) return;
    const isAbroad = mayLeave(transfer, 'CA');
    const isOut = leavesQuebec(transfer, context);
    const name = nameOf(transfer, context.snapshot);
    yield {
      path,
      ...(!isAbroad ? { severity: 'NOTICE' } : !isOut && { severity: 'WARNING' }),
      message: isAbroad
        ? isOut
          ? say`${name} takes data out of Quebec, and ${what.lacks} is recorded. ${what.toDo}`
          : say`${name} takes data out of Canada, and a profile speaks of people in Quebec, and ${what.lacks} is recorded. ${what.toDo}`
        : say`${name} stays in Canada, and ${what.lacks} is recorded. If the data leave Quebec for another province: ${what.toDo}`,
      ...citing(ground),
    };
  };
}

/** Returns true if the recipient is bound in writing: by the instrument of a ground, or by the contract of its engagement. */
function isBound(transfer: Transfer, { law, snapshot }: RuleContext): boolean {
  const grounds = [...reliedOn(transfer, LAW, law.date), ...reliedOn(transfer, 'CA', law.date)];
  return grounds.some((row) => row.code === ASSESSED || isSigned(row, law.date)) || isContracted(transfer, snapshot);
}

/** Returns true if an activity under the law processes biometric data. */
function hasBiometrics(snapshot: Snapshot): boolean {
  return thingsUnder(LAW, 'processingActivity', snapshot).some(({ dataCategories }) =>
    dataCategories.some(({ specialKinds = [] }) => specialKinds.includes('BIOMETRIC')),
  );
}

/** The rules of Quebec's law: section 17, written contracts with providers, the person in charge, what is published or filed. */
export const CA_QC_RULES: readonly Rule[] = [
  on(
    'transfer',
    'TRANSFER.ASSESSMENT',
    'P-39.1, s. 17',
    'ERROR',
    outside('assessments', (transfer, { law }) => isAssessed(transfer, law.date), {
      lacks: say`no assessment`,
      toDo: say`Make a privacy impact assessment (sensitivity, purposes, protective measures, legal regime of the destination) before the data leave, and record it with the transfer.`,
    }),
  ),
  on(
    'transfer',
    'TRANSFER.WRITTEN_AGREEMENT',
    'P-39.1, s. 17',
    'ERROR',
    outside('grounds', isBound, {
      lacks: say`no written agreement with the recipient`,
      toDo: say`Conclude one that takes the results of the assessment into account, and state it as the ground, with its instrument.`,
    }),
  ),
  ...transferRules(LAW, { ground: 'P-39.1, s. 17' }).filter(
    ({ id }) => id !== `${LAW}.TRANSFER.GROUND`, // the rules above ask for the parts of the one ground
  ),
  processorContractRule(LAW, 'P-39.1, s. 18.3'),
  officerRule(
    LAW,
    'PERSON_IN_CHARGE',
    'P-39.1, s. 3.1',
    'WARNING',
    say`No person in charge of the protection of personal information who can be reached is stated for Quebec. Without a delegate it is the person with the highest authority. Name the contact in the profile CA-QC as privacy contact, and publish title and contact.`,
  ),
  ...statedDutyRules([
    {
      law: LAW,
      list: 'POLICY',
      key: 'GOVERNANCE',
      name: 'POLICY.GOVERNANCE',
      article: 'P-39.1, s. 3.2',
      statement: 'governancePolicies',
      message: say`Policies on the governance of personal information are established, and details of them are published. State in the profile CA-QC, under the item governancePolicies, where they are.`,
    },
    filing(
      LAW,
      'BIOMETRIC_IDENTITY',
      'C-1.1, ss. 44, 45',
      'biometrics',
      /\bbiometric/i,
      (_, { law }) =>
        say`Identity is verified by biometrics only after disclosure to the Commission, and a biometric database is disclosed ${timeOf(law.item(LAW, 'FILINGS', 'BIOMETRIC_DATABASE'), 'before')} before its use.`,
      ({ snapshot }) => hasBiometrics(snapshot),
    ),
  ]),
];

/** Functions that the document of Quebec needs. */
export const quebecLaw = { isBound };
