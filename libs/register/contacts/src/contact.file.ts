import { reject } from '#kernel';
import { type Aspect, wholeAspect } from '#slice';
import { ChangeContactDetails } from './contact.commands.js';

/** A file names erased persons, so that it can be applied elsewhere. It never erases a person. */
const erased: Aspect = {
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

/** Maps the differences between a register file and the register to commands. */
export const contactAspects: readonly Aspect[] = [
  erased,
  wholeAspect(ChangeContactDetails, 'department', 'name', 'email', 'phone', 'address'),
];
