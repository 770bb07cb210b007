import { formOfField, hopOf } from './form-of-field';

const of = (kind: string, path: string) => {
  const { command = '', row = '', marked = '' } = formOfField(kind, path) ?? {};
  return [command, row, marked].filter(Boolean).join(' ');
};

describe('The form of a field', () => {
  it.each([
    ['processingActivity', 'purposes.pay.legalBases', 'changeLegalBasis pay legalBases'],
    ['processingActivity', 'purposes', 'setPurpose'],
    ['processingActivity', 'retention.logs.trigger', 'setRetentionRule logs rule.trigger'],
    ['processingActivity', 'controllers', 'changeActivityRole role.controllers'],
    ['processingActivity', 'securityMeasures', 'changeSecurityMeasures securityMeasures'],
    ['processingActivity', 'reviewDueOn', 'recordReview'],
    ['engagement', 'contract.until', 'changeProcessingContract contract.until'],
    ['engagement', 'locations', 'relocateData locations'],
    ['transfer', 'grounds', 'relyOnGround'],
    ['transfer', 'grounds.scc.instrument.signedOn', 'signInstrument scc instrument.signedOn'],
    ['transfer', 'grounds.scc.code', 'replaceGround scc ground.code'],
    ['transfer', 'refusal.method', 'describeRefusal refusal.method'],
    ['transfer', 'importer', 'changeTransferParties importer'],
    ['transfer', 'recipientRetention', 'changeTransferTerms terms.recipientRetention'],
    ['transfer', 'checks', 'recordCheck'],
    ['party', 'officers.REPRESENTATIVE', 'appointOfficer'],
    ['party', 'address', 'moveParty seat.address'],
    ['contact', 'phone', 'changeContactDetails details.phone'],
    ['jurisdictionProfile', 'statements.destruction', 'makeStatement destruction'],
    ['jurisdictionProfile', 'contacts', 'changeProfileContacts contacts'],
    ['jurisdictionProfile', 'languages.available', 'changeLanguages languages.available'],
  ])('%s %s is %s', (kind, path, form) => expect(of(kind, path)).toBe(form));
});

describe('A path that leads to another thing', () => {
  it.each([
    ['transfer', 'importer.email', 'party email'],
    ['jurisdictionProfile', 'contacts.CHIEF_PRIVACY_OFFICER.phone', 'contact phone'],
    ['party', 'officers.REPRESENTATIVE.name', 'contact name'],
  ])('%s %s goes on as %s', (kind, path, on) => {
    const hop = hopOf(kind, path)!;
    expect(`${hop.kind} ${hop.path}`).toBe(on);
  });

  it.each([
    ['transfer', 'importer'],
    ['transfer', 'grounds.scc.code'],
    ['party', 'officers.representative'],
    ['processingActivity', 'controllers'],
  ])('%s %s stays in the thing', (kind, path) => expect(hopOf(kind, path)).toBeUndefined());
});
