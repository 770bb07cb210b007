import { say } from '#kernel';
import { missingItems, type Rule, rulesOf } from '../../model/rule.js';
import { contractMissing } from '../../shared/contracts.js';
import { noticesUntilEnforced } from '../../shared/dated-rules.js';
import { nameOf, reliedOn } from '../../shared/grounds.js';
import { RECORD_ITEMS, recorded } from '../../shared/record.js';
import { transferRules } from '../../shared/transfers.js';
import { authorisationFault } from './authorisation.js';
import { otherAuthorisations } from './other-authorisations.js';

const { on } = rulesOf('ZA');

/** The rules of South Africa: POPIA, and the documentation that PAIA requires. */
const RULES: readonly Rule[] = [
  ...transferRules('ZA', {
    country: 'PAIA 51(1)(c)(iv)',
    withoutCountry: 'WARNING', // PAIA asks for planned flows; it follows that the country is needed
    ground: '72(1)',
    recognition: '72(1)(a)',
    safeguard: '72(1)(a)',
  }),

  on('processingActivity', 'DOCUMENTATION', 'PAIA 51(1)(c)', 'ERROR', (activity, { snapshot, law }) => {
    if (activity.role === 'PROCESSOR') return undefined; // the responsible party documents an operator's work (s17)
    return missingItems(law.items('ZA', 'PAIA_51_1C'), RECORD_ITEMS, recorded(activity, snapshot, 'ZA'));
  }),

  on('transfer', 'PRIOR_AUTHORISATION', '57(1)(d)', 'ERROR', (transfer, context) =>
    authorisationFault(transfer, context),
  ),

  on('jurisdictionProfile', 'PRIOR_AUTHORISATION.OTHER', '57(1)(a) to (c)', 'NOTICE', otherAuthorisations),

  on('transfer', 'TRANSFER.JURISTIC_PERSONS', '72(1)(a)(i)', 'NOTICE', (transfer, { snapshot, law }) => {
    if (transfer.suspension) return undefined;
    const row = reliedOn(transfer, 'ZA', law.date).find(({ code }) => code === 'ZA.LAW');
    const companies = snapshot
      .activitiesOf(transfer)
      .flatMap(({ dataSubjects }) => dataSubjects)
      .filter(({ juristic }) => juristic === 'YES');
    if (!row || companies.length === 0 || /juristic|compan|legal (?:person|entit)/i.test(row.condition ?? ''))
      return undefined;
    return {
      path: `grounds.${row.key}.condition`,
      message: say`${nameOf(transfer, snapshot)} takes information on juristic persons abroad (${named(companies)}). Few laws protect them. Say in the condition of the ground that the country's law does, or choose a binding agreement as the ground for them.`,
    };
  }),

  on('processingActivity', 'JURISTIC_PERSONS', '1 ("person")', 'NOTICE', (activity) => {
    const open = activity.dataSubjects.filter(({ juristic }) => juristic === 'NOT_STATED');
    return (
      activity.role !== 'PROCESSOR' &&
      open.length > 0 && {
        path: open.length === 1 ? `dataSubjects.${open[0]!.key}.juristic` : 'dataSubjects',
        message: say`POPIA protects companies and other juristic persons too. State whether these include any: ${named(open)}.`,
      }
    );
  }),

  on('engagement', 'OPERATOR.CONTRACT', '21(1)', 'ERROR', (engagement, { snapshot, law }) => {
    // The contract with a sub-operator is the operator's own.
    const why = engagement.under === undefined && contractMissing(engagement, law.date);
    return (
      !!why && {
        path: 'contract',
        message: say`${snapshot.party(engagement.processor)?.name ?? say`The operator`} processes for you as operator, but ${why}. Conclude a contract in writing that obliges it to the safeguards of section 19, and record its dates. If it no longer processes for you, end the engagement.`,
      }
    );
  }),
];

/** POPIA commenced a year before it was enforced. */
export const ZA_RULES: readonly Rule[] = noticesUntilEnforced('ZA', RULES);

function named(rows: readonly { readonly name: string }[]): readonly string[] {
  return rows.map(({ name }) => name);
}
