import { type LawOn, lawOfGround, type OfLaw, type Recognition, stateOf } from '#law';
import type { Transfer } from '#snapshot';
import type { Severity } from '../model/rule.js';
import { type GroundRow, wordsOf } from './grounds.js';

// The state of each ground of a transfer on a date, and the class of the transfer. What is wrong with a ground comes from the
// rules, so that it is judged in one place.

/** The states of a ground on a date. */
export const GroundState = {
  IN_FORCE: 'IN_FORCE',
  INCOMPLETE: 'INCOMPLETE',
  NOT_YET: 'NOT_YET',
  ENDED: 'ENDED',
  FELL: 'FELL',
  NOT_OF_LAW: 'NOT_OF_LAW',
  NOT_RECOGNISED: 'NOT_RECOGNISED',
  INSTRUMENT_ENDED: 'INSTRUMENT_ENDED',
  NOT_JUDGED: 'NOT_JUDGED',
} as const;
export type GroundState = keyof typeof GroundState;

/** The classes of transfers by their grounds, from the most serious one to the strongest ground. */
export const GroundClass = {
  NONE: 'NONE',
  SUSPENDED: 'SUSPENDED',
  UNSTATED: 'UNSTATED',
  CONSENT: 'CONSENT',
  RULE: 'RULE',
  CLAUSES: 'CLAUSES',
  BCR: 'BCR',
  RECOGNITION: 'RECOGNITION',
} as const;
export type GroundClass = keyof typeof GroundClass;

/** A finding in a transfer, as far as it says something of a ground. */
export interface GroundFault {
  readonly law: string;
  /** The id of the rule, which begins with the law. */
  readonly rule: string;
  readonly path: string;
  readonly severity: Severity;
}

/** A ground of a transfer on a date. */
interface JudgedGround {
  readonly state: GroundState;
  readonly class: GroundClass;
}

/** A transfer and its grounds on a date. */
export interface JudgedTransfer {
  readonly class: GroundClass;
  /** The grounds by their keys. */
  readonly grounds: ReadonlyMap<string, JudgedGround>;
}

/** The state of a ground by the rule that reports it. The first rule that does decides. */
const STATES: readonly (readonly [rule: string, state: GroundState])[] = [
  ['RECOGNITION.FELL', 'FELL'],
  ['TRANSFER.GROUND_IN_FORCE', 'NOT_OF_LAW'],
  ['RECOGNITION.NONE', 'NOT_RECOGNISED'],
  ['RECOGNITION.UNLISTED', 'NOT_RECOGNISED'],
  ['INSTRUMENT.EXPIRED', 'INSTRUMENT_ENDED'],
  ['INSTRUMENT.REPLACED', 'INSTRUMENT_ENDED'],
  ['TRANSFER.EU_CLAUSES', 'NOT_OF_LAW'],
];
/** Duties that are not fulfilled while a transfer has no ground, or one that does not hold. */
export const DUTIES_OF_GROUNDS: ReadonlySet<string> = new Set(['TRANSFER.GROUND', ...STATES.map(([rule]) => rule)]);
/** Data may leave on a ground in these states: what is incomplete has findings of its own. */
export const VALID: readonly GroundState[] = ['IN_FORCE', 'INCOMPLETE'];
const SERIOUS_FIRST = Object.values(GroundClass);

/** Returns the key of a ground within its transfer. */
export const keyOfGround = ({ key, code }: Pick<GroundRow, 'key' | 'code'>): string => key ?? code;

/**
 * Judges a transfer by what the rules find in it. Its class is that of the strongest ground that is valid. It is NONE if a law
 * misses a ground, or if all of its grounds have fallen.
 */
export function judgedTransfer(transfer: Transfer, faults: readonly GroundFault[], law: LawOn): JudgedTransfer {
  const judged = transfer.grounds.map((row) => ({
    row,
    state: groundStateOf(row, transfer, faults, law.date),
    class: classOfGround(row, law),
  }));
  return {
    class: classOf(transfer, judged, faults),
    grounds: new Map(judged.map(({ row, state, class: ofGround }) => [keyOfGround(row), { state, class: ofGround }])),
  };
}

