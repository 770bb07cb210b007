import type { Texts } from '../../app/address';
import { isDate } from '../../moment/dates';

/** The search part of the address. */
export interface ReportsSearch {
  /** The code of the kind that is being made; absent on the list. */
  readonly kind?: string;
  readonly language?: string;
  /** `true`: English next to the other language. */
  readonly both?: string;
  /** The id of the party whose activities it covers; absent for all. */
  readonly controller?: string;
  /** Ids of the activities that it covers, joined by commas. */
  readonly activities?: string;
  /** Keys of the groups of people that it is narrowed to, joined by commas. */
  readonly people?: string;
  /** Ids of the transfers that it is narrowed to, joined by commas. */
  readonly transfers?: string;
  /** The choice for drafts and records in review; absent for that of the kind. */
  readonly unapproved?: string;
  /** The earlier date, of a report that compares two. */
  readonly since?: string;
  /** The issued report whose details are open. */
  readonly report?: string;
  /** Text that listed reports contain. */
  readonly text?: string;
  /** Text that listed kinds contain. */
  readonly find?: string;
}

/** Changes a part of the address; what is undefined goes. `inPlace`: the way back does not stop at the address before. */
export type Choose = (change: Texts<keyof ReportsSearch>, how?: 'inPlace') => void;

const NAMES = [
  ...(['kind', 'language', 'both', 'controller', 'activities', 'people', 'transfers'] as const),
  ...(['unapproved', 'report', 'text', 'find'] as const),
];

/** Reads the address; what is malformed is left out. */
export function readReportsSearch(search: Readonly<Record<string, unknown>>): ReportsSearch {
  const texts = NAMES.flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? [[name, value]] : [];
  });
  const since = typeof search.since === 'string' && isDate(search.since) ? { since: search.since } : {};
  return { ...Object.fromEntries(texts), ...since };
}

/** Returns the ids that a list in the address holds. */
export function idsIn(list: string | undefined): string[] {
  return list ? list.split(',') : [];
}
