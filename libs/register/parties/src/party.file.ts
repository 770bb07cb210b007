import { aspectsOf, rowsAspect } from '#slice';
import { AppointOfficer, DismissOfficer } from './party.commands.js';
import { partyFields } from './party.fields.js';

/** Maps the differences between a register file and the register to commands. */
export const partyAspects = aspectsOf(partyFields, {
  officers: rowsAspect('officers', AppointOfficer, 'officer', DismissOfficer, {
    keyOf: (officer) => `${officer.role} ${officer.contact}`,
    keyed: ({ role, contact }) => ({ role, contact }),
  }),
});
