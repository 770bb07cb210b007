import grpc from '@grpc/grpc-js';
import { failureOf, isPassing } from './eventstoredb.failures.js';

const { ABORTED, INVALID_ARGUMENT, PERMISSION_DENIED, UNAUTHENTICATED, UNAVAILABLE } = grpc.status;

/** Returns an error as gRPC gives it, with the trailers of the server. */
function failed(code: grpc.status, details: string, trailers: Readonly<Record<string, string>> = {}): Error {
  const metadata = new grpc.Metadata();
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return Object.assign(new Error(`${code} ${details}`), { code, details, metadata });
}

describe('What a real server answered is said in words, and waited for if it passes:', () => {
  it.each<[string, Error, boolean, RegExp]>([
    [
      'a live subscription that is too slow',
      failed(
        ABORTED,
        'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.',
      ),
      true,
      /did not take its events in time/,
    ],
    ['a node that is starting', failed(UNAVAILABLE, 'Server Is Not Ready'), true, /is starting/],
    [
      'a call on a channel that a change of leader closed',
      failed(UNAVAILABLE, 'Channel closed before call started'),
      true,
      /connection was given up/,
    ],
    [
      'a server that hangs up before TLS begins',
      failed(
        UNAVAILABLE,
        'No connection established. Last error: Error: Client network socket disconnected before secure TLS connection was established. Resolution note: ',
      ),
      true,
      /^The server ended the connection before it said a word/,
    ],
    ['no leader', new Error('Failed to discover after 10 attempts.'), true, /no leader that can be reached/],
    [
      'no right',
      failed(PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' }),
      false,
      /does not have the right/,
    ],
    ['a wrong password', failed(UNAUTHENTICATED, 'Received HTTP status code 401'), false, /password is wrong/],
    [
      'an append that is too large',
      failed(INVALID_ARGUMENT, 'Maximum Append Size of 1048576 Exceeded.', {
        exception: 'maximum-append-size-exceeded',
        'maximum-append-size': '1048576',
      }),
      false,
      /too large for one append/,
    ],
  ])('%s', (_what, error, passes, words) => {
    expect({ passes: isPassing(error), ...failureOf(error) }).toMatchObject({
      passes,
      isPassing: passes,
      why: expect.stringMatching(words),
    });
  });
});

it('A failure without words of its own is said the same at each attempt', () => {
  const at = (time: string) =>
    failureOf(failed(UNAVAILABLE, `No connection established. Last error: read EIO (${time}). Resolution note: `)).why;
  expect(at('2026-03-01T10:00:00.123Z')).toBe('read EIO.');
  expect(at('2026-03-01T10:00:05.678Z')).toBe('read EIO.');
});
