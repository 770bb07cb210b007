import { Law } from '#law';
import { snapshotOf } from '../../../findings/src/testing.js';
import { disclosed } from './disclosure.js';
import { LANGUAGES } from './words.js';

const ON = '2026-11-25';
const law = new Law().on(ON);
const snapshot = snapshotOf(ON, {
  party: [{ id: 'party-acme', name: 'Acme', address: '1 Lane' }],
  contact: [{ id: 'contact-dana', name: 'Dana', email: 'dana@acme.example' }],
  jurisdictionProfile: [
    {
      id: 'jurisdictionProfile-ALL',
      code: 'ALL',
      controllers: [{ party: 'party-acme' }],
      contacts: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'contact-dana' }],
    },
  ],
});

describe('A document as it is handed over', () => {
  it('names the organisation, who answers for it, its date, what it was made from, and the law version', () => {
    const knownAt = '2026-11-25T12:00:00.000Z';
    expect(disclosed({ snapshot, law, language: 'en', knownAt }, { code: 'BR' }, 'Title', [], [])).toMatchObject({
      organisation: { name: 'Acme', address: '1 Lane' },
      answeredBy: { name: 'Dana', email: 'dana@acme.example' },
      on: ON,
      position: 0n,
      knownAt,
      lawVersion: law.version,
      complete: true,
    });
  });

  it.each([
    ['CL', 'en', 'Looked through until 6 October 2026'],
    ['KE', 'en', 'Not known until when it was looked through'],
    ['BR', 'pt', 'Revisto até 9 de outubro de 2026'],
  ] as const)('of %s says in %s until when its law was looked through: %s', (code, language, said) => {
    expect(disclosed({ snapshot, law, language }, { code }, 'Title', [], [])).toMatchObject({ lookedThrough: said });
  });

  it.each(LANGUAGES)('has headings for these in %s, before its own', (language) => {
    const own = { key: 'own', text: 'Own' };
    const { headings } = disclosed({ snapshot, law, language }, { code: 'EU' }, 'Title', [own], []);
    expect(headings.map(({ key }) => key)).toEqual([
      'organisation',
      'answeredBy',
      'on',
      'position',
      'knownAt',
      'lawVersion',
      'own',
    ]);
    expect(headings.filter(({ text }) => !text)).toEqual([]);
  });
});
