import { say } from '#kernel';
import type { Transfer } from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { isContracted, processorContractRule } from '../shared/contracts.js';
import { citingGrounds, definitionOf, onlyWhen, testOf } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { officerRule } from '../shared/officers.js';
import { registrationRule } from '../shared/registrations.js';
import { recordRule } from '../shared/special-records.js';
import { isSigned } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';
import { statedDutyRules } from './stated-duties.js';
import { filing } from './stated-duty.js';

const { on } = rulesOf('IL');

/** Reports a transfer with a ground, and without the undertaking that the recipient gives in each case. */
function withoutUndertaking(transfer: Transfer, { law, snapshot }: RuleContext): Fault | undefined {
  const duty = testOf(law, 'IL');
  if (!duty || transfer.suspension || !mayLeave(transfer, 'IL')) return;
  const relied = reliedOn(transfer, 'IL', law.date);
  if (relied.length === 0 || relied.some((row) => isSigned(row, law.date))) return;
  if (isContracted(transfer, snapshot)) return;
  return {
    path: 'grounds',
    message: say`${nameOf(transfer, snapshot)} has a ground, and nothing shows that the recipient has undertaken in writing to protect privacy and not to pass the data on. Each transfer needs that: record it as the instrument of the ground, or with the contract of the engagement.`,
    ...citing(duty),
  };
}

/** Returns true if an activity under the law processes special data: then an officer or a notice may be owed. */
function isSensitive({ snapshot }: RuleContext): boolean {
  return thingsUnder('IL', 'processingActivity', snapshot).some(({ dataCategories }) =>
    dataCategories.some(({ special, financial }) => special === 'YES' || financial === 'YES'),
  );
}

/** The rules of Israeli law: definitions of databases, registration, transfers with their undertaking, an officer. */
export const IL_RULES: readonly Rule[] = [
  recordRule('IL', 'Data Security Regs 2'),
  registrationRule(
    'IL',
    'REGISTRATION',
    'Protection of Privacy Law, 8A(a)',
    /regist|database/i,
    say`No registration of databases is recorded. Record it as a filing of this profile, with its number and since when. Since 14 August 2025 it is asked of public bodies, and of databases on more than 10,000 people that are kept for others. If you have none, say so in a statement "registration".`,
  ),
  ...onlyWhen(
    citingGrounds(transferRules('IL', { ground: 'Transfer Regs 1, 2' }), (law) => definitionOf(law, 'IL')),
    (law) => law.grounds('IL').length > 0,
  ),
  on('transfer', 'TRANSFER.WRITTEN_AGREEMENT', 'Transfer Regs 3', 'WARNING', withoutUndertaking),
  processorContractRule('IL', 'Data Security Regs 15(a)(2)', 'WARNING'),
  officerRule(
    'IL',
    'SENSITIVE',
    'Protection of Privacy Law, 17B1',
    'WARNING',
    say`Data of special sensitivity are processed, and no privacy protection officer who can be reached is stated for Israel. Name one in the profile IL if such data are a main occupation on a considerable scale. Otherwise say there why none is due.`,
    isSensitive,
  ),
  ...statedDutyRules([
    filing(
      'IL',
      'NOTIFICATION',
      'Protection of Privacy Law, 8A(b)',
      'notification',
      /\bnotif/i,
      say`Data of special sensitivity on more than 100,000 people are notified to the Authority within 30 days, with the definitions document.`,
      isSensitive,
    ),
    {
      law: 'IL',
      list: 'SECURITY',
      key: 'REVIEW',
      name: 'SECURITY.DOCUMENT',
      article: 'Data Security Regs 2(b), (c)',
      statement: 'definitionsDocument',
      message: say`Each database has a definitions document, which is reviewed once a year. State in the profile IL, under the item definitionsDocument, where these documents are and when they were reviewed.`,
    },
  ]),
];
