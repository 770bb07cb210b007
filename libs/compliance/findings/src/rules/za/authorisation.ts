import { type Argument, type Said, say } from '#kernel';
import { daysAfter, type Item, type LawOn, lawOf } from '#law';
import type { Snapshot, Transfer } from '#snapshot';
import { citing, type Fault } from '../../model/rule.js';
import { dataTaken } from '../../shared/data-taken.js';
import { abroad, mayLeave, nameOf, reliedOn } from '../../shared/grounds.js';
import { type AuthorisationRow, isUndated, statusOf } from '../../shared/transfer-steps.js';

// Prior authorisation by the Information Regulator (POPIA s57, 58).

/** Days that the Regulator has to say whether it investigates further, and to do so (POPIA s58(3), (4)). */
const FIRST_ANSWER = 4 * 7;
const CLOSER_LOOK = 13 * 7;
/** Days after a request for authorisation on which the Information Regulator's times end. */
export const AUTHORISATION_DAYS = [FIRST_ANSWER, FIRST_ANSWER + CLOSER_LOOK] as const;

const SPECIAL =
  /special (?:personal )?(?:information|data|categor)|sensitive|health|medical|biometric|genetic|religio|philosophical|politic|trade union|ethnic|\brac(?:e|ial)\b|sex life|sexual|criminal/i;
const CHILDREN = /\bchild(?:ren)?\b|\bminors\b|\bpupils?\b/i;

/** Returns the authorisations requested under South African law. */
export function authorisationsOf({ priorAuthorisations }: Transfer): AuthorisationRow[] {
  return priorAuthorisations.filter(({ law }) => lawOf(law) === 'ZA');
}

/**
 * Returns the names of special information, and of information on children, that the transfer takes abroad, as far as
 * the register shows.
 */
function needingAuthorisation(transfer: Transfer, snapshot: Snapshot): string[] {
  const { dataItems } = transfer;
  const activities = snapshot.activitiesOf(transfer);
  const taken = dataTaken(transfer, activities)
    .categories.filter((category) => category.special === 'YES' || category.criminal === 'YES')
    .map(({ name }) => name);
  const sensitive = dataItems.filter((item) => SPECIAL.test(item) || CHILDREN.test(item));
  const children = activities
    .flatMap(({ dataSubjects }) => dataSubjects)
    .filter((subject) => subject.children === 'YES')
    .map(({ name }) => name);
  return [...new Set([...taken, ...sensitive, ...children])];
}

/** Faults of an authorisation. */
type Wrong =
  | 'notAuthorised'
  | 'partlyNotAuthorised'
  | 'perhapsNotAuthorised'
  | 'departed'
  | 'awaited'
  | 'undated'
  | 'silent';

/**
 * Returns what is wrong with the prior authorisation of the transfer (POPIA s57(1)(d), 58). Undefined if the register
 * shows no need for one, if it is granted, or if the Regulator's time has run out in silence (58(7)).
 */
