import { listed, say } from '#kernel';
import type { LawOn } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, type Faults, faultsOf, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { citingGrounds, definitionOf } from '../../shared/dated-rules.js';
import { mayLeave, nameOf, type Relied, reliedOn } from '../../shared/grounds.js';
import { groundOf, lawText } from '../../shared/terms.js';
import { isAssessed, isAuthorised } from '../../shared/transfer-steps.js';
import { transferRules } from '../../shared/transfers.js';
import { isDocumented } from './record.js';

// Rules of Chapter V that the EU and the UK share.

type TransferRule = Rule<'transfer'>;

/** Yields the grounds of the law that the transfer relies on and that were in force, if the data may leave. */
export function* groundsOf(law: string, transfer: Transfer, on: LawOn): Generator<Relied> {
  if (transfer.suspension || !mayLeave(transfer, law)) return;
  for (const row of reliedOn(transfer, law, on.date)) {
    const ground = on.ground(row.code);
    if (ground) yield { row, ground, path: `grounds.${row.key}` };
  }
}

/**
 * Returns true for clauses from a processor back to its controller (module 4): clauses 14 and 15 do not apply to them.
 */
function isBackToController({ row }: Relied): boolean {
  const modules = row.instrument?.modules ?? [];
  return modules.length > 0 && modules.every((module) => module === 4);
}

/** Reports safeguards without an assessment of whether they are effective in the destination. */
function* unassessed(law: string, transfer: Transfer, { snapshot, law: on }: RuleContext): Generator<Fault> {
  const test = on.all(law, 'transferDuties').find((duty) => duty.of === 'TEST');
  if (!test || isAssessed(transfer, on.date)) return;
  const resting = [...groundsOf(law, transfer, on)].filter(
    (relied) => relied.ground.kind === 'SAFEGUARD' && relied.ground.instruments && !isBackToController(relied),
  );
  if (resting.length > 0)
    yield {
      path: 'assessments',
      message: say`${nameOf(transfer, snapshot)} rests on ${listed(
        resting.map(({ ground }) => groundOf(ground.code, on)),
        ' and ',
      )}, and no transfer assessment is recorded. ${lawText(test.text)} Make the assessment, and record its date and outcome.`,
      ...citing(test),
    };
}

/** Reports safeguards that the authority must authorise one by one, and has not (46(3)). */
function* unauthorised(law: string, transfer: Transfer, { snapshot, law: on }: RuleContext): Generator<Fault> {
  if (isAuthorised(transfer, law, on.date)) return;
  for (const { ground, path } of groundsOf(law, transfer, on))
    if (ground.priorFiling && ground.article.startsWith('46(3)'))
      yield {
        path,
        message: say`${nameOf(transfer, snapshot)} rests on ${groundOf(ground.code, on)}, which needs an authorisation, and none that was granted is recorded. Obtain it and record it under the transfer's prior authorisations, with the law ${law}.`,
        ...citing(ground),
      };
}

/** Reports derogations that public authorities cannot use (49(3)). */
function* ofAuthority(law: string, transfer: Transfer, { snapshot, law: on }: RuleContext): Generator<Fault> {
  const exporter = snapshot.party(transfer.exporter);
  if (exporter?.kind !== 'PUBLIC_AUTHORITY') return;
  for (const { ground, path } of groundsOf(law, transfer, on))
    if (['49A', '49B', '49C', '49CLI'].some((code) => ground.code === `${law}.${code}`))
      yield {
        path,
        message: say`${exporter.name} is a public authority, and ${groundOf(ground.code, on)} does not serve one in the exercise of its public powers. Choose another ground.`,
      };
}

/** Reports compelling legitimate interests without a document named in the record (49(6)). */
function* undocumented(law: string, transfer: Transfer, { snapshot, law: on }: RuleContext): Generator<Fault> {
  for (const { row, ground } of groundsOf(law, transfer, on))
    if (ground.code === `${law}.49CLI` && !isDocumented(transfer, row, on.date))
      yield {
        path: 'assessments',
        message: say`${nameOf(transfer, snapshot)} rests on compelling legitimate interests. The record must contain the assessment and the safeguards provided. Record it among the assessments of the transfer, with the reference of its document as evidence.`,
        ...citing(on.item(law, 'ART30_1', 'SAFEGUARDS') ?? ground),
      };
}

/** Returns the rule, citing the record of a processor if only processors' activities use the transfer. */
function inRecordOf(rule: TransferRule, law: string): TransferRule {
  return changed(rule, function* (transfer, context) {
    const activities = context.snapshot.activitiesOf(transfer);
    const processor = activities.length > 0 && activities.every(({ role }) => role === 'PROCESSOR');
    const item = context.law.item(law, processor ? 'ART30_2' : 'ART30_1', 'TRANSFERS');
    for (const fault of faultsOf(rule.check(transfer, context))) yield { ...fault, ...(item && citing(item)) };
  });
}

/** Returns the rule with another check. */
export function changed(rule: TransferRule, check: (transfer: Transfer, context: RuleContext) => Faults): TransferRule {
  return { ...rule, check };
}

/**
 * Articles of the law as it is today. The United Kingdom has put others in the place of 44, 45 and 46(1); findings of
 * before cite those from the law data.
 */
const GENERAL = {
  EU: { ground: '44', recognition: '45', assessment: '46(1)' },
  UK: { ground: '44A', recognition: '45A', assessment: '46(1A)' },
} as const;

/** Returns the rules on transfers that the EU and the UK share, for one of them. */
export function gdprTransferRules(law: keyof typeof GENERAL): readonly TransferRule[] {
  const { on } = rulesOf(law);
  const cites = { country: '30(1)(e)', safeguard: '46', derogation: '49(1)', ...GENERAL[law] };
  const ofLaw = (check: (law: string, transfer: Transfer, context: RuleContext) => Iterable<Fault>) => {
    return (transfer: Transfer, context: RuleContext) => check(law, transfer, context);
  };
  const shared = transferRules(law, cites).map((rule) =>
    rule.id.endsWith('TRANSFER.COUNTRY') ? inRecordOf(rule, law) : rule,
  );
  return [
    ...citingGrounds(shared, (on) => definitionOf(on, law)),
    on('transfer', 'TRANSFER.ASSESSMENT', GENERAL[law].assessment, 'ERROR', ofLaw(unassessed)),
    on('transfer', 'SAFEGUARD.AUTHORISATION', '46(3)', 'ERROR', ofLaw(unauthorised)),
    on('transfer', 'DEROGATION.AUTHORITY', '49(3)', 'WARNING', ofLaw(ofAuthority)),
    on('transfer', 'DEROGATION.DOCUMENTED', '49(6)', 'ERROR', ofLaw(undocumented)),
  ];
}
