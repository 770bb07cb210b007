import { say } from '#kernel';
import type { Cited, LawOn } from '#law';
import type { Activity, Profile, Transfer } from '#snapshot';
import { citing, type Fault, isStated, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { citingGrounds, onlyWhen } from '../shared/dated-rules.js';
import { mayLeave, nameOf, reliedOn } from '../shared/grounds.js';
import { keptRule } from '../shared/kept.js';
import { sensitiveRule } from '../shared/sensitive.js';
import { showsSteps } from '../shared/shown-steps.js';
import { quoted } from '../shared/terms.js';
import { transferRules } from '../shared/transfers.js';

const { on } = rulesOf('AU');

const STEPS = 'AU.REASONABLE_STEPS';

/** Returns the duty of reasonable steps. Other acts have rules on transfers of their own, some of them older. */
function stepsOf(law: LawOn): Cited | undefined {
  return law.all('AU', 'transferDuties').find(({ of, article }) => of === 'TEST' && article.startsWith('APP 8'));
}

/**
 * Reports a disclosure abroad for which the register shows nothing. The law has no list of grounds to choose from: the
 * entity takes reasonable steps and stays answerable, unless an exception holds.
 */
function withoutSteps(transfer: Transfer, context: RuleContext): Fault | undefined {
  const duty = stepsOf(context.law);
  if (!duty || transfer.suspension || !mayLeave(transfer, 'AU')) return undefined;
  const rows = reliedOn(transfer, 'AU', context.law.date);
  const steps = rows.find(({ code }) => code === STEPS);
  if ((rows.length > 0 && !steps) || showsSteps(transfer, rows, context)) return undefined;
  const name = nameOf(transfer, context.snapshot);
  const record = say`Record the contract with the recipient, as an engagement or as the instrument of the ground, or the assessment of the recipient.`;
  return steps
    ? {
        path: `grounds.${steps.key}`,
        message: say`${name} relies on reasonable steps, and the register shows none. ${record} You answer for what the recipient does.`,
        ...citing(duty),
      }
    : {
        path: 'grounds',
        ...(transfer.kind === 'STORAGE' && { severity: 'NOTICE' as const }),
        message: say`${name} gives data to somebody abroad, and the register shows neither steps that bind the recipient nor an exception of APP 8.2. ${record} If an exception holds, or if it is storage under your control and no disclosure, state that as the ground.`,
        ...citing(duty),
      };
}

/** Items of s 16A that allow disclosure abroad. */
const SITUATIONS = /\bitems?\s*(?:1|2|3|6|7)\b/i;
const ANOTHER_ITEM = /\bitems?\s*\d/i;
const AUSTRALIAN = /\b(?:austral\w*|commonwealth|cth|nsw|vic|qld|tas)\b/i;
const FOREIGN =
  /\b(?:foreign|united states|american|united kingdom|british|european|chinese|singapore\w*|japanese|indian|cloud act|patriot act)\b/i;
/** Abbreviations of places and of their laws. In small letters they are other words. */
const FOREIGN_IN_CAPITALS = /\b(?:GDPR|U\.?S\.?A?|U\.?K|E\.?U)\b/;

function isForeign(words: string): boolean {
  return (FOREIGN.test(words) || FOREIGN_IN_CAPITALS.test(words)) && !AUSTRALIAN.test(words);
}

/** Reports exceptions that hold in stated cases only: an Australian law, some permitted general situations. */
function* withoutCase(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'AU')) return;
  const name = nameOf(transfer, snapshot);
  for (const { code, key, condition } of reliedOn(transfer, 'AU', law.date)) {
    const ground = law.ground(code);
    const isLaw = code === 'AU.LAW';
    if (!ground || (!isLaw && code !== 'AU.GENERAL_SITUATION')) continue;
    const words = condition ?? '';
    const cited = { path: `grounds.${key}.condition`, ...citing(ground) };
    if (isLaw && isForeign(words))
      yield {
        ...cited,
        severity: 'ERROR',
        message: say`${name} rests on a law that is not Australian (${words}). Only an Australian law or order serves: name it, or choose another ground.`,
      };
    else if (isLaw && !isStated(condition))
      yield {
        ...cited,
        message: say`${name} rests on a law or an order, and does not say which. Name the Australian law or order in the condition of the ground.`,
      };
    else if (!isLaw && !SITUATIONS.test(words))
      yield {
        ...cited,
        ...(ANOTHER_ITEM.test(words) && { severity: 'ERROR' as const }),
        message: say`${name} rests on a permitted general situation. Only items 1, 2, 3, 6 and 7 of s 16A allow disclosure abroad. Name the item in the condition of the ground, or choose another ground.`,
      };
  }
}

/** The statement of a profile on the kinds of information and of decisions. */
const STATEMENT = 'automatedDecisions';

/**
 * Reports decisions that the privacy policy does not mention. A person who signs a decision off does not take it out: the
 * program contributes to it.
 */
function withoutPolicy({ automatedDecisions }: Activity | Profile, { law, snapshot }: RuleContext): Fault | undefined {
  const item = law.item('AU', 'AUTOMATED_DECISIONS', 'KINDS_OF_INFORMATION');
  const counted = automatedDecisions.filter(({ significant }) => significant !== 'NO');
  if (!item || counted.length === 0) return undefined;
  const isSaid = ['AU', 'ALL'].some((code) =>
    snapshot.profile(code)?.statements.some((statement) => statement.item === STATEMENT),
  );
  if (isSaid) return undefined;
  const isOpen = counted.every(({ significant }) => significant === 'NOT_STATED');
  return {
    path: 'automatedDecisions',
    ...(isOpen && { severity: 'NOTICE' as const }),
    message: say`${counted.map(({ description }) => quoted(description))}: the privacy policy must say which kinds of information programs use, and which decisions they make. Decisions that a person signs off are included. State in the profile AU, under the item ${STATEMENT}, what the policy says.`,
    ...citing(item),
  };
}

/**
 * The rules of the Privacy Act: accountability for what is disclosed abroad, the privacy policy on automated decisions, and
 * sensitive information. It asks organisations for no record of processing.
 */
export const AU_RULES: readonly Rule[] = [
  ...citingGrounds(
    onlyWhen(
      transferRules('AU', {
        country: 'APP 1.4(g), 5.2(j)',
        withoutCountry: 'WARNING',
        ground: 'APP 8.1, 8.2',
      }).filter(({ id }) => id !== 'AU.TRANSFER.GROUND'),
      (law) => stepsOf(law) !== undefined,
    ),
  ),
  on('transfer', 'TRANSFER.STEPS', 'APP 8.1; s 16C', 'WARNING', withoutSteps),
  on('transfer', 'TRANSFER.CASE', 'APP 8.2', 'WARNING', withoutCase),
  on('processingActivity', 'AUTOMATED.POLICY', 'APP 1.8', 'WARNING', (activity, context) =>
    activity.role === 'PROCESSOR' ? undefined : withoutPolicy(activity, context),
  ),
  on('jurisdictionProfile', 'AUTOMATED.POLICY', 'APP 1.8', 'WARNING', withoutPolicy),
  sensitiveRule(
    'AU',
    'APP 3.3, 3.4',
    'WARNING',
    say`State consent as the basis, or with the basis the condition: a law, a permitted general or health situation, enforcement, a non-profit body.`,
  ),
  keptRule('AU', 'APP 11.2'),
];
