import { snapshotOf } from '../../../findings/src/testing.js';
import { companiesOfGroup } from './companies.js';

const company = (name: string, country: string, more: object = {}) => ({
  ...{ id: `party-${name}`, name, country, group: true, ...more },
});
const PARTIES = [
  company('Acme Austria', 'AT'),
  company('Abroad', 'US'),
  company('Zeta', 'DE'),
  company('A customer', 'DE', { group: false }),
  company('All subsidiaries', 'DE', { class: true }),
];

const chosenFor = (law: string, speaking?: string) => {
  const profile = { id: 'jurisdictionProfile-ALL', code: 'ALL', controllers: [{ party: speaking }] };
  const things = { party: PARTIES, jurisdictionProfile: speaking ? [profile] : [] };
  return companiesOfGroup(snapshotOf('2026-11-26', things as never), law).map(
    ({ party, isUnderLaw }) => `${party.name}: ${isUnderLaw}`,
  );
};

describe('The companies that a document of a law can be made for', () => {
  it('begin with those to which the law applies', () => {
    expect(chosenFor('EU')).toEqual(['Acme Austria: true', 'Zeta: true', 'Abroad: false']);
    expect(chosenFor('UK')).toEqual(['Abroad: false', 'Acme Austria: false', 'Zeta: false']);
  });

  it('begin with the one that the organisation speaks as, if the law applies to it', () => {
    expect(chosenFor('EU', 'party-Zeta')[0]).toBe('Zeta: true');
    expect(chosenFor('EU', 'party-Abroad')[0]).toBe('Acme Austria: true');
  });
});
