import { say } from '#kernel';
import type { LawOn } from '#law';
import type { Transfer } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { type GroundRow, mayLeave, nameOf, reliedOn, wordsOf } from '../shared/grounds.js';
import { EU_ON_TRANSFERS, isOfEu } from './eu.js';
import { basesRules } from './gdpr/bases.js';
import { processorRules } from './gdpr/processors.js';
import { recordRules } from './gdpr/record.js';
import { changed, gdprTransferRules, groundsOf } from './gdpr/transfers.js';

const { on } = rulesOf('UK');

/** Returns true if the United Kingdom had grounds of its own: before 2021 they were the EU's. */
function hasOwn(law: LawOn): boolean {
  return law.grounds('UK').length > 0;
}

/** Returns the EU's standard clauses that the transfer relies on. */
function euClauses(transfer: Transfer, { law }: RuleContext): GroundRow[] {
  return reliedOn(transfer, 'EU', law.date).filter(({ code }) => code === 'EU.SCC');
}

/** Returns true if data leave the United Kingdom on the EU's standard clauses alone. */
function onEuClausesAlone(transfer: Transfer, context: RuleContext): boolean {
  if (transfer.suspension || !mayLeave(transfer, 'UK')) return false;
  return reliedOn(transfer, 'UK', context.law.date).length === 0 && euClauses(transfer, context).length > 0;
}

/** Returns which clauses the ground uses: the old ones, those of 2021, or undefined if not stated. */
function ageOf({ instrument }: GroundRow, law: LawOn): 'OLD' | '2021' | undefined {
  const { version, signedOn } = instrument ?? {};
  if (law.instrument('UK', 'SCC', version)) return 'OLD';
  if (version !== undefined) return law.instrument('EU', 'SCC', version) && '2021';
  const signable = signedOn === undefined ? [] : law.instrumentsOn('EU', 'SCC', signedOn);
  return signable.length > 0 && signable.every(({ modules }) => !modules) ? 'OLD' : undefined;
}

/** Reports the EU's clauses without the Addendum. Those of 2021 were never valid, the old ones for a time. */
function* withoutAddendum(transfer: Transfer, context: RuleContext): Generator<Fault> {
  const { law, snapshot } = context;
  if (!hasOwn(law) || !onEuClausesAlone(transfer, context)) return;
  const old = law.instrument('UK', 'SCC', '2010/87/EU')!;
  const name = nameOf(transfer, snapshot);
  const put = law.ground('UK.ADDENDUM')
    ? say`Conclude the UK Addendum or the IDTA, and record it.`
    : say`Choose another ground.`;
  for (const row of euClauses(transfer, context)) {
    const age = ageOf(row, law);
    const signedOn = row.instrument?.signedOn;
    const path = `grounds.${row.key}`;
    const noneServes = !law.serves(old, signedOn);
    if (age === 'OLD' && !noneServes) continue;
    if (age === 'OLD')
      yield {
        path,
        message: say`${name} leaves the United Kingdom on old standard clauses of the EU. These were valid only if signed by 21 September 2022, and until 21 March 2024. ${put}`,
        ...citing(old),
      };
    else if (age === '2021' || noneServes)
      yield {
        path,
        message: say`${name} leaves the United Kingdom on standard clauses of the EU alone. Those of 2021 have never been valid there without the Addendum${age === undefined ? say`, and older ones only if signed by 21 September 2022, and until 21 March 2024` : ''}. ${put}`,
      };
    else
      yield {
        path,
        severity: 'WARNING',
        message: say`${name} leaves the United Kingdom on standard clauses of the EU, and does not say which. Those of 2021 have never been valid there without the Addendum; older ones are valid until 21 March 2024 if signed by 21 September 2022. State the version and when it was signed.`,
      };
  }
}

/** Reports the Addendum without the clauses, and their modules, that it amends. */
function* withoutClauses(transfer: Transfer, context: RuleContext): Generator<Fault> {
  const clauses = euClauses(transfer, context);
  if (clauses.some(({ instrument }) => instrument?.kind === 'SCC' && instrument.modules.length > 0)) return;
  for (const { row, ground, path } of groundsOf('UK', transfer, context.law)) {
    if (ground.code !== 'UK.ADDENDUM' || /modules?\W*[1-4]/.test(wordsOf(row))) continue;
    yield {
      path,
      message: say`${nameOf(transfer, context.snapshot)} rests on the UK Addendum and does not say which clauses it amends. Record the clauses in addition, as a ground under EU law with their version (2021/914) and modules, or name the modules in the condition.`,
      ...citing(ground),
    };
  }
}

/** Reports a transfer that does not state which of the seven derogations it relies on: each has limits of its own. */
function* whichDerogation(transfer: Transfer, { snapshot, law }: RuleContext): Generator<Fault> {
  for (const { ground, path } of groundsOf('UK', transfer, law))
    if (ground.code === 'UK.49A_G')
      yield {
        path: `${path}.code`,
        message: say`${nameOf(transfer, snapshot)} rests on one of the derogations of Art 49(1)(a) to (g) and does not say which. Choose the one that it rests on.`,
        ...citing(ground),
      };
}

/**
 * The EU's rules under the ids of the United Kingdom, for the time before it had its own. They are silent if EU law
 * reports the same.
 */
const BEFORE_2021: ReadonlyMap<string, Rule<'transfer'>> = new Map(
  EU_ON_TRANSFERS.map((rule) => [rule.id.replace('EU.', 'UK.'), rule]),
);

function inItsTime(rule: Rule<'transfer'>): Rule<'transfer'> {
  const before = BEFORE_2021.get(rule.id);
  return changed(rule, (transfer, context) => {
    if (hasOwn(context.law)) return rule.check(transfer, context);
    const judged = context.laws.lawsOf('transfer', transfer).has('EU') && isOfEu(transfer, context);
    return judged ? undefined : before?.check(transfer, context);
  });
}

/** Drops the finding on a missing ground if the EU's clauses alone are relied on: another rule reports that. */
function unlessOnEuClauses(rule: Rule<'transfer'>): Rule<'transfer'> {
  if (!rule.id.endsWith('TRANSFER.GROUND')) return rule;
  return changed(rule, (transfer, context) =>
    onEuClausesAlone(transfer, context) ? undefined : rule.check(transfer, context),
  );
}

/** The rules of the UK GDPR and the Data Protection Act 2018. */
export const UK_RULES: readonly Rule[] = [
  ...recordRules('UK'),
  ...basesRules('UK', {
    article: '10; DPA 2018 s10(5)',
    advice: say`Record the condition of Schedule 1 to the Data Protection Act 2018, or stop.`,
  }),
  ...processorRules('UK'),
  ...gdprTransferRules('UK').map(unlessOnEuClauses).map(inItsTime),
  on('transfer', 'TRANSFER.EU_CLAUSES', '46(2)(d); DPA 2018 s119A', 'ERROR', withoutAddendum),
  on('transfer', 'ADDENDUM.CLAUSES', '46(2)(d); DPA 2018 s119A', 'NOTICE', withoutClauses),
  on('transfer', 'DEROGATION.WHICH', '49(1)', 'NOTICE', whichDerogation),
];
