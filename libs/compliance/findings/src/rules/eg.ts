import { say } from '#kernel';
import { holdsOn } from '#law';
import type { Profile, Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { citingGrounds, noticesWhile } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { recordRule } from '../shared/special-records.js';
import { groundOf } from '../shared/terms.js';
import { isAuthorised } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('EG');

/**
 * Words that distinguish a permit to move data across the border from the licence to process: filings are free text.
 */
const CROSS_BORDER = /cross[- ]?border|across the border|abroad|transfer/i;

function filingsOn(profile: Profile | undefined, date: string) {
  return (profile?.filings ?? []).filter(({ since, until }) => holdsOn({ from: since, to: until }, date));
}

function withoutLicence(profile: Profile, { law }: RuleContext): Fault | undefined {
  const licence = law.item('EG', 'LICENCES', 'PROCESSING');
  if (!licence || filingsOn(profile, law.date).some(({ item }) => !CROSS_BORDER.test(item))) return undefined;
  return {
    path: 'filings',
    message: say`No licence of the Personal Data Protection Center is recorded, and the year of grace ended on ${licence.from} as far as is known. Record the licence to process under the filings, or that none is needed, with the reason.`,
    ...citing(licence),
  };
}

function* withoutPermit(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const permit = law.item('EG', 'LICENCES', 'CROSS_BORDER');
  if (!permit || transfer.suspension || !mayLeave(transfer, 'EG')) return;
  const isFiled = filingsOn(snapshot.profile('EG'), law.date).some(({ item }) => CROSS_BORDER.test(item));
  if (isFiled || isAuthorised(transfer, 'EG', law.date)) return;
  for (const { code, key } of reliedOn(transfer, 'EG', law.date)) {
    const ground = law.ground(code);
    if (ground?.priorFiling)
      yield {
        path: `grounds.${key}`,
        message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(code, law)}, which needs a permit of the Personal Data Protection Center, and none is recorded. Record it as a prior authorisation of the transfer, or as a filing "cross-border permit" of the profile EG.`,
        ...citing(permit),
      };
  }
}

/** The rules of Egyptian law: the special record, licences and permits, and grounds to move data across the border. */
export const EG_RULES: readonly Rule[] = [
  recordRule('EG', '4, 5'),
  on('jurisdictionProfile', 'LICENCE', 'Decree 816/2025', 'ERROR', withoutLicence),
  on('transfer', 'TRANSFER.PERMIT', '14', 'ERROR', withoutPermit),
  ...noticesWhile(citingGrounds(transferRules('EG', { ground: '14' })), (law) =>
    law.item('EG', 'LICENCES', 'CROSS_BORDER') ? undefined : say`Permits need not be held yet.`,
  ),
];
