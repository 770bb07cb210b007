import { specificationOf } from '../../../platform/ledger/src/testing/testing.js';
import { type ContactFact, contactDecider } from './contact.decider.js';
import { type Contact, contactFields } from './contact.fields.js';

const { ChangeContactDetails, RegisterContact, ReinstateContact, RetireContact } = contactFields.commands;
const { given } = specificationOf(contactDecider);
const ID = 'contact-1';

const registered: ContactFact = {
  type: 'ContactRegistered',
  data: { key: 'dpo', name: 'Ada Example', email: 'ada@example.org' },
};
const changed: ContactFact = { type: 'ContactDetailsChanged', data: { department: 'Privacy', phone: '+44 1' } };
const retired: ContactFact = { type: 'ContactRetired', data: {} };
const reinstated: ContactFact = { type: 'ContactReinstated', data: {} };

describe('a contact', () => {
  it('is registered as it is given', () => {
    given([]).when(new RegisterContact(undefined, registered.data)).then([registered]);
    expect(given([registered]).state()).toEqual({ ...registered.data, retired: false });
  });

  it('is changed as a whole: what is left out is no longer known, its key stays', () => {
    given([registered]).when(new ChangeContactDetails(ID, changed.data)).then([changed]);
    expect(given([registered, changed]).state()).toEqual({ key: 'dpo', ...changed.data, retired: false });
  });

  it('whose key is missing can be changed to what is read of it: what nobody can read differs', () => {
    const unread = { ...registered, data: { key: 'dpo', department: 'Büro', keyMissing: true } } as ContactFact;
    const stated: ContactFact = { type: 'ContactDetailsChanged', data: { department: 'Büro' } };
    given([unread]).when(new ChangeContactDetails(ID, stated.data)).then([stated]);
    expect(given([unread, stated]).state()).toEqual({ key: 'dpo', department: 'Büro', retired: false });
  });

  it('has no key after a change if it had none before', () => {
    const keyless: ContactFact = { type: 'ContactRegistered', data: { name: 'Ada Example' } };
    expect(given([keyless, changed]).state()).not.toHaveProperty('key');
  });

  it('is retired, and reinstated', () => {
    given([registered]).when(new RetireContact(ID, {})).then([retired]);
    given([registered, retired]).when(new ReinstateContact(ID, {})).then([reinstated]);
    expect(given([registered, retired]).state()).toEqual({ ...registered.data, retired: true });
    expect(given([registered, retired, reinstated]).state()).toEqual({ ...registered.data, retired: false });
  });

  it('stays retired when an earlier change of its details is recorded', () => {
    expect(given([registered, retired, changed]).state()).toMatchObject({ ...changed.data, retired: true });
  });

  it.each([
    [
      'changing it to what it is',
      [registered],
      new ChangeContactDetails(ID, { name: 'Ada Example', email: 'ada@example.org' }),
    ],
    ['retiring what is retired', [registered, retired], new RetireContact(ID, {})],
    ['reinstating what is in force', [registered], new ReinstateContact(ID, {})],
  ])('is left as it is by %s', (_, past, command) => {
    given(past).when(command).thenNothingHappened();
  });

  it.each([new RegisterContact(undefined, { key: 'dpo' }), new ChangeContactDetails(ID, {})])(
    'is refused by $type where it says nothing',
    (command) => {
      const before = given([registered]).state();
      expect(() => contactDecider.decide(command, before)).toThrow(expect.objectContaining({ code: 'INVALID' }));
    },
  );

  it('is refused as a whole if it has no details: no single field is wrong', () => {
    given([])
      .when(new RegisterContact(undefined, { key: 'dpo' }))
      .rejected('INVALID');
  });

  it.each(['department', 'name', 'email', 'phone', 'address'])('says something by its %s alone', (field) => {
    given([])
      .when(new RegisterContact(undefined, { [field]: 'x' }))
      .then([{ type: 'ContactRegistered', data: { [field]: 'x' } }]);
  });

  it('may be registered as an erased person, without personal details', () => {
    const erased: ContactFact = {
      type: 'ContactRegistered',
      data: { key: 'dpo', department: 'Privacy', erased: true },
    };
    given([]).when(new RegisterContact(undefined, erased.data)).then([erased]);
    given([])
      .when(new RegisterContact(undefined, { ...erased.data, name: 'Ada Example' }))
      .rejected('INVALID', 'erased');
  });

  it('that was erased accepts only its end', () => {
    const erased: ContactFact = { type: 'ContactRegistered', data: { key: 'dpo', erased: true } };
    given([erased]).when(new ChangeContactDetails(ID, changed.data)).rejected('ERASED', 'id');
    given([erased, retired]).when(new ReinstateContact(ID, {})).rejected('ERASED', 'id');
    given([erased]).when(new RetireContact(ID, {})).then([retired]);
  });

  it.each([changed, retired, reinstated])('cannot be the subject of $type before it is registered', (fact) => {
    expect(() => given([fact]).state()).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });

  it.each<[string, Partial<Contact>]>([
    ['Ada Example', { name: 'Ada Example', department: 'Privacy', email: 'ada@example.org' }],
    ['Privacy', { department: 'Privacy', email: 'ada@example.org' }],
    ['ada@example.org', { email: 'ada@example.org', phone: '+44 1' }],
    ['erased', { erased: true }],
    ['unnamed', { phone: '+44 1' }],
  ])('is called %s by what is known of it', (name, details) => {
    expect(contactDecider.name({ ...details, retired: false })).toBe(name);
  });

  it('seals every field that may name a person, in every event; a department and a key are not sealed', () => {
    const personal = ['name', 'email', 'phone', 'address'];
    expect(contactDecider.personal).toEqual({
      ContactRegistered: personal,
      ContactDetailsChanged: personal,
      TextsTranslated: ['texts'],
    });
  });
});
