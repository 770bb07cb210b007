import { FOREIGN_ADDRESSES } from '../../../../../libs/platform/pages/src/foreign-addresses.testing';
import { readRefusal } from './refusal';

const account = 'account-7e0c9d52-4f0b-5c8e-8f5a-6a1d2b3c4e5f';

describe('a refused sign-in', () => {
  it('is read from the address', () => {
    expect(readRefusal({ refused: 'FORBIDDEN', account })).toEqual({ code: 'FORBIDDEN', account });
    expect(readRefusal({ refused: 'ISSUER_FAILED' })).toEqual({ code: 'ISSUER_FAILED' });
  });

  it('is no text that somebody put into an address', () => {
    expect(readRefusal({})).toBeUndefined();
    for (const text of ['Call 0800 for help', 'Call-0800', `${account}\u202e`, ...FOREIGN_ADDRESSES]) {
      expect(readRefusal({ refused: text })).toBeUndefined();
      expect(readRefusal({ refused: 'FORBIDDEN', account: text })).toEqual({ code: 'FORBIDDEN' });
    }
  });
});
