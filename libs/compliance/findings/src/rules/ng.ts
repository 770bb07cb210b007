import { say } from '#kernel';
import type { Profile, Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { citingGrounds, onlyWhen, testOf } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { priorFilingRule } from '../shared/prior-filings.js';
import { groundOf } from '../shared/terms.js';
import { isAssessed } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('NG');

/** Safeguards that rest on adequate protection, which must be recorded with them. */
const ADEQUATE = ['NG.BCR', 'NG.CLAUSES', 'NG.COC', 'NG.CERT'];

function* adequacyNotRecorded(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  const duty = testOf(law, 'NG');
  if (!duty || transfer.suspension || !mayLeave(transfer, 'NG') || isAssessed(transfer, law.date)) return;
  for (const { code, key } of reliedOn(transfer, 'NG', law.date))
    if (ADEQUATE.includes(code))
      yield {
        path: `grounds.${key}`,
        message: say`${nameOf(transfer, snapshot)} relies on ${groundOf(code, law)}, and the adequacy of the protection is not recorded. Assess it by s42 and record the assessment.`,
        ...citing(duty),
      };
}

/** Words in a statement that treat mere conduct as consent. */
const BY_CONDUCT = /\bby (?:merely |simply |just )?(visiting|using|browsing|accessing|continuing to \w+)\b/gi;

function byConduct({ statements }: Profile, { law }: RuleContext): Fault | undefined {
  const item = law.item('NG', 'CONSENT', 'AFFIRMATIVE_ACT');
  const statement = statements.find(({ item }) => item === 'consent');
  const conduct = [
    ...new Set([...(statement?.text ?? '').matchAll(BY_CONDUCT)].map(([, word]) => `by ${word!.toLowerCase()}`)),
  ];
  if (!item || conduct.length === 0) return undefined;
  return {
    path: 'statements.consent',
    message: say`The statement treats people as agreeing ${conduct}: that is no affirmative act, and no valid consent. If consent is relied on, ask for it by an act of its own, and change the statement.`,
    ...citing(item),
  };
}

/**
 * The rules of Nigerian law: transfers, and how consent is given. The basis of a transfer is recorded since the Act of
 * 2023; its instrument needs an approval since the directive of 2025.
 */
export const NG_RULES: readonly Rule[] = [
  ...citingGrounds(transferRules('NG', { ground: 'NDPR 2.11 and 2.12' }), (law) => testOf(law, 'NG')),
  ...onlyWhen(
    transferRules('NG', { country: 's41(2)', withoutCountry: 'WARNING', ground: 's41(2)' }).filter(
      ({ id }) => id === 'NG.TRANSFER.COUNTRY',
    ),
    (law) => testOf(law, 'NG') !== undefined,
  ),
  priorFilingRule('NG', 's41(1)(a); GAID 45, Sch. 5'),
  on('transfer', 'TRANSFER.ADEQUACY', 's41(2)', 'WARNING', adequacyNotRecorded),
  on('jurisdictionProfile', 'CONSENT.AFFIRMATIVE_ACT', 's26', 'WARNING', byConduct),
];
