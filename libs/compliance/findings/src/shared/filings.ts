import { holdsOn } from '#law';
import type { Profile } from '#snapshot';

/** Returns true if the profile records a matching filing in force on the date, or a statement why none is needed. */
export function isFiled({ filings, statements }: Profile, name: RegExp, on: string): boolean {
  return (
    statements.some(({ item }) => name.test(item)) ||
    filings.some(
      ({ item, reference, since, until }) =>
        name.test(`${item} ${reference ?? ''}`) && holdsOn({ from: since, to: until }, on),
    )
  );
}
