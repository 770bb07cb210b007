import { listed, type Said, say } from '#kernel';
import { howKnown, type Item, periodAfter, periodBefore } from '#law';
import type { Party, Profile, Snapshot, Transfer } from '#snapshot';
import { thingsUnder } from '../../model/applicable-laws.js';
import { citing, type Fault, type RuleContext } from '../../model/rule.js';
import { type GroundRow, mayLeave, nameOf, reliedOn } from '../../shared/grounds.js';
import { countOfYear, numberStated } from '../../shared/stated-numbers.js';
import { groundOf, lawText, timeOf } from '../../shared/terms.js';
import { happened } from '../../shared/transfer-steps.js';
import { isSeated } from '../stated-duties.js';
import { sensitiveAbroad } from './sensitive.js';

// The three ways out of mainland China, and the exemptions, by numbers of people and kinds of data (Provisions of 2024).

const ASSESSED = 'CN.SECURITY_ASSESSMENT';
const SMALL = 'CN.SMALL_VOLUME';
/** Ways that serve up to a number of people alone. The other exemptions count nobody. */
const COUNTED: readonly string[] = ['CN.STANDARD_CONTRACT', 'CN.CERTIFICATION', SMALL];

/** Returns the grounds of the transfer that depend on numbers; none if it relies on another way, too. */
function countedWays(transfer: Transfer, { law }: Pick<RuleContext, 'law'>): readonly GroundRow[] {
  if (transfer.suspension || !mayLeave(transfer, 'CN')) return [];
  const rows = reliedOn(transfer, 'CN', law.date).filter(({ code }) => law.ground(code));
  return rows.every(({ code }) => COUNTED.includes(code)) ? rows : [];
}

/** Statements on people whose information was exported since 1 January of the year that they name. */
export const YEARLY_EXPORTS = ['exportedPersons', 'exportedSensitivePersons'] as const;

