import { say } from '#kernel';
import type { LawOn } from '#law';
import type { Profile, Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { dataTaken } from '../shared/data-taken.js';
import { citingGrounds, noticesUntilEnforced, testOf } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { onInterests } from '../shared/interests.js';
import { reachable } from '../shared/officers.js';
import { otherClausesRule } from '../shared/other-clauses.js';
import { recordRule } from '../shared/special-records.js';
import { groundOf } from '../shared/terms.js';
import { isAssessed } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('SA');

/** Returns the transfer's grounds under Saudi law on the date, with their entries in the law. */
function groundsOf(transfer: Transfer, law: LawOn) {
  if (transfer.suspension || !mayLeave(transfer, 'SA')) return [];
  return reliedOn(transfer, 'SA', law.date).flatMap((row) => {
    const ground = law.ground(row.code);
    return ground ? [{ row, ground }] : [];
  });
}

function withoutAssessment(transfer: Transfer, { law, snapshot }: RuleContext): Fault | undefined {
  const duty = testOf(law, 'SA');
  const safeguard = groundsOf(transfer, law).find(({ ground }) => ground.kind === 'SAFEGUARD');
  if (!duty || !safeguard || isAssessed(transfer, law.date)) return undefined;
  return {
    path: 'assessments',
    message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(safeguard.ground.code, law)}, for which the risks of the transfer must be assessed, and no assessment is recorded. Assess them, and record when and with what outcome.`,
    ...citing(duty),
  };
}

/** Cases in which a certificate does not serve for sensitive data, and the cases in which it does. */
const NOT_FOR_SENSITIVE = ['SA.CASE_LIMITED', 'SA.CASE_SERVICE', 'SA.CASE_RESEARCH'];
const FOR_SENSITIVE = ['SA.CASE_CENTRAL', 'SA.EXC_PUBLIC'];

/** Reports a certificate as the only safeguard of sensitive data, in a case that does not allow it. */
function* certifiedSensitive(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const relied = groundsOf(transfer, law);
  const has = (codes: readonly string[]) => relied.some(({ ground }) => codes.includes(ground.code));
  const certificate = relied.find(({ ground }) => ground.code === 'SA.CERT');
  if (!certificate || has(['SA.SCC', 'SA.BCR', ...FOR_SENSITIVE]) || !has(NOT_FOR_SENSITIVE)) return;
  const sensitive = dataTaken(transfer, snapshot.activitiesOf(transfer)).categories.filter(
    ({ special, criminal }) => special === 'YES' || criminal === 'YES',
  );
  if (sensitive.length === 0) return;
  yield {
    path: `grounds.${certificate.row.key}`,
    message: say`${nameOf(transfer, snapshot)} takes sensitive data abroad under a certificate of accreditation (${sensitive.map(({ name }) => name)}). In its case a certificate does not serve for sensitive data. Conclude standard clauses or binding common rules, or keep these data out.`,
    ...citing(certificate.ground),
  };
}

/** Asks for the data protection officer, whose name the record has if one is required. */
function withoutOfficer(profile: Profile, { law, snapshot }: RuleContext): Fault | undefined {
  const item = law.item('SA', 'ART31', 'OFFICER');
  const isSaid = profile.statements.some((statement) => statement.item === 'officer');
  if (!item || isSaid || reachable(profile, 'DATA_PROTECTION_OFFICER', snapshot)) return undefined;
  return {
    path: 'contacts',
    message: say`The record must name the data protection officer, where one is required, and none who can be reached is stated for Saudi Arabia. Name the officer in the profile SA, or say in a statement "officer" why none is required.`,
    ...citing(item),
  };
}

/**
 * The rules of Saudi law: the record of Art 31, grounds and assessment of transfers, and legitimate interests in
 * sensitive data.
 */
export const SA_RULES: readonly Rule[] = [
  ...noticesUntilEnforced('SA', [
    recordRule('SA', '31; Implementing Regulation 33(5)'),
    on('jurisdictionProfile', 'RECORD.OFFICER', '31; Implementing Regulation 33(5)', 'NOTICE', withoutOfficer),
    on('processingActivity', 'SENSITIVE.INTERESTS', '6(4)', 'ERROR', (activity, { snapshot }) =>
      onInterests('SA', activity, snapshot, ({ special, criminal }) => special === 'YES' || criminal === 'YES'),
    ),
  ]),
  ...noticesUntilEnforced('SA', [
    ...citingGrounds(transferRules('SA', { ground: '29' })),
    on('transfer', 'TRANSFER.ASSESSMENT', 'Transfer Regulation', 'WARNING', withoutAssessment),
    on('transfer', 'TRANSFER.CERTIFICATE', 'Transfer Regulation (2024) 4(2)', 'WARNING', certifiedSensitive),
    otherClausesRule({
      law: 'SA',
      ground: 'SA.SCC',
      article: 'Transfer Regulation (2024)',
      message: (transfer, version) =>
        say`${transfer} relies on the standard clauses "${version}", which are not those of the Saudi authority. Conclude the clauses of SDAIA, and record them with "SDAIA" as their version.`,
    }),
  ]),
];
