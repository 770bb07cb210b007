import { LastingFailure, wordsFor } from './failures.js';

describe('A failure of the read models', () => {
  const full = (code: string) => Object.assign(new Error('database or disk is full'), { code });

  it.each(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', '53100'])(
    'says of a full disk what to do, without a stack: %s',
    (code) => expect(wordsFor(full(code))).toMatch(/^There is no room left .*disk is full.*Free space there/),
  );

  it('of another kind is told as it is, with its stack', () => {
    const error = full('SQLITE_ERROR');
    expect(wordsFor(error)).toBe(error);
  });

  // BUG: a command line on a full disk wrote an error with its stack five times a second.
  it('is said once, again after a minute, and at once if it is another one, or after the work went on', () => {
    const failure = new LastingFailure();
    expect([0, 200, 59_999, 60_000].map((now) => failure.isNews('full', now))).toEqual([true, false, false, true]);
    expect(failure.isNews('away', 60_001)).toBe(true);
    expect(failure.isNews('away', 60_002)).toBe(false);
    failure.end();
    expect(failure.isNews('away', 60_003)).toBe(true);
  });
});
