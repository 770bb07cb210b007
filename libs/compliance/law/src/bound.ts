import type { LegalProvision } from './jurisdiction.js';
import { BOUND_NAMES } from './vocabulary.js';

/** Returns the only organisations that the provision binds, in words; undefined if it binds all. */
export function onlyFor({ binds }: Pick<LegalProvision, 'binds'>): string | undefined {
  return binds?.map((bound) => BOUND_NAMES[bound]).join(', ');
}
