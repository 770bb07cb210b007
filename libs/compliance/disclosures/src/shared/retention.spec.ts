import { retentionSentence, type ShownRule } from './retention.js';
import { RETENTION_WORDS } from './retention.words.js';
import { saying } from './words.js';

function sentenceOf(rule: Partial<ShownRule>, language: 'en' | 'fr' | 'de' = 'en', scope: string[] = []) {
  const whole: ShownRule = { key: 'r', kind: 'FIXED_PERIOD', until: [], unless: [], ...rule };
  return retentionSentence(whole, scope, saying(RETENTION_WORDS, language, 'The record'), language);
}

describe('A retention rule in a sentence', () => {
  it.each<[string, Partial<ShownRule>]>([
    ['12 months after: end of contract.', { period: 'P12M', trigger: 'end of contract', anchor: 'EVENT' }],
    ['1 month after the end of the month of: payment.', { period: 'P1M', trigger: 'payment', anchor: 'END_OF_MONTH' }],
    [
      'At most 10 years after the end of the year of: payment.',
      { period: 'P10Y', bound: 'AT_MOST', trigger: 'payment', anchor: 'END_OF_YEAR' },
    ],
    ['3 years after: an event that is not stated.', { period: 'P3Y' }],
    ['1 year, 6 months after: payment.', { period: 'P1Y6M', trigger: 'payment' }],
    ['Until: they object.', { kind: 'UNTIL_EVENT', until: ['they object'] }],
    [
      'As long as the purpose needs the data; earlier where: they object; then anonymised.',
      { kind: 'AS_LONG_AS_NEEDED', until: ['they object'], action: 'ANONYMISE' },
    ],
    ['As another document says; https://x.example.', { kind: 'OTHER_DOCUMENT', document: 'https://x.example' }],
    ['Promptly erased; from: notice.', { kind: 'PROMPTLY', trigger: 'notice' }],
    [
      'On the instruction of the controller; except for: local law, a war.',
      { kind: 'ON_INSTRUCTION', unless: ['LOCAL_LAW', 'a war'] },
    ],
    [
      'For the period that local law sets (in Oz).',
      { kind: 'SET_BY_LOCAL_LAW', condition: 'in Oz', statement: 'As the law says' },
    ],
    ['Not yet known (stated: 72 Stunden).', { kind: 'NOT_YET_KNOWN', statement: '72 Stunden.' }],
    ['Not yet known.', { kind: 'NOT_YET_KNOWN' }],
  ])('%s', (sentence, rule) => {
    expect(sentenceOf(rule)).toBe(sentence);
  });

  it('begins with what it is limited to', () => {
    expect(sentenceOf({ kind: 'CONSENT_TERM' }, 'en', ['Mail', 'Users', 'Posting'])).toBe(
      'Mail, Users, Posting: for the term of the consent.',
    );
  });

  it.each<[string, Partial<ShownRule>]>([
    ['While there is an account; except for: local law.', { kind: 'WHILE_STATE_LASTS', unless: ['LOCAL_LAW'] }],
    ['As the customer says (in Oz).', { kind: 'AS_LONG_AS_NEEDED', condition: 'in Oz', action: 'DELETE' }],
    ['It depends; https://x.example.', { kind: 'OTHER_DOCUMENT', document: 'https://x.example' }],
  ])('states in the words of the source what the kind of the rule leaves open: %s', (sentence, rule) => {
    expect(sentenceOf({ ...rule, statement: sentence.replace(/[;(.].*/, '').trim() })).toBe(sentence);
  });

  it.each<[string, Partial<ShownRule>]>([
    ['Promptly erased.', { action: 'DELETE' }],
    ['Promptly; then anonymised.', { action: 'ANONYMISE' }],
  ])('states prompt erasure as one act: %s', (sentence, rule) => {
    expect(sentenceOf({ kind: 'PROMPTLY', ...rule })).toBe(sentence);
  });

  it('is written in French and German, except for text that was entered', () => {
    const rule: Partial<ShownRule> = { period: 'P1Y', bound: 'AT_MOST', trigger: 'end of contract', action: 'DELETE' };
    expect(sentenceOf(rule, 'fr')).toBe('Au plus 1 an après : end of contract; puis effacement.');
    expect(sentenceOf(rule, 'de')).toBe('Höchstens 1 Jahr nach: end of contract; dann Löschung.');
  });
});
