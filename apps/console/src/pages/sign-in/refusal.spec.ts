import { readRefusal } from './refusal';

describe('a refused sign-in', () => {
  it('is read from the address', () => {
    expect(readRefusal({ refused: 'FORBIDDEN', account: 'a1b2' })).toEqual({ code: 'FORBIDDEN', account: 'a1b2' });
    expect(readRefusal({ refused: 'FORBIDDEN', account: 17 })).toEqual({ code: 'FORBIDDEN', account: '17' });
    expect(readRefusal({ refused: 'ISSUER_FAILED' })).toEqual({ code: 'ISSUER_FAILED' });
  });

  it('is no text that somebody put into an address', () => {
    expect(readRefusal({})).toBeUndefined();
    expect(readRefusal({ refused: 'Call 0800 for help' })).toBeUndefined();
    expect(readRefusal({ refused: 'FORBIDDEN', account: 'Call 0800 for help' })).toEqual({ code: 'FORBIDDEN' });
  });
});
