import { type Argument, listed, type Said, say, Term } from '#kernel';
import { type BreachClock, canOutlast, howKnown, type LawOn, leastKnown, type NoticeRecipient } from '#law';
import type { Profile } from '#snapshot';
import { citing, type Fault, type RuleContext } from '../model/rule.js';
import { lawText, placeOfLaw } from './terms.js';

// Compares the breach duties that a profile states with the deadlines of the law there.

type Duty = Profile['breachDuties'][number];
/** Recipients that the organisation itself notifies. A processor notifies its customer by contract. */
type Recipient = Exclude<NoticeRecipient, 'CUSTOMER'>;

const PEOPLE =
  /\b(?:data (?:subject|principal|owner)s?|individuals?|persons?|people|consumers?|residents?|users?|those (?:concerned|affected))\b/i;
const CUSTOMERS = /\b(?:customers?|clients?|controllers?)\b/i;
const REPORTING_AGENCIES = /\b(?:consumer|credit) reporting (?:agenc|bureau)|\bcredit bureaus?\b/i;
const OFFICE =
  /\b(?:authorit\w+|commission\w*|regulators?|cent(?:er|re)|bureau|agency|board|office|ministry|institute|division|department|attorney general)\b/i;
const AT_ONCE = /\b(?:immediate\w*|at once|promptly|as soon as|without (?:undue |unreasonable )?delay)\b/i;
/** Wording of a clock in the law data that asks for nothing. */
const NO_DUTY = /^no duty\b/i;

/** Returns true if the law asks for the notice by itself, and not on an order of the authority. */
function isOwed({ words = '', onOrder }: BreachClock): boolean {
  return !onOrder && !NO_DUTY.test(words);
}

const NAMES: Readonly<Record<Recipient, Said>> = {
  AUTHORITY: say`the authority`,
  DATA_SUBJECTS: say`the people concerned`,
  CONSUMER_REPORTING_AGENCIES: say`the consumer reporting agencies`,
  LAW_ENFORCEMENT: say`the police or prosecutors`,
  PUBLIC: say`the public`,
};
const RECIPIENTS = Object.keys(NAMES) as readonly Recipient[];

/** Reports breach duties that the profile states more weakly than the law of its jurisdiction on the date. */
export function* weakerDuties(profile: Profile, code: string, law: LawOn): Generator<Fault> {
  const { breachDuties } = profile;
  if (breachDuties.length === 0) return;
  const name = placeOfLaw(code, law);
  const clocksInForce = law
    .all(code, 'breachClocks')
    .filter((clock) => isOwed(clock) && (!clock.region || clock.region === profile.code));
  for (const recipient of RECIPIENTS) {
    const clocks = clocksInForce.filter((clock) => clock.whom === recipient);
    if (clocks.length === 0) continue;
    const duties = breachDuties.filter((duty) => recipientOf(duty) === recipient);
    if (duties.length === 0) {
      const ofAll = clocks.find(({ binds }) => binds === undefined); // the register cannot say if it is one of those that a bound clock names
      if (ofAll)
        yield {
          path: 'breachDuties',
          message: say`The profile says who is notified of a breach, and leaves out ${NAMES[recipient]}: the law of ${name} requires it${inBrackets(deadlineOf(ofAll))}. Add a breach duty towards them.`,
          ...citing(ofAll),
        };
      continue;
    }
    yield* later(duties, clocks, name);
    yield* startingLater(duties, clocks, name);
  }
}

/** Returns the kind of recipient that the duty states. Of older duties, the words say it. */
function recipientOf({ to, recipient }: Duty): NoticeRecipient {
  if (recipient) return recipient;
  if (REPORTING_AGENCIES.test(to)) return 'CONSUMER_REPORTING_AGENCIES';
  if (OFFICE.test(to)) return 'AUTHORITY';
  if (PEOPLE.test(to)) return 'DATA_SUBJECTS';
  return CUSTOMERS.test(to) ? 'CUSTOMER' : 'AUTHORITY';
}

/** The usual deadline of laws that give a number. A longer period is not "at once". */
const AT_MOST = { within: 'PT72H' } as const;

/** Reports a period of days where the law gives no number and requires notice at once. */
function* notAtOnce(duties: readonly Duty[], clocks: readonly BreachClock[], name: Term): Generator<Fault> {
  if (!clocks.every(({ words = '' }) => AT_ONCE.test(words))) return;
  for (const { key, to, within, businessDays, condition, from } of duties) {
    if (within === undefined || AT_ONCE.test(`${condition} ${from}`)) continue;
    if (!canOutlast({ within, days: businessDays ? 'BUSINESS' : 'CALENDAR' }, AT_MOST)) continue;
    yield {
      path: `breachDuties.${key}.within`,
      severity: 'WARNING',
      message: say`"${to}" is notified within ${period(within, businessDays)}; the law of ${name} gives no number and asks for ${deadlineOf(clocks[0]!)}. Say in the condition that it is done so, and how long it takes at most.`,
      ...citing(clocks[0]!),
    };
  }
}

