import { sought } from './prefill';

describe('What is sought among things', () => {
  const chosen = [{ id: 'party-1', label: 'Lys GmbH' }];

  it('is what is typed', () => expect(sought(' Lys', chosen)).toBe('Lys'));

  it('is nothing while the field shows what is chosen, so that the others are offered', () =>
    expect(sought('Lys GmbH', chosen)).toBe(''));

  it('is a name that is typed in full, if it is not yet chosen', () => expect(sought('Lys GmbH', [])).toBe('Lys GmbH'));
});
