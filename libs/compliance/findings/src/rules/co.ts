import { say } from '#kernel';
import { howKnown, leastKnown } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { basisRules } from '../shared/bases.js';
import { isContracted } from '../shared/contracts.js';
import { isFiled } from '../shared/filings.js';
import { abroad, mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { groundOf, place } from '../shared/terms.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('CO');

const TRANSMISSION = 'CO.TRANSMISSION';
const RNBD = /rnbd|registro nacional|national (?:database )?regist|database/i;

/**
 * Returns true if the data go to a processor: this is a transmission, not a transfer. For access from abroad it is
 * open.
 */
function isTransmission({ kind }: Transfer): boolean {
  return kind === 'ENTRUSTMENT' || kind === 'STORAGE';
}

/** Reports a transmission to a processor without a contract, or without authorisation by the data subjects. */
function* transmissions(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const ground = law.ground(TRANSMISSION);
  if (transfer.suspension || !ground || !isTransmission(transfer) || !mayLeave(transfer, 'CO')) return;
  const relied = reliedOn(transfer, 'CO', law.date);
  if (relied.some(({ code }) => code === TRANSMISSION || code === 'CO.AUTH')) return;
  const name = nameOf(transfer, snapshot);
  if (isContracted(transfer, snapshot))
    yield {
      path: 'grounds',
      severity: 'NOTICE',
      message: say`${name} goes to a processor, and a contract with it is recorded: this is a transmission. State ${groundOf(TRANSMISSION, law)} as its ground, if the contract has the contents of Art. 25 of Decree 1377 of 2013.`,
      ...citing(ground),
    };
  else
    yield {
      path: 'grounds',
      ...(relied.length > 0 && { severity: 'WARNING' as const }),
      message: say`${name} goes to a processor: this is a transmission, not a transfer${relied.length > 0 ? say`, and ${relied.map(({ code }) => groundOf(code, law))} is a ground for transfers` : ''}. Conclude a contract of transmission and state it as the ground; without one, data subjects must be informed and authorise it.`,
      ...citing(ground),
    };
}

/** Reports a transfer to a controller without an adequate country, an authorisation or another case of Art 26. */
function ungrounded(transfer: Transfer, { law, snapshot }: RuleContext): Fault | false {
  if (transfer.suspension || isTransmission(transfer) || !mayLeave(transfer, 'CO')) return false;
  if (reliedOn(transfer, 'CO', law.date).length > 0) return false;
  const name = nameOf(transfer, snapshot);
  const away = abroad(transfer, 'CO');
  const listed = away.map((country) => law.recognition('CO', country));
  const unclear =
    transfer.kind === 'ACCESS' ? say` If it is a processor that has access, state the contract of transmission.` : '';
  if (away.length > 0 && listed.every((recognition) => recognition !== undefined))
    return {
      path: 'grounds',
      message: say`${name} states no ground under the law of Colombia. On the list of the Superintendencia, as far as it is known: ${away.map(place)}. Check that and state the list as the ground.${unclear}`,
      severity: 'NOTICE',
      howKnown: leastKnown(listed.map((recognition) => howKnown(recognition!))),
    };
  const choices = law.grounds('CO').filter(({ code }) => code !== TRANSMISSION);
  return {
    path: 'grounds',
    message: say`${name} is a transfer to a controller abroad and states no ground under the law of Colombia. Say which is relied on: ${choices.map(({ code }) => groundOf(code, law))}.${unclear}`,
  };
}

function* ofTheWrongSort(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'CO')) return;
  if (transfer.kind !== 'PROVISION' && transfer.kind !== 'JOINT_USE') return;
  for (const { code, key } of reliedOn(transfer, 'CO', law.date))
    if (code === TRANSMISSION && law.ground(code))
      yield {
        path: `grounds.${key}.code`,
        message: say`${nameOf(transfer, snapshot)} goes to a controller: a contract of transmission is a ground for data to a processor only. State a ground for transfers, such as an adequate country or an authorisation; if the recipient is a processor, make the transfer an entrustment.`,
        ...citing(law.ground(code)!),
      };
}

/** The rules of Colombian law: authorisation, the registry, and transfers as distinct from transmissions. */
export const CO_RULES: readonly Rule[] = [
  on('jurisdictionProfile', 'RNBD.REGISTERED', '25', 'NOTICE', (profile, { law }) => {
    const item = law.item('CO', 'FILINGS', 'DATABASES');
    if (!item || isFiled(profile, RNBD, law.date)) return undefined;
    const limits = item.binds
      ? say`, or say in a statement "rnbd" why none is owed: it is asked of companies and non-profit bodies with assets above ${item.thresholds![0]!.number} UVT, and of public bodies (Decree 090/2018)`
      : '';
    return {
      path: 'filings',
      message: say`No registration of databases in the national registry (RNBD) is recorded. Record it as a filing of this profile, with its number and since when${limits}.`,
      ...citing(item),
    };
  }),
  ...basisRules('CO', '9; 10'),
  on('transfer', 'TRANSMISSION.CONTRACT', 'Decree 1377/2013, art. 25', 'ERROR', transmissions),
  on('transfer', 'TRANSFER.GROUND', '26', 'ERROR', ungrounded),
  on('transfer', 'TRANSFER.GROUND_SORT', 'Decree 1377/2013, art. 25', 'ERROR', ofTheWrongSort),
  ...transferRules('CO', { ground: '26', safeguard: '26; Decree 1377/2013, art. 25' }).filter(
    ({ id }) => id !== 'CO.TRANSFER.GROUND', // a transmission needs other grounds than a transfer
  ),
  priorFilingRule('CO', '26, para 1'),
];
