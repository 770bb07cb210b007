import { reject, say } from '#kernel';
import { fieldsOf } from '#ledger';
import type { Party } from './party.events.js';
import { mustBeClass, mustHoldInOrder } from './party.rules.js';

const { declared, field, life, rows, written } = fieldsOf<Party>();

/** The fields of a party, in the order of their commands in a register file. */
export const partyFields = declared(
  field('name', { command: 'RenameParty', event: 'PartyRenamed', words: { name: 'name' } }),
  field(['country', 'address'], {
    command: 'MoveParty',
    event: 'PartyMoved',
    words: { country: 'country', address: 'address' },
    argument: 'seat',
  }),
  field(['email', 'phone', 'website'], {
    command: 'ChangePartyContactPoints',
    event: 'PartyContactPointsChanged',
    words: { email: 'email', phone: 'phone', website: 'website' },
    argument: 'contactPoints',
  }),
  field(['class', 'group', 'kind', 'recipientsOf'], {
    command: 'ReclassifyParty',
    event: 'PartyReclassified',
    words: { kind: 'kind', class: 'class', group: 'group', recipientsOf: 'recipientsOf' },
    none: { class: false, group: false },
    check: mustBeClass,
    argument: 'classification',
  }),
  field('registrationNumber', {
    command: 'ChangePartyRegistrationNumber',
    event: 'PartyRegistrationNumberChanged',
    words: { 'registrationNumber?': 'registrationNumber' },
  }),
  field('parent', {
    command: 'ChangePartyParent',
    event: 'PartyParentChanged',
    words: { 'parent?': '@parent' },
    check: ({ parent }, id) =>
      parent !== undefined && parent === id && reject('INVALID', say`A party cannot be its own parent.`, 'parent'),
    description: 'Sets the parent. Without `parent`, the party has none.',
  }),
  written('officers'),
  rows('assessments', 'assessment', {
    set: {
      command: 'RecordPartyAssessment',
      event: 'PartyAssessed',
      words: { kind: 'assessment.kind', on: 'assessment.on', outcome: 'assessment.outcome' },
    },
  }),
  rows('certifications', 'certification', {
    set: {
      command: 'SetCertification',
      event: 'CertificationSet',
      words: { standard: 'certification.standard', until: 'certification.until' },
      description: 'Records a certificate, or changes it: a renewal has a new last day.',
    },
    remove: { command: 'RemoveCertification', event: 'CertificationRemoved' },
    check: (_party, certification) => mustHoldInOrder(certification, 'certification'),
  }),
  life(
    {
      command: 'RetireParty',
      event: 'PartyRetired',
      description: 'Refused while a thing in force refers to it.',
    },
    { command: 'ReinstateParty', event: 'PartyReinstated' },
  ),
);