/** Returns the number that the profile states for the year of the law's date; undefined if it states none for that year. */
function ofThisYear(item: (typeof YEARLY_EXPORTS)[number], { snapshot, law }: RuleContext): number | undefined {
  const stated = numberStated(snapshot.profile('CN'), item);
  return stated && countOfYear(stated, law.date);
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** Returns the answer of a statement that begins with yes or no; undefined if it begins with neither. */
function answerTo(item: string, snapshot: Snapshot): boolean | undefined {
  const text = snapshot.profile('CN')?.statements.find((statement) => statement.item === item)?.text ?? '';
  if (/^\s*yes\b/i.test(text)) return true;
  return /^\s*(?:no|none|not)\b/i.test(text) ? false : undefined;
}

/** Returns the entry by which any export needs a security assessment, as far as the profile states it. */
function assessmentNeeded(context: RuleContext): Item | undefined {
  const item = (key: string) => context.law.item('CN', 'EXPORT', key);
  const reached = (key: string, count: number | undefined) => {
    const entry = item(key);
    return entry && count !== undefined && count >= entry.thresholds![0]!.number ? entry : undefined;
  };
  return (
    (answerTo('criticalInfrastructure', context.snapshot) ? item('ASSESSMENT_CRITICAL') : undefined) ??
    reached('ASSESSMENT_PERSONS', ofThisYear('exportedPersons', context)) ??
    reached('ASSESSMENT_SENSITIVE', ofThisYear('exportedSensitivePersons', context))
  );
}

/** Returns the reason why the exemption of small numbers does not serve, with its entry; undefined if nothing speaks against it. */
function notSmall(transfer: Transfer, context: RuleContext): readonly [why: Said, entry: Item] | undefined {
  const item = (key: string) => context.law.item('CN', 'EXPORT', key);
  const sensitive = sensitiveAbroad(transfer, context.snapshot);
  const [any, many] = [item('CONTRACT_SENSITIVE'), item('CONTRACT_PERSONS')];
  if (any && sensitive.length > 0)
    return [say`sensitive information of one person is enough to lose it (${sensitive})`, any];
  const count = ofThisYear('exportedPersons', context);
  return many && count !== undefined && count >= many.thresholds![0]!.number
    ? [say`${count} people have been exported this year`, many]
    : undefined;
}

/** Reports a way out of the country that the numbers or the data of the register exclude. */
export function* wrongWay(transfer: Transfer, context: RuleContext): Generator<Fault> {
  const rows = countedWays(transfer, context);
  if (rows.length === 0) return;
  const name = nameOf(transfer, context.snapshot);
  const needed = assessmentNeeded(context);
  for (const { code, key } of rows) {
    const ground = context.law.ground(code)!;
    const small = code === SMALL ? notSmall(transfer, context) : undefined;
    if (needed)
      yield {
        path: `grounds.${key}`,
        message: say`${name} relies on "${lawText(ground.name)}", but by what the profile CN states, the law asks for: ${lawText(needed.name)}. Apply for the assessment, and record it as the ground ${groundOf(ASSESSED, context.law)}.`,
        ...citing(needed),
      };
    else if (small)
      yield {
        path: `grounds.${key}`,
        message: say`${name} relies on "${lawText(ground.name)}", but ${small[0]}. Conclude the standard contract and file it, or have the export certified, and record that as the ground.`,
        ...citing(small[1]),
      };
  }
}

const WHAT: Readonly<Record<(typeof YEARLY_EXPORTS)[number], Said>> = {
  exportedPersons: say`people whose information, none of it sensitive, has been exported`,
  exportedSensitivePersons: say`people whose sensitive information has been exported`,
};

/** Returns true if some transfer out of the mainland rests on a way that depends on numbers. */
function isCounted(context: RuleContext): boolean {
  return thingsUnder('CN', 'transfer', context.snapshot).some((transfer) => countedWays(transfer, context).length > 0);
}

/** Asks for the numbers on which the ways out of the country depend, as far as the profile does not state them. */
export function* withoutNumbers(profile: Profile, context: RuleContext): Generator<Fault> {
  const entry = context.law.item('CN', 'EXPORT', 'ASSESSMENT_PERSONS');
  if (!entry || !isCounted(context)) return;
  const year = yearOf(context.law.date);
  const named = String(year); // a year has no separators
  for (const item of YEARLY_EXPORTS) {
    const stated = numberStated(profile, item);
    if (stated?.count !== undefined && stated.year === year) continue;
    const why = !stated
      ? say`the register does not hold it`
      : stated.count === undefined
        ? say`the statement begins with no number`
        : stated.year === undefined
          ? say`the statement names no year`
          : say`the statement is of ${String(stated.year)}, and the count begins again on 1 January`;
    yield {
      path: `statements.${item}`,
      message: say`The way out of the country depends on the number of ${WHAT[item]} since 1 January ${named}, each counted once: ${why}. State it under the item ${item} of the profile CN, such as "45,000 in ${named}"; "0 in ${named}" if there are none.`,
      ...citing(entry),
    };
  }
  const critical = context.law.item('CN', 'EXPORT', 'ASSESSMENT_CRITICAL');
  if (critical && answerTo('criticalInfrastructure', context.snapshot) === undefined)
    yield {
      path: 'statements.criticalInfrastructure',
      message: say`Operators of critical information infrastructure need a security assessment for any export, and the register does not say if you are one. State "Yes" or "No" under the item criticalInfrastructure of the profile CN.`,
      ...citing(critical),
    };
}

/** Asks a company seated in China to open a profile for the numbers, if there is none. */
export function companyWithoutNumbers(party: Party, context: RuleContext): Fault | undefined {
  const entry = context.law.item('CN', 'EXPORT', 'ASSESSMENT_PERSONS');
  if (!entry || context.snapshot.profile('CN') || !isSeated(party, 'CN', context) || !isCounted(context))
    return undefined;
  return {
    path: 'country',
    message: say`The ways out of the country that ${party.name} relies on depend on numbers of people, which the register does not hold. Open a profile CN, and state them under the items ${listed(YEARLY_EXPORTS, ' and ')}.`,
    ...citing(entry),
  };
}

type Validity = Pick<Item, 'period' | 'before' | 'days'>;

/** Returns the days from which a result of the day is due for renewal, and on which it ends (ISO 8601). */
export function validityOf(grantedOn: string, of: Validity): { readonly dueFrom: string; readonly ends: string } {
  const ends = periodAfter(grantedOn, of.period!);
  return { dueFrom: dueFrom(ends, of), ends };
}

/** Returns the day from which a renewal is due, if the present one ends on the day (ISO 8601). Public holidays are not known. */
export function dueFrom(ends: string, { before, days }: Validity): string {
  const inWeeks = before!.replace(/\d+/, (count) => String((Number(count) * 7) / 5)); // five business days are a week
  return periodBefore(ends, days === 'BUSINESS' ? inWeeks : before!);
}

/** Reports results of assessments and certificates whose three years end soon, or have ended. */
export function* expiring(transfer: Transfer, { law, snapshot }: RuleContext): Generator<Fault> {
  if (transfer.suspension || !mayLeave(transfer, 'CN')) return;
  const name = nameOf(transfer, snapshot);
  const [result, certificate] = ['ASSESSMENT_VALIDITY', 'CERTIFICATE_VALIDITY'].map((key) =>
    law.item('CN', 'EXPORT', key),
  );
  for (const { code, key, instrument } of reliedOn(transfer, 'CN', law.date)) {
    if (code === ASSESSED && result) {
      const granted = transfer.priorAuthorisations
        .flatMap(({ law: of, grantedOn }) => (of === 'CN' && happened(grantedOn, law.date) ? [grantedOn!] : []))
        .sort()
        .at(-1);
      if (granted === undefined) continue;
      const { dueFrom: from, ends } = validityOf(granted, result);
      if (law.date < from) continue;
      const isOver = law.date >= ends;
      yield {
        path: `grounds.${key}`,
        severity: isOver ? 'ERROR' : 'WARNING',
        message: isOver
          ? say`The security assessment of ${name}, granted on ${granted}, ended on ${ends}. Apply for another one, and stop the export until it is there, and record the grant with the transfer.`
          : say`The security assessment of ${name}, granted on ${granted}, ends on ${ends}. Apply for its extension in the ${timeOf(result, 'before')} before, and record the grant with the transfer.`,
        article: result.article,
        howKnown: howKnown(result),
      };
    }
    const { kind, expiresOn } = instrument ?? {};
    if (code !== 'CN.CERTIFICATION' || kind !== 'CERTIFICATION' || !certificate || expiresOn === undefined) continue;
    if (law.date < dueFrom(expiresOn, certificate) || law.date > expiresOn) continue; // once it is over, it is an expired instrument
    yield {
      path: `grounds.${key}.instrument.expiresOn`,
      message: say`The certificate of ${name} ends on ${expiresOn}, and another is applied for ${timeOf(certificate, 'before')} before. Apply for it now, and record it with the transfer.`,
      ...citing(certificate),
    };
  }
}
