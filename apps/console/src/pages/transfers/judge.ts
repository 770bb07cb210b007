// The state of the grounds of a transfer on a date, and the class of the transfer on the map. What is wrong comes from the
// findings, which know the law; nothing is judged twice.

/** A ground as a transfer states it. */
export interface GroundRow {
  readonly key: string | null;
  readonly code: string;
  readonly law: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly recognitionLostOn: string | null;
}

/** A finding in a transfer. */
export interface Fault {
  readonly rule: string;
  readonly path: string;
  readonly severity: string;
}

/** The kind of a ground in its law. */
export type KindOf = (code: string) => string | undefined;

/** The parts of a transfer that decide its class. */
export interface Judged {
  readonly grounds: readonly GroundRow[];
  readonly suspension: object | null;
}

/** The states of a ground on a date. */
export type GroundState =
  | 'IN_FORCE'
  | 'NOT_YET'
  | 'ENDED'
  | 'FELL'
  | 'NOT_OF_LAW'
  | 'NOT_RECOGNISED'
  | 'INSTRUMENT_ENDED'
  | 'INCOMPLETE'
  | 'NOT_JUDGED';

/** The classes of transfers on the map, the most serious one first. */
export const CLASSES = ['NONE', 'SUSPENDED', 'UNSTATED', 'CONSENT', 'RULE', 'CLAUSES', 'BCR', 'RECOGNITION'] as const;
export type GroundClass = (typeof CLASSES)[number];

const STATES: readonly (readonly [string, GroundState])[] = [
  ['RECOGNITION.FELL', 'FELL'],
  ['TRANSFER.GROUND_IN_FORCE', 'NOT_OF_LAW'],
  ['RECOGNITION.NONE', 'NOT_RECOGNISED'],
  ['RECOGNITION.UNLISTED', 'NOT_RECOGNISED'],
  ['INSTRUMENT.EXPIRED', 'INSTRUMENT_ENDED'],
  ['INSTRUMENT.REPLACED', 'INSTRUMENT_ENDED'],
  ['TRANSFER.EU_CLAUSES', 'NOT_OF_LAW'],
];
const VALID: readonly GroundState[] = ['IN_FORCE', 'INCOMPLETE'];

/** Returns the state of a ground on the date, from the findings of its transfer. */
export function stateOf(ground: GroundRow, transfer: Judged, faults: readonly Fault[], on: string): GroundState {
  if (ground.until && ground.until <= on) return 'ENDED';
  if (ground.since && ground.since > on) return 'NOT_YET';
  const own = faultsOf(ground, faults);
  for (const [rule, state] of STATES) if (own.some((fault) => fault.rule.endsWith(`.${rule}`))) return state;
  if (ground.recognitionLostOn && ground.recognitionLostOn <= on) return 'FELL';
  if (transfer.suspension) return 'NOT_JUDGED'; // the rules on grounds leave out what is suspended
  return own.some(({ severity }) => severity === 'ERROR') ? 'INCOMPLETE' : 'IN_FORCE';
}

/** Returns true if the data may leave on a ground in this state; what is incomplete has findings of its own. */
export const isValid = (state: GroundState): boolean => VALID.includes(state);

/** Returns the path of a ground in findings and changes. */
export const groundPath = ({ key, code }: Pick<GroundRow, 'key' | 'code'>): string => `grounds.${key ?? code}`;

/** Returns the findings on a ground of the transfer. */
export function faultsOf<F extends Fault>(ground: GroundRow, faults: readonly F[]): readonly F[] {
  const path = groundPath(ground);
  return faults.filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
}

/** Returns the class of one ground. */
export function classOfGround(code: string, kindOf: KindOf): GroundClass {
  if (code.endsWith('.BCR')) return 'BCR';
  switch (kindOf(code)) {
    case 'RECOGNITION':
      return 'RECOGNITION';
    case 'SAFEGUARD':
      return 'CLAUSES';
    case 'RULE':
      return 'RULE';
    default:
      return 'CONSENT';
  }
}

/**
 * Returns the class of a transfer on the date. NONE: a law misses a ground, or all of its grounds have ended. Otherwise it
 * is the class of the strongest ground that is valid.
 */
export function classOf(transfer: Judged, faults: readonly Fault[], kindOf: KindOf, on: string): GroundClass {
  if (transfer.suspension) return 'SUSPENDED';
  const rows = transfer.grounds
    .map((ground) => ({ ground, state: stateOf(ground, transfer, faults, on) }))
    .filter(({ state }) => state !== 'ENDED' && state !== 'NOT_YET');
  const valid = rows.filter(({ state }) => isValid(state));
  const laws = new Set(rows.map(({ ground }) => ground.law));
  const isMissed = faults.some(({ path, severity }) => path === 'grounds' && severity !== 'NOTICE');
  if (isMissed || [...laws].some((law) => !valid.some(({ ground }) => ground.law === law))) return 'NONE';
  const classes = valid.map(({ ground }) => CLASSES.indexOf(classOfGround(ground.code, kindOf)));
  return classes.length > 0 ? CLASSES[Math.max(...classes)]! : 'UNSTATED';
}

/** Counts things by the class that each has; classes without any are left out. */
export function countClasses(classes: Iterable<GroundClass>): ReadonlyMap<GroundClass, number> {
  const counts = new Map<GroundClass, number>();
  for (const one of classes) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map(CLASSES.filter((one) => counts.has(one)).map((one) => [one, counts.get(one)!]));
}
