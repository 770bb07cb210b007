import { nameOfContact } from '../../../parts/contact-name';
import { officesByContact } from './offices';

describe('where a contact is named', () => {
  it('is each office at a company and in a profile', () => {
    const tallowby = {
      id: 'party-1',
      name: 'Tallowby',
      officers: [
        {
          role: 'DATA_PROTECTION_OFFICER' as const,
          condition: null,
          jurisdictions: ['EU'],
          contact: { id: 'contact-1' },
        },
        { role: 'INFORMATION_OFFICER' as const, condition: null, jurisdictions: [], contact: null },
      ],
    };
    const korea = {
      id: 'profile-KR',
      code: 'KR',
      contacts: [{ role: 'CHIEF_PRIVACY_OFFICER' as const, contact: { id: 'contact-1' } }],
    };
    const offices = officesByContact([tallowby], [korea]);
    expect([...offices.keys()]).toEqual(['contact-1']);
    expect(offices.get('contact-1')?.map(({ role, at }) => [role, at.type])).toEqual([
      ['DATA_PROTECTION_OFFICER', 'party'],
      ['CHIEF_PRIVACY_OFFICER', 'jurisdictionProfile'],
    ]);
  });
});

describe('the name of a contact', () => {
  const nameOf = (contact: Parameters<typeof nameOfContact>[1]) => nameOfContact({ t: (key) => key }, contact);

  it('is that of the department if it names no person', () => {
    expect(nameOf({ name: null, department: 'Privacy Office' })).toBe('Privacy Office');
    expect(nameOf({ name: 'Ida Quillfeather', department: 'Privacy Office' })).toBe('Ida Quillfeather');
    expect(nameOf({ name: null, department: null })).toBe('people.noName');
  });

  it('says that a person was forgotten, whose department is still known', () => {
    expect(nameOf({ name: null, department: 'Privacy Office', erased: true })).toBe('people.forgottenPerson');
  });
});
