import { type DetailsOf, type FactsOf, referencesIn } from '#ledger';
import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import { partyDecider } from './party.decider.js';
import { partyFields } from './party.fields.js';

type PartyFact = FactsOf<typeof partyFields>;
type PartyDetails = DetailsOf<typeof partyFields>;
type Officer = PartyDetails['officers'][number];
type Assessment = PartyDetails['assessments'][number];
type Certification = NonNullable<PartyDetails['certifications']>[number];
const { commands } = partyFields;

const { given } = specificationOf(partyDecider);
const ID = 'party-1';

const details: PartyDetails = {
  name: 'Acme',
  class: false,
  group: false,
  officers: [],
  assessments: [],
};
const registered = (over: Partial<PartyDetails> = {}): PartyFact => ({
  type: 'PartyRegistered',
  data: { ...details, ...over },
});
const dpo: Officer = { role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact: 'contact-1' };
const audit: Assessment = { key: 'audit', kind: 'SECURITY', on: '2023-05-01', by: 'Auditor', evidence: 'sha256:ab' };
const iso: Certification = { key: 'iso', standard: 'ISO/IEC 27001', since: '2023-01-01', until: '2026-01-01' };
const retired: PartyFact = { type: 'PartyRetired', data: {} };

describe('a party', () => {
  it('renews a certificate, and loses it', () => {
    const holding = registered({ certifications: [iso] });
    const renewed = { ...iso, until: '2029-01-01' };
    const set: PartyFact = { type: 'CertificationSet', data: { certification: renewed } };
    given([holding])
      .when(new commands.SetCertification(ID, { certification: renewed }))
      .then([set]);
    expect(given([holding, set]).state()?.certifications).toEqual([renewed]);
    const removed: PartyFact = { type: 'CertificationRemoved', data: { key: 'iso' } };
    given([holding])
      .when(new commands.RemoveCertification(ID, { key: 'iso' }))
      .then([removed]);
    expect(given([holding, removed]).state()?.certifications).toEqual([]);
  });

  it('is registered with what is given; what is not stated is empty, off or absent', () => {
    given([])
      .when(new commands.RegisterParty(undefined, { key: 'acme', name: 'Acme' }))
      .then([registered({ key: 'acme' })]);
    expect(given([registered({ key: 'acme' })]).state()).toEqual({ ...details, key: 'acme', retired: false });
  });

  it('is registered with all that can be said of it at once', () => {
    const all: PartyDetails = {
      key: 'affiliates',
      name: 'Affiliates',
      class: true,
      group: true,
      kind: 'AFFILIATE',
      recipientsOf: 'ALL',
      country: 'DE',
      address: 'Berlin',
      email: 'a@example.org',
      phone: '1',
      website: 'example.org',
      registrationNumber: 'HRB 1',
      parent: 'party-2',
      officers: [dpo, { ...dpo, contact: 'contact-2' }, { ...dpo, role: 'EU_REPRESENTATIVE' }],
      assessments: [audit],
      certifications: [iso],
    };
    given([])
      .when(new commands.RegisterParty(undefined, all))
      .then([registered(all)]);
    expect(given([registered(all)]).state()).toEqual({ ...all, retired: false });
  });

  it.each<[string, Partial<PartyDetails>, string]>([
    [
      'a certificate ends before it begins',
      { certifications: [{ ...iso, until: '2022-12-31' }] },
      'certifications.0.until',
    ],
    ['two assessments have one key', { assessments: [audit, { ...audit, kind: 'PRIVACY' }] }, 'assessments.1.key'],
    ['a single company is the recipients of a profile', { recipientsOf: 'ALL' }, 'recipientsOf'],
    ['a contact holds an office twice', { officers: [dpo, { ...dpo, jurisdictions: ['KR'] }] }, 'officers.1'],
  ])('is not registered where %s', (_, over, path) => {
    given([])
      .when(new commands.RegisterParty(undefined, { name: 'Acme', ...over }))
      .rejected('INVALID', path);
  });

  it('has no parent left after the parent was taken away', () => {
    const withdrawn: PartyFact = { type: 'PartyParentChanged', data: {} };
    expect(given([registered({ parent: 'party-2' }), withdrawn]).state()?.parent).toBeUndefined();
  });

  it('cannot be its own parent', () => {
    given([registered()])
      .when(new commands.ChangePartyParent(ID, { parent: ID }))
      .rejected('INVALID', 'parent');
  });

  it('is retired, and reinstated; neither twice', () => {
    const reinstated: PartyFact = { type: 'PartyReinstated', data: {} };
    given([registered()]).when(new commands.RetireParty(ID, {})).then([retired]);
    given([registered(), retired]).when(new commands.RetireParty(ID, {})).thenNothingHappened();
    given([registered(), retired]).when(new commands.ReinstateParty(ID, {})).then([reinstated]);
    given([registered()]).when(new commands.ReinstateParty(ID, {})).thenNothingHappened();
    expect(given([registered(), retired]).state()).toEqual({ ...details, retired: true });
    expect(given([registered(), retired, reinstated]).state()).toEqual({ ...details, retired: false });
  });

  it('refers to its parent and to the holders of its offices', () => {
    const state = given([registered({ parent: 'party-2', officers: [dpo] })]).state();
    expect(referencesIn(state, partyDecider.references)).toEqual([
      { id: 'party-2', category: 'party', path: 'parent' },
      { id: 'contact-1', category: 'contact', path: 'officers.0.contact' },
    ]);
  });

  it('is called by its name', () => {
    expect(partyDecider.name({ ...details, retired: false })).toBe('Acme');
  });
});

