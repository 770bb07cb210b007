import { say } from '#kernel';
import { type Activity, legalBasesIn, type Transfer, touches } from '#snapshot';
import { thingsUnder } from '../model/applicable-laws.js';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { processorContractRule } from '../shared/contracts.js';
import { dataTaken } from '../shared/data-taken.js';
import { citingGrounds, definitionOf } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { quoted, timeOf } from '../shared/terms.js';
import { isAssessed } from '../shared/transfer-steps.js';
import { transferRules } from '../shared/transfers.js';
import { statedDutyRules } from './stated-duties.js';
import { filing } from './stated-duty.js';

const { on } = rulesOf('KE');

/** Returns what the law asks of transfers under an article that begins so. */
function testUnder(article: string, { law }: RuleContext) {
  return law.all('KE', 'transferDuties').find((duty) => duty.of === 'TEST' && duty.article.startsWith(article));
}

const isSpecial = ({ special }: Activity['dataCategories'][number]) => special === 'YES';

/** Reports safeguards that are not documented. */
function* undocumented(transfer: Transfer, context: RuleContext): Generator<Fault> {
  const { law, snapshot } = context;
  const duty = testUnder('General Regs 41', context);
  if (!duty || transfer.suspension || !mayLeave(transfer, 'KE') || isAssessed(transfer, law.date)) return;
  for (const { code, key } of reliedOn(transfer, 'KE', law.date))
    if (law.ground(code)?.kind === 'SAFEGUARD')
      yield {
        path: `grounds.${key}`,
        message: say`${nameOf(transfer, snapshot)} relies on safeguards, and nothing documents them. Record an assessment with the transfer: date, recipient, justification and description of the data.`,
        ...citing(duty),
      };
}

/** Reports sensitive data that go abroad without both consent and safeguards. */
function sensitiveAbroad(transfer: Transfer, context: RuleContext): Fault | undefined {
  const { law, snapshot } = context;
  const duty = testUnder('Act s49', context);
  if (!duty || transfer.suspension || !mayLeave(transfer, 'KE')) return;
  const sensitive = dataTaken(transfer, snapshot.activitiesOf(transfer)).categories.filter(isSpecial);
  const kinds = reliedOn(transfer, 'KE', law.date).map(({ code }) => law.ground(code)?.kind);
  if (sensitive.length === 0 || kinds.length === 0) return;
  if (kinds.includes('CONSENT') && kinds.includes('SAFEGUARD')) return;
  return {
    path: 'grounds',
    message: say`The activities of ${nameOf(transfer, snapshot)} have sensitive data (${sensitive[0]!.name}), which go abroad only with consent and with confirmed safeguards. State both grounds, or keep such data out of the transfer.`,
    ...citing(duty),
  };
}

/** Reports purposes with several bases, or with legitimate interests alone for sensitive data. */
function* withBases(activity: Activity, { law, snapshot }: RuleContext): Generator<Fault & { readonly of: string }> {
  if (activity.role === 'PROCESSOR') return;
  for (const purpose of activity.purposes) {
    const stated = legalBasesIn(activity, purpose, 'KE', snapshot.profile('KE'));
    const bases = new Set(stated.filter(({ condition }) => condition === undefined).map(({ basis }) => basis));
    const path = `purposes.${purpose.key}.legalBases`;
    const one = law.item('KE', 'CONSENT', 'ONE_BASIS');
    if (one && bases.size > 1)
      yield {
        of: 'ONE',
        path,
        message: say`${quoted(purpose.description)} rests on ${bases.size} legal bases. The law asks for one at a time: keep the one that applies, or say under which condition each does.`,
        ...citing(one),
      };
    const entry = law.one('KE', 'legalBases');
    const used = activity.dataCategories.filter(
      (category) =>
        isSpecial(category) && touches(activity, { dataCategories: [category.key] }, { purposes: [purpose.key] }),
    );
    if (entry && used.length > 0 && bases.size === 1 && bases.has('LEGITIMATE_INTERESTS'))
      yield {
        of: 'SENSITIVE',
        path,
        message: say`${quoted(purpose.description)} uses sensitive data (${used[0]!.name}) on legitimate interests alone. Such data need a ground of sections 44 to 46: state it as the condition, or another basis.`,
        ...citing(entry),
      };
  }
}

const ofBases = (name: string) => (activity: Activity, context: RuleContext) =>
  [...withBases(activity, context)].filter(({ of }) => of === name).map(({ of: _of, ...fault }) => fault);

/** The rules of Kenyan law: registration, documented transfers, one legal basis, contracts, reports of assessments. */
export const KE_RULES: readonly Rule[] = [
  ...citingGrounds(
    transferRules('KE', { ground: 'Act s48' }),
    (law) => definitionOf(law, 'KE') ?? law.ground('KE.SAFEGUARDS_INSTRUMENT'),
  ),
  on('transfer', 'TRANSFER.ADEQUACY', 'General Regs 41(2)', 'WARNING', undocumented),
  on('transfer', 'TRANSFER.SENSITIVE', 'Act s49(1)', 'WARNING', sensitiveAbroad),
  on('processingActivity', 'LEGAL_BASIS.ONE', 'General Regs 5(2)', 'WARNING', ofBases('ONE')),
  on('processingActivity', 'SENSITIVE.INTERESTS', 'Act ss44 to 46', 'WARNING', ofBases('SENSITIVE')),
  processorContractRule('KE', 'Act s42(2)(b)'),
  ...statedDutyRules([
    filing(
      'KE',
      'REGISTRATION',
      'Act s18',
      'registration',
      /\b(?:regist(?:ration|ered)|certificate|DPR1)\b/i,
      ({ thresholds = [] }) => {
        const [turnover, employees] = thresholds;
        return say`Controllers and processors register with the Commissioner. Exempt are those below ${turnover!.unit!} ${turnover!.number} of turnover and ${employees!.number} employees, both, without a purpose of the Third Schedule.`;
      },
    ),
    filing(
      'KE',
      'ASSESSMENT_REPORT',
      'Act s31(5)',
      'assessmentReports',
      /\bassessment/i,
      (item) => say`Reports of impact assessments are handed in ${timeOf(item, 'before')} before the processing.`,
      ({ snapshot }) =>
        thingsUnder('KE', 'processingActivity', snapshot).some(
          ({ assessments = [], dataCategories }) =>
            assessments.some(({ kind }) => kind === 'DPIA') || dataCategories.some(isSpecial),
        ),
    ),
  ]),
];
