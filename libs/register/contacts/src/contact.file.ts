import { reject } from '#kernel';
import type { Aspect } from '#slice';

/** A file names erased persons, so that it can be applied elsewhere. It never erases a person. */
export const erasedAspect: Aspect = {
  fields: ['erased'],
  changes: (_id, current, entry) =>
    entry.erased && !current.erased
      ? reject(
          'INVALID',
          'A register file erases nobody: forget the contact (forgetContact, `regesta forget`).',
          'erased',
        )
      : [],
  removals: () => [],
};
