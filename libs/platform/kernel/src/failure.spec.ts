import { runInNewContext } from 'node:vm';
import { asError } from './failure.js';

describe('What was thrown', () => {
  it('is the error itself, with its code', () => {
    const error = Object.assign(new Error('no'), { code: 'ENOENT' });
    expect(asError(error)).toBe(error);
    expect(asError(error).code).toBe('ENOENT');
  });

  it('is the error itself if it comes from another realm', () => {
    const error: unknown = runInNewContext('new TypeError("no")');
    expect(error).not.toBeInstanceOf(Error);
    expect(asError(error)).toBe(error);
  });

  it.each([
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [{ a: 1 }, '[object Object]'],
  ])('becomes an error if it is %j', (thrown, message) => expect(asError(thrown).message).toBe(message));
});
