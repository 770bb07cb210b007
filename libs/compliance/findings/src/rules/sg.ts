import { type Said, say } from '#kernel';
import type { Transfer } from '#snapshot';
import {
  citing,
  type Fault,
  isStated,
  missingItems,
  type RequiredItem,
  type Rule,
  type RuleContext,
  rulesOf,
} from '../model/rule.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { reachable } from '../shared/officers.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('SG');

/** Items that Singapore requires of a contract, as far as the register holds them. */
const OF_CONTRACT: Readonly<Record<string, RequiredItem<RuleContext & { readonly transfer: Transfer }>>> = {
  COUNTRIES: {
    path: 'countries',
    has: ({ transfer }) => isStated(transfer.countries),
    message: say`it must name the countries to which the data may go. State every country, as it names them.`,
  },
};

const OF_BCR: typeof OF_CONTRACT = {
  ...OF_CONTRACT,
  RECIPIENTS: {
    path: 'importer',
    has: ({ transfer, snapshot }) => snapshot.party(transfer.importer)?.class === false,
    message: say`they must name the recipients to which they apply. Register a transfer to each, in place of a class.`,
  },
};

/** The rules of the Personal Data Protection Act. It requires no record of processing. */
export const SG_RULES: readonly Rule[] = [
  ...transferRules('SG', { ground: 's26, reg 10(1)', safeguard: 'reg 11(1)' }),
  on('transfer', 'CONTRACT.ITEMS', 'reg 11(2)', 'ERROR', (transfer, context) =>
    missing(transfer, context, {
      code: 'SG.CONTRACT',
      list: 'CONTRACT',
      required: OF_CONTRACT,
      name: say`the contract`,
    }),
  ),
  on('transfer', 'BCR.ITEMS', 'reg 11(3)', 'ERROR', (transfer, context) =>
    missing(transfer, context, {
      code: 'SG.BCR',
      list: 'BCR',
      required: OF_BCR,
      name: say`the binding corporate rules`,
    }),
  ),
  on('transfer', 'CONSENT.SUMMARY', 'reg 10(3)(a)', 'WARNING', function* (transfer, { snapshot, law }) {
    const item = law.item('SG', 'CONSENT', 'SUMMARY');
    if (!item || transfer.suspension || !mayLeave(transfer, 'SG')) return;
    for (const { key, code, condition = '', instrument } of reliedOn(transfer, 'SG', law.date)) {
      if (code !== 'SG.CONSENT' || /summary/i.test(condition) || isStated(instrument?.evidence)) continue;
      yield {
        path: `grounds.${key}.condition`,
        message: say`${nameOf(transfer, snapshot)} relies on consent, which counts only after a written summary of how far the data will be protected there. Say in the condition of the ground that the summary is given, and where it is.`,
        ...citing(item),
      };
    }
  }),
  on('jurisdictionProfile', 'OFFICER', 's11(3), (5)', 'ERROR', (profile, { snapshot, law }) => {
    const duty = law.all('SG', 'transferDuties').find(({ of: topic }) => topic === 'REPRESENTATIVE');
    return (
      duty !== undefined &&
      !reachable(profile, 'DATA_PROTECTION_OFFICER', snapshot) && {
        path: 'contacts',
        message: say`No data protection officer who can be reached is stated for Singapore. Appoint one in its profile, with an e-mail address, a telephone number or an address that is made public.`,
        ...citing(duty),
      }
    );
  }),
];

interface Asked {
  readonly code: string;
  readonly list: string;
  readonly required: typeof OF_CONTRACT;
  readonly name: Said;
}

/** Reports items that the ground relied on must contain, as far as the register shows them. */
function* missing(transfer: Transfer, context: RuleContext, { code, list, required, name }: Asked): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'SG')) return;
  if (!reliedOn(transfer, 'SG', context.law.date).some((row) => row.code === code)) return;
  for (const fault of missingItems(context.law.items('SG', list), required, { ...context, transfer }))
    yield {
      ...fault,
      message: say`${nameOf(transfer, context.snapshot)} relies on ${name}: ${fault.message}`,
    };
}
