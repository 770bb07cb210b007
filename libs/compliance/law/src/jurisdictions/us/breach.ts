import { type Evidence, K, known } from '../../evidence.js';
import type { BreachClock, Statute, Threshold } from '../../jurisdiction.js';
import type { NoticeRecipient } from '../../vocabulary.js';

// The breach notification statutes of the states. They have nothing to do with the acts on consumers: they bind everybody who
// holds data, and protect staff too. Nothing is shared among them.

/** The notice that is owed to one recipient. */
export interface BreachNotice {
  /** The time limit, or how it is said. */
  readonly within?: string;
  readonly days?: 'BUSINESS';
  readonly words?: string;
  readonly startsWith?: string;
  readonly condition?: string;
  /** The number of residents from which it is owed. */
  readonly residents?: Threshold;
  readonly article: string;
  /** The first day of this text. */
  readonly from: string;
  readonly to?: string;
  /** Default: a survey gives the number of days, all else is known. */
  readonly evidence?: Evidence;
}

/** A statute on breaches, and the notices that it asks for. */
export interface BreachStatute {
  readonly article: string;
  readonly from: string;
  readonly people: readonly BreachNotice[];
  /** Absent if no authority is notified. */
  readonly authority?: readonly BreachNotice[];
  readonly agencies?: readonly BreachNotice[];
}

/** Returns the number of residents, from which or above which it is owed. */
export const residents = (number: number): Threshold => ({ of: 'DATA_SUBJECTS', number });
export const moreThan = (number: number): Threshold => ({ of: 'DATA_SUBJECTS', number, isExclusive: true });

/** Returns the statute as an act of the state. */
export function breachActOf(state: string, { article, from }: BreachStatute): Statute {
  return {
    name: `Breach notification statute of ${state}`,
    article,
    evidence: K,
    from,
    note: 'It binds everybody who holds personal information, and protects staff too. Time limits before those here are left out.',
  };
}

/** Returns the clocks of the statute. */
export function breachClocksOf({ people, authority = [], agencies = [] }: BreachStatute): BreachClock[] {
  return [
    ...people.map((notice) => clockOf('DATA_SUBJECTS', notice)),
    ...authority.map((notice) => clockOf('AUTHORITY', notice)),
    ...agencies.map((notice) => clockOf('CONSUMER_REPORTING_AGENCIES', notice)),
  ];
}

function clockOf(whom: NoticeRecipient, notice: BreachNotice): BreachClock {
  const { within, days = 'CALENDAR', words, startsWith, condition, residents: from, article } = notice;
  const number = from && `${from.isExclusive ? `more than ${from.number}` : `${from.number} or more`} residents`;
  const conditions = [number, condition].filter(Boolean).join('; ');
  return {
    whom,
    ...(within && { within, days }),
    ...(words && { words }),
    ...(startsWith && { startsWith }),
    ...(conditions && { condition: conditions }),
    ...(from && { thresholds: [from] }),
    article,
    evidence: notice.evidence ?? (whom === 'DATA_SUBJECTS' && within ? known('US4', 'K') : K),
    from: notice.from,
    ...(notice.to && { to: notice.to }),
  };
}
