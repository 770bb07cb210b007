import { reject } from '#ledger';
import { type Aspect, wholeAspect } from '#slice';
import { ChangeContactDetails } from './contact.commands.js';

/** A file tells of persons that were erased, so that it can be applied elsewhere; it erases nobody. */
const erased: Aspect = {
  fields: ['erased'],
  changes: (_id, now, wanted) =>
    wanted.erased && !now.erased
      ? reject(
          'INVALID',
          'A register file erases nobody: forget the contact (forgetContact, `regesta forget`).',
          'erased',
        )
      : [],
  removals: () => [],
};

/** How differences between a register file and the register become commands. */
export const contactAspects: readonly Aspect[] = [
  erased,
  wholeAspect(ChangeContactDetails, 'department', 'name', 'email', 'phone', 'address'),
];
