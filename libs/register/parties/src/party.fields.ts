import { reject, say } from '#kernel';
import { AssessmentKind, OfficerRole, PartyKind } from '#law';
import { declared, field, life, rows, type StateOf, types } from '#ledger';

const { code, country, date, flag, identifier, jurisdiction, key, later, list, must, record, reference, text } = types;

/** The reference of a document that proves something. */
const evidence = identifier('A reference, an address or a hash of a document, not the document.');

/** The fields of a party, in the order of their commands in a register file. */
export const partyFields = declared(
  { command: 'RegisterParty', event: 'PartyRegistered', words: { name: 'name', country: 'country' } },
  field({ name: must(text()) }, { command: 'RenameParty', event: 'PartyRenamed' }),
  field(
    { country: country(), address: text() },
    {
      command: 'MoveParty',
      event: 'PartyMoved',
      argument: 'seat',
      argumentSays: 'The seat of the party. A field that is left out is not known.',
    },
  ),
  field(
    { email: identifier(), phone: identifier(), website: identifier() },
    {
      command: 'ChangePartyContactPoints',
      event: 'PartyContactPointsChanged',
      argument: 'contactPoints',
      argumentSays: 'The ways to reach the party. A field that is left out is not known.',
    },
  ),
  field(
    {
      class: flag('True for a class of companies, false for a single company.'),
      group: flag("True if it belongs to the organisation's own group."),
      kind: code(PartyKind),
      recipientsOf: jurisdiction(
        'For a class: the profile whose recipients it is, such as "the recipients of section 6".',
      ),
    },
    {
      command: 'ReclassifyParty',
      event: 'PartyReclassified',
      words: { kind: 'kind', class: 'class', group: 'group', recipientsOf: 'recipientsOf' },
      check: ({ recipientsOf, class: isClass }) =>
        recipientsOf !== undefined &&
        !isClass &&
        reject(
          'INVALID',
          say`Only a class of companies can be the recipients of a profile: set \`class\`.`,
          'recipientsOf',
        ),
      argument: 'classification',
      argumentSays: 'The kind of the party, and its relation to the group.',
    },
  ),
  field(
    { registrationNumber: identifier() },
    { command: 'ChangePartyRegistrationNumber', event: 'PartyRegistrationNumberChanged' },
  ),
  field(
    { parent: reference('party', 'The party that controls it.') },
    {
      command: 'ChangePartyParent',
      event: 'PartyParentChanged',
      check: ({ parent }, id) =>
        parent !== undefined && parent === id && reject('INVALID', say`A party cannot be its own parent.`, 'parent'),
      description: 'Sets the parent. Without `parent`, the party has none.',
    },
  ),
  rows(
    {
      officers: list(
        record(
          'Officer',
          {
            role: must(code(OfficerRole)),
            jurisdictions: list(jurisdiction(), 'The jurisdictions of the appointment; empty means all.'),
            contact: must(reference('contact')),
            condition: text(),
          },
          'The holder of an office. The same contact in the same office is one appointment.',
        ),
      ),
    },
    'officer',
    {
      key: ['role', 'contact'],
      set: {
        command: 'AppointOfficer',
        event: 'OfficerAppointed',
        words: { role: 'officer.role', contact: '@officer.contact', jurisdictions: 'officer.jurisdictions[]' },
      },
      remove: { command: 'DismissOfficer', event: 'OfficerDismissed' },
      twice: say`The same contact holds this office already: list its jurisdictions in one appointment.`,
      lacks: ({ role }) => `Nobody holds the office ${role} under that contact.`,
    },
  ),
  rows(
    {
      assessments: list(
        record(
          'Assessment',
          {
            key: key(),
            kind: must(code(AssessmentKind)),
            on: date(),
            by: text(),
            outcome: text(),
            evidence: identifier('A reference or a hash of a document, not the document.'),
          },
          'A security or privacy assessment made of the party.',
        ),
      ),
    },
    'assessment',
    {
      set: {
        command: 'RecordPartyAssessment',
        event: 'PartyAssessed',
        words: { kind: 'assessment.kind', on: 'assessment.on', outcome: 'assessment.outcome' },
      },
    },
  ),
  rows(
    {
      certifications: later(
        list(
          record(
            'Certification',
            {
              key: key(),
              standard: must(identifier('What it certifies, such as ISO/IEC 27001.')),
              issuer: identifier('Who issued it.'),
              since: date('The first day on which it holds.'),
              until: date('The last day on which it holds.'),
              evidence,
            },
            'A certificate that the party holds.',
          ),
        ),
      ),
    },
    'certification',
    {
      set: {
        command: 'SetCertification',
        event: 'CertificationSet',
        words: { standard: 'certification.standard', until: 'certification.until' },
        description: 'Records a certificate, or changes it: a renewal has a new last day.',
      },
      remove: { command: 'RemoveCertification', event: 'CertificationRemoved' },
      check: (_party, { since, until }, path) =>
        since !== undefined &&
        until !== undefined &&
        until < since &&
        reject(
          'INVALID',
          say`The certificate ends on ${until}, before it begins on ${since}: correct one of the days.`,
          `${path}.until`,
        ),
    },
  ),
  life(
    {
      command: 'RetireParty',
      event: 'PartyRetired',
      description: 'Refused while a thing in force refers to it.',
    },
    { command: 'ReinstateParty', event: 'PartyReinstated' },
  ),
);

/** The state of a party: a company of the group or outside it, or a class of them. */
export interface Party extends StateOf<typeof partyFields> {}
