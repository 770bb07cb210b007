import { isOf } from './places';

describe('An entry of the navigation is the present one', () => {
  it.each([
    ['/', '/', true],
    ['/', '/activities', false],
    ['/activities', '/activities/processingActivity-1', true],
    ['/processors', '/parties/party-1', true],
    ['/processors', '/engagements/engagement-1', true],
    ['/transfers', '/engagements/engagement-1', false],
    ['/law', '/lawyers', false],
  ])('%s on %s: %s', (entry, path, isPresent) => expect(isOf(entry, path)).toBe(isPresent));
});