describe('an office of a party', () => {
  const chief: Officer = { role: 'CHIEF_PRIVACY_OFFICER', jurisdictions: ['KR'], contact: 'contact-1' };
  const dismissed: PartyFact = { type: 'OfficerDismissed', data: { role: dpo.role, contact: dpo.contact } };

  it('is for every jurisdiction if none is named', () => {
    const { jurisdictions: _, ...anywhere } = dpo;
    given([registered()])
      .when(new commands.AppointOfficer(ID, { officer: anywhere as Officer }))
      .then([{ type: 'OfficerAppointed', data: { officer: dpo } }]);
  });

  it('is changed in its place by another appointment of the same contact to it', () => {
    const wider = { ...dpo, jurisdictions: ['GB', 'EU'], condition: 'for customers' };
    const appointed: PartyFact = { type: 'OfficerAppointed', data: { officer: wider } };
    const before = registered({ officers: [dpo, chief] });
    given([before])
      .when(new commands.AppointOfficer(ID, { officer: wider }))
      .then([appointed]);
    expect(given([before, appointed]).state()?.officers).toEqual([wider, chief]);
  });

  it('may be held by several contacts, and a contact may hold several offices', () => {
    const [second, other] = [
      { ...dpo, contact: 'contact-2' },
      { ...dpo, role: 'EU_REPRESENTATIVE' as const },
    ];
    const appointed = (officer: Officer): PartyFact => ({ type: 'OfficerAppointed', data: { officer } });
    const state = given([registered({ officers: [dpo] }), appointed(second), appointed(other)]).state();
    expect(state?.officers).toEqual([dpo, second, other]);
  });

  it('ends with the dismissal of its holder', () => {
    given([registered({ officers: [dpo, chief] })])
      .when(new commands.DismissOfficer(ID, { role: dpo.role, contact: dpo.contact }))
      .then([dismissed]);
    expect(given([registered({ officers: [dpo, chief] }), dismissed]).state()?.officers).toEqual([chief]);
  });

  it.each<[string, readonly Officer[]]>([
    ['nobody holds', []],
    ['somebody else holds', [{ ...dpo, contact: 'contact-2' }]],
    ['is another one', [chief]],
  ])('that %s cannot end', (_, officers) => {
    given([registered({ officers })])
      .when(new commands.DismissOfficer(ID, { role: dpo.role, contact: dpo.contact }))
      .rejected('NOTHING_THERE', 'role');
    expect(() => given([registered({ officers }), dismissed]).state()).toThrow(
      expect.objectContaining({ code: 'NOTHING_THERE', path: 'role' }),
    );
  });
});

describe('an assessment of a party', () => {
  it('replaces the one under its key', () => {
    const better = { ...audit, outcome: 'passed' };
    const assessed: PartyFact = { type: 'PartyAssessed', data: { assessment: better } };
    const before = registered({ assessments: [audit, { ...audit, key: 'other' }] });
    given([before])
      .when(new commands.RecordPartyAssessment(ID, { assessment: better }))
      .then([assessed]);
    expect(given([before, assessed]).state()?.assessments).toEqual([better, { ...audit, key: 'other' }]);
  });
});