export function authorisationFault(
  transfer: Transfer,
  { snapshot, law }: { readonly snapshot: Snapshot; readonly law: LawOn },
): Fault | undefined {
  if (transfer.suspension || !mayLeave(transfer, 'ZA')) return undefined;
  const grounds = reliedOn(transfer, 'ZA', law.date);
  const byLaw = grounds.filter(({ code }) => code === 'ZA.LAW');
  // Next to another ground, the law of the country covers it only if there is no other country.
  const isAdequate = byLaw.length > 0 && (byLaw.length === grounds.length || abroad(transfer, 'ZA').length === 1);
  const isCovered = grounds.some(({ instrument }) => instrument?.kind === 'CODE_OF_CONDUCT'); // 57(3)
  if (isAdequate || isCovered) return undefined;

  const rows = authorisationsOf(transfer).map((row) => ({ row, status: statusOf(row, law.date) }));
  if (rows.some(({ status }) => status === 'GRANTED')) return undefined;
  const what = needingAuthorisation(transfer, snapshot);
  if (what.length === 0) return undefined;
  const item = (key: string) => law.item('ZA', 'PRIOR_AUTHORISATION', key);
  const standstill = item('STANDSTILL');
  const fault = (
    key: Wrong,
    cited: Item | undefined,
    severity: Fault['severity'],
    row?: AuthorisationRow,
    more: Readonly<Record<string, string>> = {},
  ): Fault => ({
    path: row ? `priorAuthorisations.${row.key}` : 'priorAuthorisations',
    severity,
    message: MESSAGES[key]({ name: nameOf(transfer, snapshot), what, ...more }),
    ...(cited && citing(cited)),
  });

  const requested = rows.filter(({ status }) => status === 'REQUESTED').map(({ row }) => row);
  const latest = requested.sort((a, b) => ((a.requestedOn ?? '') < (b.requestedOn ?? '') ? 1 : -1))[0];
  if (latest) {
    if (!standstill) return undefined; // Until 58(2) applied, processing could continue in the meantime.
    const answer = daysAfter(latest.requestedOn!, FIRST_ANSWER);
    const end = daysAfter(answer, CLOSER_LOOK);
    if (law.date <= answer) return fault('awaited', standstill, 'ERROR', latest, { answer });
    return law.date <= end ? fault('silent', item('SILENCE'), 'NOTICE', latest, { answer, end }) : undefined;
  }
  const departed = rows.find(({ status }) => status === 'DEPARTED_FROM')?.row;
  if (departed)
    return fault('departed', item('ONCE'), standstill ? 'ERROR' : 'WARNING', departed, { since: departed.departedOn! });
  const undated = rows.find(({ row, status }) => status === undefined && isUndated(row))?.row;
  if (undated && standstill) return fault('undated', item('FIRST_ANSWER'), 'NOTICE', undated);
  const needed = item('SPECIAL_OR_CHILDREN');
  if (byLaw.length > 0) return fault('partlyNotAuthorised', needed, standstill ? 'ERROR' : 'WARNING');
  const bindsRecipient = grounds.length > 0 && grounds.every(({ code }) => ADEQUATE.includes(code));
  if (bindsRecipient) return fault('perhapsNotAuthorised', needed, 'WARNING');
  return fault('notAuthorised', needed, standstill ? 'ERROR' : 'WARNING');
}

/**
 * Grounds that bind the recipient to adequate protection. It is disputed whether its country then counts as adequate.
 */
const ADEQUATE: readonly string[] = ['ZA.BCR', 'ZA.AGREEMENT'];

const MESSAGES: Readonly<Record<Wrong, (values: Readonly<Record<string, Argument>>) => Said>> = {
  notAuthorised: ({ name, what }) =>
    say`${name} takes special information, or that of children, abroad (${what}), and nothing says that the country protects it adequately. Obtain the Information Regulator's authorisation and record it; if the country's law protects adequately, state that law as the ground.`,
  partlyNotAuthorised: ({ name, what }) =>
    say`${name} takes special information, or that of children, abroad (${what}), and rests on the law of some of the countries only. Register a transfer to each country. Where the law does not protect adequately, obtain the Information Regulator's authorisation and record it.`,
  perhapsNotAuthorised: ({ name, what }) =>
    say`${name} takes special information, or that of children, abroad (${what}), and what protects it binds the recipient, not all of the country. Obtain the Information Regulator's authorisation and record it, or state the law as the only ground if that of every country protects adequately.`,
  departed: ({ name, since }) =>
    say`${name} departs since ${since} from what the Information Regulator authorised. Ask for a new authorisation, and stop the transfer until it is given.`,
  awaited: ({ name, answer }) =>
    say`The authorisation of ${name} has been asked for and not been given. Nothing may go before the Information Regulator answers, or before ${answer} has passed in silence: suspend the transfer.`,
  undated: ({ name }) =>
    say`An authorisation of ${name} is recorded without a date of request or grant, so it counts as neither. State the day on which it was asked for: the Information Regulator's time runs from it.`,
  silent: ({ name, answer, end }) =>
    say`The Information Regulator had until ${answer} to say whether it looks more closely at ${name}. If it said nothing, that counts as clearance: record the authorisation as granted. If it did, wait for its decision, until ${end} at the latest.`,
};
