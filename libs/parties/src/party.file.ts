import { type Aspect, rows, whole } from '#slice';
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

/** How differences between a register file and the register become commands. */
export const partyAspects: readonly Aspect[] = [
  whole(RenameParty, 'name'),
  whole(MoveParty, 'country', 'address'),
  whole(ChangePartyContactPoints, 'email', 'phone', 'website'),
  whole(ReclassifyParty, 'class', 'group', 'kind'),
  whole(ChangePartyRegistrationNumber, 'registrationNumber'),
  whole(ChangePartyParent, 'parent'),
  rows('officers', AppointOfficer, 'officer', DismissOfficer, {
    keyOf: (officer) => `${officer.role} ${officer.contact}`,
    keyed: ({ role, contact }) => ({ role, contact }),
  }),
  rows('assessments', RecordPartyAssessment, 'assessment'),
];
