import { withoutSignIn } from './ways';

describe('The page to sign in', () => {
  it.each([
    ['nobody has access', { open: true, key: false, issuer: null }, 'frame.openHelp'],
    ['it is open, though others have access', { open: true, key: true, issuer: null }, 'frame.openToAllHelp'],
    ['a sign-in is required', { open: false, key: true, issuer: null }, undefined],
  ])('says what is so where %s', (_, ways, key) => expect(withoutSignIn(ways)).toBe(key));
});
