import { reject } from '#kernel';
import type { SavedViewDetails } from './saved-view.events.js';

/** Most characters of a search. */
const MOST = 2_000;

/** @throws {Rejection} INVALID if it is no part of an address, such as `status=DRAFT&sort=title` */
export function mustBeSearch({ search }: Pick<SavedViewDetails, 'search'>): void {
  if (search.length > MOST || !/^(?:[a-zA-Z]+=[^&#\s]*(?:&|$))*$/.test(search))
    reject('INVALID', 'Give what the address has after its question mark, such as status=DRAFT&sort=title.', 'search');
}

/** @throws {Rejection} INVALID if it is no name of a list, such as `activities` */
export function mustBeList({ list }: Pick<SavedViewDetails, 'list'>): void {
  if (!/^[a-z-]{1,40}$/.test(list)) reject('INVALID', 'Give the name of a list, such as activities.', 'list');
}
