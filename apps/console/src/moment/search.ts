import type { Texts } from '../app/address';
import { isDate, isInstant } from './dates';

/** The part of the address that every page has: the two clocks and the language. */
export interface FrameSearch {
  /** The date that the page is about; absent: today. */
  readonly on?: string;
  /** Only what had been recorded by then counts: a date (its end) or an instant; absent: all that is known. */
  readonly known?: string;
  readonly lang?: string;
  /** The parameters that could not be read, for a banner. */
  readonly malformed?: string;
}

/** Reads that part of an address. What is malformed stays out, and `malformed` names it so that the page can say so. */
export function readFrameSearch({ on, known, lang }: Texts): FrameSearch {
  const wrong = [on && !isDate(on) && `on=${on}`, known && !isDate(known) && !isInstant(known) && `known=${known}`];
  return {
    on: on && isDate(on) ? on : undefined,
    known: known && (isDate(known) || isInstant(known)) ? known : undefined,
    ...(lang && { lang }),
    ...(wrong.some(Boolean) && { malformed: wrong.filter(Boolean).join(', ') }),
  };
}
