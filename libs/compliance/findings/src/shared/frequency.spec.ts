import fc from 'fast-check';
import { frequencyOf } from './frequency.js';

describe('How often something happens', () => {
  it.each([
    'Once, on request',
    'once',
    'Occasionally',
    'On rare occasions',
    'In single cases',
    'One-off',
    'Ad hoc',
    'Exceptional',
    'Irregularly',
    'Not on a regular basis',
    'Not repetitive',
    'not systematically',
  ])('is in single cases: %s', (words) => {
    expect(frequencyOf(words)).toBe('OCCASIONAL');
  });

  it.each([
    'Continuously',
    'It continues as long as the contract does',
    'Daily transfer of data concerning orders',
    'Once a day',
    'once per week',
    'Once every quarter',
    'On each occasion of an order',
    'Twice a month',
    'In real time',
    'Regularly',
    'With every single message',
    'Always',
  ])('is a habit: %s', (words) => {
    expect(frequencyOf(words)).toBe('SYSTEMATIC');
  });

  it.each([
    '',
    'In case of a breach',
    'Whenever it reaches support',
    'Once the order is placed',
    'On registration',
    'Data concerning orders',
    'With single sign-on',
  ])('is not recognised in: %s', (words) => {
    expect(frequencyOf(words)).toBeUndefined();
  });

  it('is recognised by whole words, not by parts of words', () => {
    const word = fc.constantFrom('once', 'single case', 'exceptional', 'daily', 'regular', 'each', 'every', 'always');
    const letters = fc.stringMatching(/^[a-z]{1,4}$/);
    fc.assert(
      fc.property(word, letters, letters, (within, before, after) => {
        expect(frequencyOf(`${before}${within}${after}`)).toBeUndefined();
        expect(frequencyOf(`Data: ${within}.`)).toBeDefined();
      }),
    );
  });
});
