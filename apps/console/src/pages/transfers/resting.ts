import { isValid } from './classes';
import type { Recognition } from './questions';
import type { JudgedGround, Judgement } from './useTransfers';

/** A recognition in force, with what rests on it. */
export interface Resting {
  readonly id: string;
  readonly recognition: Recognition;
  readonly transfers: readonly Touched[];
}

/** A transfer that rests on a recognition. */
interface Touched {
  readonly row: Judgement;
  /** The recognised countries that it goes to. */
  readonly countries: readonly string[];
  /** The valid grounds of the same law that would remain. */
  readonly remaining: readonly JudgedGround[];
}

/** Names a recognition in the address. */
const idOf = ({ law, act, countries }: Recognition): string => [law, act, countries[0]].join(' ');

/** Returns the recognitions in force on the date, those with the most transfers first. */
export function restingOn(
  recognitions: readonly Recognition[],
  rows: readonly Judgement[],
  on: string,
): readonly Resting[] {
  return recognitions
    .filter(({ from, to }) => (!from || from <= on) && (!to || to > on))
    .map((recognition) => ({ id: idOf(recognition), recognition, transfers: touchedBy(recognition, rows) }))
    .sort((a, b) => b.transfers.length - a.transfers.length || a.id.localeCompare(b.id));
}

/** Returns the transfers that rest on a recognition, those first that would have no other ground. */
function touchedBy(recognition: Recognition, rows: readonly Judgement[]): readonly Touched[] {
  return rows
    .flatMap((row): Touched[] => {
      const countries = row.transfer.countries.filter((country) => recognition.countries.includes(country));
      const valid = row.grounds.filter(
        ({ isCurrent, state }) => isCurrent && (isValid(state) || state === 'NOT_JUDGED'),
      );
      const rests = valid.some(({ row: { code } }) => code === recognition.ground);
      if (countries.length === 0 || !rests) return [];
      const remaining = valid.filter(
        ({ row: { law, code }, state }) => law === recognition.law && code !== recognition.ground && isValid(state),
      );
      return [{ row, countries, remaining }];
    })
    .sort((a, b) => a.remaining.length - b.remaining.length);
}