/** Reports a period longer than the longest in the law, or a missing period if the law gives one. */
function* later(duties: readonly Duty[], clocks: readonly BreachClock[], name: Term): Generator<Fault> {
  const numbered = clocks.filter(({ within }) => within !== undefined);
  if (numbered.length === 0) {
    yield* notAtOnce(duties, clocks, name);
    return;
  }
  const isPlain = numbered.length === clocks.length; // otherwise the number may belong to cases that do not concern the organisation
  for (const duty of duties) {
    const { key, within, businessDays } = duty;
    if (within === undefined) continue;
    const stated = { within, days: businessDays ? 'BUSINESS' : 'CALENDAR' } as const;
    if (!numbered.every((clock) => canOutlast(stated, { within: clock.within!, days: clock.days }))) continue;
    const clock = numbered[0]!;
    yield {
      path: `breachDuties.${key}.${within === clock.within ? 'businessDays' : 'within'}`,
      ...(!isPlain && { severity: 'WARNING' as const }),
      message: say`"${duty.to}" is notified within ${period(within, businessDays)}; the law of ${name} asks for ${deadlineOf(clock)}. State no more than the law leaves.`,
      ...citing(clock),
    };
  }
  const open = duties.find(({ within }) => within === undefined);
  const isSaid = duties.some((duty) => duty.within !== undefined || AT_ONCE.test(`${duty.condition} ${duty.from}`));
  if (!open || isSaid || !isPlain) return;
  yield {
    path: `breachDuties.${open.key}.within`,
    message: say`It is not stated by when "${open.to}" is notified; the law of ${name} asks for ${deadlineOf(clocks[0]!)}. State the period.`,
    ...citing(clocks[0]!),
  };
}

/** Events that can start a clock, numbered in the order in which they happen: breach, awareness, assessment, notice. */
const EVENTS: readonly [stage: number, words: RegExp][] = [
  [3, /\b(?:assess|confirm|investigat|verif|conclu|determin|establish)/i],
  [2, /\b(?:aware|know|learn|detect|discover|notic|belie|find)/i],
  [4, /\b(?:notif|telling|told|inform|report)/i],
  [1, /\b(?:breach|infring|incident|occur|fail|leak|loss|violation)/i],
];

function stageOf(event: string | undefined): number | undefined {
  return event === undefined ? undefined : EVENTS.find(([, words]) => words.test(event))?.[0];
}

/** Reports a clock that starts with a later event than the law's clock. */
function* startingLater(duties: readonly Duty[], clocks: readonly BreachClock[], name: Term): Generator<Fault> {
  const stages = clocks.map(({ startsWith }) => stageOf(startsWith));
  if (!stages.every((stage) => stage !== undefined)) return;
  const latest = Math.max(...stages);
  for (const { key, to, from } of duties) {
    const stage = stageOf(from);
    if (stage === undefined || stage <= latest) continue;
    const clock = clocks[stages.indexOf(latest)]!;
    yield {
      path: `breachDuties.${key}.from`,
      severity: 'WARNING',
      message: say`The time to notify "${to}" begins with: ${from}. Under the law of ${name} it begins with ${lawText(clock.startsWith!)}. State that.`,
      ...citing(clock),
    };
  }
}

/** Returns the deadline and its start in words, for messages; empty if the law gives none. */
function deadlineOf({ within, days, words, startsWith }: BreachClock): readonly Argument[] {
  const time = within ? period(within, days === 'BUSINESS') : words && lawText(words);
  return [...(time ? [time] : []), ...(startsWith ? [say`from ${lawText(startsWith)}`] : [])];
}

/** Returns what there is to say in brackets, with a space before it; empty if there is nothing. */
function inBrackets(...said: readonly (readonly Argument[])[]): Argument {
  const all = said.filter(({ length }) => length > 0);
  return all.length > 0 ? say` (${listed(all, '; ')})` : '';
}

function period(within: string, isBusiness: boolean): Argument {
  const [, count, unit] = /^PT?(\d+)([HDWMY])$/.exec(within) ?? [];
  if (!count) return within;
  const units: Readonly<Record<string, string>> = { H: 'hour', D: 'day', W: 'week', M: 'month', Y: 'year' };
  const english = `${count} ${isBusiness ? 'business ' : ''}${units[unit!]}${count === '1' ? '' : 's'}`;
  return new Term(isBusiness ? 'businessPeriod' : 'period', within, english);
}

/** Returns several recipients of a notice as one argument. */
const towards = ([first, ...others]: readonly Said[]): Said =>
  others.reduce((before, next) => say`${before} and to ${next}`, first!);

/**
 * Reports a profile that states no breach duty where the law has one. The duties of the profile of everywhere apply in
 * its place, and are compared with the law.
 */
export function* silentDuties(profile: Profile, code: string, { law, snapshot }: RuleContext): Generator<Fault> {
  if (profile.breachDuties.length > 0) return;
  if (profile.code === 'ALL' && snapshot.profile(code)) return; // that profile is judged
  const { breachDuties } = snapshot.profile('ALL') ?? profile;
  if (breachDuties.length > 0) {
    for (const fault of weakerDuties({ ...profile, breachDuties }, code, law))
      yield {
        ...fault,
        severity: 'NOTICE',
        path: 'breachDuties',
        message: say`${fault.message} The duties are those of the profile ALL: state others in the profile ${profile.code}.`,
      };
    return;
  }
  const clocks = law
    .all(code, 'breachClocks')
    .filter((clock) => clock.binds === undefined && isOwed(clock))
    .filter(({ region }) => region === undefined || region === profile.code);
  const owed = RECIPIENTS.flatMap((recipient) => {
    const ofRecipient = clocks.filter(({ whom }) => whom === recipient);
    return ofRecipient.find(({ region }) => region !== undefined) ?? ofRecipient[0] ?? [];
  });
  if (owed.length === 0) return;
  const name = placeOfLaw(code, law);
  const notices = owed.map(
    (clock) =>
      say`${NAMES[clock.whom as Recipient]}${inBrackets(deadlineOf(clock), clock.condition ? [say`condition: ${lawText(clock.condition)}`] : [])}`,
  );
  yield {
    path: 'breachDuties',
    message: say`The profile does not say who is notified of a breach. The law of ${name} requires notice to ${towards(notices)}. Add a breach duty towards each.`,
    article: [...new Set(owed.map(({ article }) => article))].join('; '),
    howKnown: leastKnown(owed.map(howKnown)),
  };
}
