import { type Aspect, rowsAspect, wholeAspect } from '#slice';
import {
  AppointOfficer,
  ChangePartyContactPoints,
  ChangePartyParent,
  ChangePartyRegistrationNumber,
  DismissOfficer,
  MoveParty,
  ReclassifyParty,
  RecordPartyAssessment,
  RenameParty,
} from './party.commands.js';

/** Maps the differences between a register file and the register to commands. */
export const partyAspects: readonly Aspect[] = [
  wholeAspect(RenameParty, 'name'),
  wholeAspect(MoveParty, 'country', 'address'),
  wholeAspect(ChangePartyContactPoints, 'email', 'phone', 'website'),
  wholeAspect(ReclassifyParty, 'class', 'group', 'kind', 'recipientsOf'),
  wholeAspect(ChangePartyRegistrationNumber, 'registrationNumber'),
  wholeAspect(ChangePartyParent, 'parent'),
  rowsAspect('officers', AppointOfficer, 'officer', DismissOfficer, {
    keyOf: (officer) => `${officer.role} ${officer.contact}`,
    keyed: ({ role, contact }) => ({ role, contact }),
  }),
  rowsAspect('assessments', RecordPartyAssessment, 'assessment'),
];