function groundStateOf(
  row: GroundRow,
  { suspension }: Transfer,
  faults: readonly GroundFault[],
  on: string,
): GroundState {
  if (row.until && row.until <= on) return 'ENDED';
  if (row.since && row.since > on) return 'NOT_YET';
  const path = `grounds.${keyOfGround(row)}`;
  const own = faults.filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
  for (const [rule, state] of STATES) if (own.some((fault) => fault.rule === `${fault.law}.${rule}`)) return state;
  if (row.recognitionLostOn && row.recognitionLostOn <= on) return 'FELL';
  if (suspension) return 'NOT_JUDGED'; // the rules on grounds leave out what is suspended
  return own.some(({ severity }) => severity === 'ERROR') ? 'INCOMPLETE' : 'IN_FORCE';
}

function classOfGround({ code }: GroundRow, law: LawOn): GroundClass {
  if (code.endsWith('.BCR')) return 'BCR';
  const kind = law.ground(code)?.kind;
  if (kind === 'SAFEGUARD') return 'CLAUSES';
  return kind === 'RECOGNITION' || kind === 'RULE' ? kind : 'CONSENT';
}

function classOf(
  { suspension }: Transfer,
  grounds: readonly (JudgedGround & { readonly row: GroundRow })[],
  faults: readonly GroundFault[],
): GroundClass {
  if (suspension) return 'SUSPENDED';
  const current = grounds.filter(({ state }) => state !== 'ENDED' && state !== 'NOT_YET');
  const valid = current.filter(({ state }) => VALID.includes(state));
  const served = new Set(valid.map(({ row }) => lawOfGround(row)));
  const isMissed = faults.some(({ path, severity }) => path === 'grounds' && severity !== 'NOTICE');
  if (isMissed || current.some(({ row }) => !served.has(lawOfGround(row)))) return 'NONE';
  const strongest = Math.max(...valid.map((ground) => SERIOUS_FIRST.indexOf(ground.class)));
  return SERIOUS_FIRST[strongest] ?? 'UNSTATED';
}

/** Returns the recognitions of all times that a ground can rest on in the countries. */
function recognitionsFor({ code }: GroundRow, countries: readonly string[], law: LawOn): OfLaw<Recognition>[] {
  const states = countries.map(stateOf);
  return law.everRecognised(code).filter((one) => one.countries.some((country) => states.includes(country)));
}

/**
 * Returns the recognition that a ground means: the one that its words name, else the one in force on the date. For a ground of
 * another time, its first date counts. Without one in force, it is the one that ended last.
 */
export function recognitionOf(
  row: GroundRow,
  countries: readonly string[],
  law: LawOn,
): OfLaw<Recognition> | undefined {
  const words = wordsOf(row);
  const own = recognitionsFor(row, countries, law);
  const named = own.find(({ name, alsoCalled = [] }) =>
    [name, ...alsoCalled].some((title) => title && words.includes(title.toLowerCase())),
  );
  if (named) return named;
  const on = law.date;
  const isOfNow = (!row.since || row.since <= on) && (!row.until || row.until > on);
  const date = isOfNow ? on : (row.since ?? on);
  const begun = own.filter(({ from }) => !from || from <= date);
  const inForce = begun.find(({ to }) => !to || to > date);
  return inForce ?? begun.sort((a, b) => (a.to! < b.to! ? -1 : 1)).at(-1);
}

/** Returns when the recognition behind a ground fell: its last end up to the date, or the loss that was recorded. */
export function fellOn(row: GroundRow, countries: readonly string[], law: LawOn): string | undefined {
  const ends = [...recognitionsFor(row, countries, law).map(({ to }) => to), row.recognitionLostOn];
  return ends
    .filter((end) => end !== undefined && end <= law.date)
    .sort()
    .at(-1);
}
