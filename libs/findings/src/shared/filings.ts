import { holdsOn } from '#law';
import type { Profile } from '#snapshot';

/** Whether the profile records a filing of the name that held on the date, or says in a statement of it why there is none. */
export function isFiled({ filings, statements }: Profile, name: RegExp, on: string): boolean {
  return (
    statements.some(({ item }) => name.test(item)) ||
    filings.some(
      ({ item, reference, since, until }) =>
        name.test(`${item} ${reference ?? ''}`) && holdsOn({ from: since, to: until }, on),
    )
  );
}
