import { say } from '#kernel';
import type { LawOn, OfLaw } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, missingItems, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { mayLeave, nameOf, reliedOn, wordsOf } from '../shared/grounds.js';
import { versionOf } from '../shared/instruments.js';
import { RECORD_ITEMS, recorded } from '../shared/record.js';
import { groundOf } from '../shared/terms.js';
import { isAuthorised, statusesOf } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('CH');

/** Articles of the Act of 1992 by the articles of the revised Act that replaced them. */
const OF_1992: Readonly<Record<string, string>> = { '16': '6', '16(1)': '6(1)', '16(2)': '6(2)', '17': '6(2)' };

/** Returns true if the revised Act was in force: it is the first to require a record. */
function isRevised(law: LawOn): boolean {
  return law.one('CH', 'record')?.required === 'YES';
}

/** Returns the rule, citing the Act of 1992 while that was in force. */
function citingItsTime(rule: Rule<'transfer'>): Rule<'transfer'> {
  return {
    ...rule,
    *check(transfer, context) {
      const faults = rule.check(transfer, context);
      if (!faults) return;
      const article = isRevised(context.law) ? rule.article : OF_1992[rule.article];
      for (const fault of Symbol.iterator in faults ? faults : [faults]) yield { article, ...fault };
    },
  };
}

/** Yields the items that the record lacks. Items required only where possible are a WARNING. */
function* lackingOf(
  list: string,
  activity: Parameters<typeof recorded>[0],
  { law, snapshot }: RuleContext,
): Generator<Fault> {
  const record = recorded(activity, snapshot, 'CH');
  const possible = new Set(law.items('CH', list).flatMap(({ key, wherePossible }) => (wherePossible ? [key] : [])));
  for (const fault of missingItems(law.items('CH', list), RECORD_ITEMS, record))
    yield { ...fault, ...(possible.has(fault.key) && { severity: 'WARNING' as const }) };
}

/**
 * Reports a transfer without a state. Swiss law requires it in the record and in the notice to data subjects, the GDPR
 * only in the record.
 */
function withoutState(transfer: Transfer, { law, snapshot }: RuleContext): Fault | false {
  const items = [law.item('CH', 'ART12_CONTROLLER', 'STATE'), law.item('CH', 'NOTICE', 'STATE')];
  const required = items.filter((item) => item !== undefined);
  return (
    transfer.countries.length === 0 &&
    required.length > 0 && {
      path: 'countries',
      message: say`The transfer ${nameOf(transfer, snapshot)} names no state. State every state that receives the data: the record must contain it, and data subjects must be informed of it.`,
      article: required.map(({ article }) => article).join(', '),
    }
  );
}

/**
 * Returns true if the ground uses the EU's clauses of 2021, as far as the register shows. Older ones are no longer
 * valid.
 */
function isOf2021(row: Transfer['grounds'][number], law: LawOn): boolean {
  const version = versionOf(law, 'CH', row);
  if (version) return version.version === '2021/914';
  const serving: readonly OfLaw<{ version: string }>[] = law.instrumentsOn('CH', 'SCC', law.date);
  return serving.length > 0 && serving.every((version) => version.version === '2021/914');
}

const ADAPTED = /swiss|switzerland|schweiz|suisse|svizzer|fadp|\bdsg\b|\blpd\b|fdpic|edöb|pfpdt/i;

function* withoutAdaptations(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'CH')) return;
  const rows = reliedOn(transfer, 'CH', law.date).filter(({ code }) => code === 'CH.SCC');
  if (rows.some(({ instrument }) => instrument?.kind === 'SWISS_ADDENDUM')) return;
  const adaptations = law.jurisdiction('CH')!.instruments.find(({ kind }) => kind === 'SWISS_ADDENDUM')!;
  if (adaptations.from! > law.date) return;
  for (const row of rows)
    if (row.instrument?.kind === 'SCC' && isOf2021(row, law) && !ADAPTED.test(wordsOf(row)))
      yield {
        path: `grounds.${row.key}.instrument`,
        message: say`${nameOf(transfer, snapshot)} relies on the EU's standard clauses and does not say that they are adapted to Swiss law. The adaptations name the Commissioner as authority, read references to the GDPR as to the FADP, and set a forum in Switzerland. Agree them and record them as the instrument: the Swiss addendum.`,
      };
}

/** Reports a code of conduct that the Commissioner has not approved. */
function* notApproved(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'CH') || isAuthorised(transfer, 'CH', law.date)) return;
  for (const { code, key } of reliedOn(transfer, 'CH', law.date)) {
    const ground = law.ground(code);
    if (code === 'CH.COC' && ground)
      yield {
        path: `grounds.${key}`,
        message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(code, law)}, and no approval by the Commissioner (FDPIC) is recorded. Record the approval under the transfer's prior authorisations, with the law CH.`,
        ...citing(ground),
      };
  }
}

/** Reports clauses and guarantees that were not notified to the Commissioner beforehand. */
function* notNotified(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'CH')) return;
  const statuses = statusesOf(transfer, 'CH', law.date);
  if (statuses.includes('REQUESTED') || statuses.includes('GRANTED')) return;
  for (const { code, key } of reliedOn(transfer, 'CH', law.date)) {
    const ground = law.ground(code);
    if (ground?.priorFiling && ['CH.CLAUSES_NOTIFIED', 'CH.FEDBODY'].includes(code))
      yield {
        path: `grounds.${key}`,
        message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(code, law)}, which must be notified to the Commissioner (FDPIC), and no notification is recorded. Notify the Commissioner, and record that under the transfer's prior authorisations, with the law CH.`,
        ...citing(ground),
      };
  }
}

/** The rules of Swiss law: the record of Art 12, the state in record and notice, and grounds to disclose abroad. */
export const CH_RULES: readonly Rule[] = [
  on('processingActivity', 'ART12.CONTROLLER', '12(2)', 'ERROR', (activity, context) =>
    activity.role === 'PROCESSOR' ? undefined : lackingOf('ART12_CONTROLLER', activity, context),
  ),
  on('processingActivity', 'ART12.PROCESSOR', '12(3)', 'ERROR', (activity, context) =>
    activity.role === 'PROCESSOR' ? lackingOf('ART12_PROCESSOR', activity, context) : undefined,
  ),
  on('transfer', 'TRANSFER.COUNTRY', '12(2)(g)', 'ERROR', withoutState),
  ...transferRules('CH', {
    country: null,
    ground: '16',
    recognition: '16(1)',
    safeguard: '16(2)',
    derogation: '17',
  }).map(citingItsTime),
  citingItsTime(on('transfer', 'SCC.ADAPTATIONS', '16(2)', 'WARNING', withoutAdaptations)),
  on('transfer', 'CLAUSES.NOTIFIED', '16(2)(b)', 'WARNING', notNotified),
  on('transfer', 'CODE.APPROVED', '16(3); DPO 12', 'WARNING', notApproved),
];
