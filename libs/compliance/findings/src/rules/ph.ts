import { say } from '#kernel';
import type { OfficerRole } from '#law';
import type { Profile, Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { contractMissing, isContracted } from '../shared/contracts.js';
import { citingGrounds } from '../shared/dated-rules.js';
import { nameOf, reliedOn } from '../shared/grounds.js';
import { isIssuedByGovernment, onInterests } from '../shared/interests.js';
import { isFor } from '../shared/officers.js';
import { recordRule } from '../shared/special-records.js';
import { groundOf } from '../shared/terms.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('PH');

/** The agreement that the law requires, by the kind of transfer. Access from abroad can need either. */
const AGREEMENTS: Readonly<Partial<Record<Transfer['kind'], 'PH.DSA' | 'PH.OUTSOURCE'>>> = {
  PROVISION: 'PH.DSA',
  JOINT_USE: 'PH.DSA',
  ENTRUSTMENT: 'PH.OUTSOURCE',
  STORAGE: 'PH.OUTSOURCE',
};

/** Reports a transfer with the wrong kind of agreement, or with none. */
function withoutAgreement(transfer: Transfer, { law, snapshot }: RuleContext): Fault | undefined {
  const code = AGREEMENTS[transfer.kind];
  const ground = code && law.ground(code);
  if (!ground || transfer.suspension) return undefined;
  const rows = reliedOn(transfer, 'PH', law.date);
  if (rows.some((row) => row.code === ground.code)) return undefined;
  const isSharing = code === 'PH.DSA';
  if (!isSharing && isContracted(transfer, snapshot)) return undefined;
  const name = nameOf(transfer, snapshot);
  const agreement = ground.name.toLowerCase();
  const wrong = rows.find((row) => row.code === (isSharing ? 'PH.OUTSOURCE' : 'PH.DSA'));
  return {
    path: wrong ? `grounds.${wrong.key}.code` : 'grounds',
    // Since Circular 2020-03 a sharing agreement only shows accountability; an outsourcing agreement is required.
    severity: isSharing ? 'WARNING' : 'ERROR',
    message: wrong
      ? isSharing
        ? say`${name} shares data with another controller, but relies on ${groundOf(wrong.code, law)}, which is for a transfer that hands data to a processor. Conclude the ${agreement}, record it as ${groundOf(ground.code, law)}, or correct the kind of the transfer.`
        : say`${name} hands data to a processor, but relies on ${groundOf(wrong.code, law)}, which is for a transfer that shares data with another controller. Conclude the ${agreement}, record it as ${groundOf(ground.code, law)}, or correct the kind of the transfer.`
      : isSharing
        ? say`${name} shares data with another controller, and no agreement for it is recorded. Conclude the ${agreement}, and record it as the ground ${groundOf(ground.code, law)} with its instrument.`
        : say`${name} hands data to a processor, and no agreement for it is recorded. Conclude the ${agreement}, and record it as the ground ${groundOf(ground.code, law)} with its instrument.`,
    ...citing(ground),
  };
}

const OFFICERS: readonly OfficerRole[] = ['DATA_PROTECTION_OFFICER', 'PRIVACY_CONTACT'];

function withoutOfficer(profile: Profile, { law, snapshot }: RuleContext): Fault | undefined {
  const item = law.item('PH', 'IRR26C', 'OFFICER');
  const offices = [
    ...profile.contacts,
    ...(snapshot.profile('ALL')?.contacts ?? []),
    ...snapshot.parties.flatMap(({ officers }) => officers.filter(({ jurisdictions }) => isFor(jurisdictions, 'PH'))),
  ];
  if (!item || offices.some(({ role }) => OFFICERS.includes(role))) return undefined;
  return {
    path: 'contacts',
    message: say`The records must name the data protection officer or compliance officer for privacy. Appoint one, and record the contact in the profile PH.`,
    ...citing(item),
  };
}

/**
 * The rules of Philippine law: the records of IRR 26(c), sharing as distinct from outsourcing, and bases for sensitive
 * data.
 */
export const PH_RULES: readonly Rule[] = [
  recordRule('PH', 'IRR 26(c)'),
  on('jurisdictionProfile', 'RECORD.OFFICER', 'IRR 26(c)', 'ERROR', withoutOfficer),
  on('transfer', 'TRANSFER.AGREEMENT', 'IRR 20, 43 to 45', 'ERROR', withoutAgreement),
  on('engagement', 'OUTSOURCING.CONTRACT', 'IRR 44', 'ERROR', (engagement, { law, snapshot }) => {
    const ground = law.ground('PH.OUTSOURCE');
    const why = ground && contractMissing(engagement, law.date);
    if (!why) return undefined;
    return {
      path: 'contract',
      message: say`"${snapshot.party(engagement.processor)?.name ?? engagement.work}" processes by outsourcing, and ${why}. Conclude an agreement with the contents of IRR 44, and record it as the contract with its dates.`,
    };
  }),
  // Age, marital status and identifiers issued by government are also sensitive (s3(l)). The register shows only the
  // last, by their names. A cookie's identifier is unique too, but no government issues it.
  on('processingActivity', 'SENSITIVE.INTERESTS', 'Republic Act 10173, s13', 'ERROR', (activity, { snapshot }) =>
    onInterests(
      'PH',
      activity,
      snapshot,
      (category) => category.special === 'YES' || category.criminal === 'YES' || isIssuedByGovernment(category),
      ['LEGITIMATE_INTERESTS', 'CONTRACT'], // s13 contains neither
    ),
  ),
  ...citingGrounds(
    transferRules('PH', { ground: 'Republic Act 10173, s21' }).filter(({ id }) => id !== 'PH.TRANSFER.GROUND'), // accountability need not be stated as a ground
  ),
];
