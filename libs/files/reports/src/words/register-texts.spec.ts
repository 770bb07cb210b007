import { codeIn, placeIn } from './register-texts.js';

describe('A code', () => {
  it('has its title in the console, in English in other languages of documents; else it stays as it is', () => {
    expect(codeIn('de', 'RetentionAction', 'DELETE')).toBe('Löschen');
    expect(codeIn('tr', 'RetentionAction', 'DELETE')).toBe('Delete');
    expect(codeIn('de', 'RetentionAction', 'BURN')).toBe('BURN');
  });

  it('of a place is its name: a country, a jurisdiction, or the code of an organisation', () => {
    expect(['FR', 'US-CA', 'EEA', 'UK'].map((code) => placeIn('fr', code))).toEqual([
      'France',
      'Californie',
      'Espace économique européen',
      'Royaume-Uni',
    ]);
  });
});
