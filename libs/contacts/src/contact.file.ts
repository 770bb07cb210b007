import { type Aspect, whole } from '#ledger';
import { ChangeContactDetails } from './contact.commands.js';

/** How differences between a register file and the register become commands. */
export const contactAspects: readonly Aspect[] = [
  whole(ChangeContactDetails, 'department', 'name', 'email', 'phone', 'address'),
];
