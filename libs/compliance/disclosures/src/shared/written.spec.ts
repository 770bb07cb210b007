import { say } from '#kernel';
import type { Gap } from './disclosure.js';
import { lacking } from './gap-sentence.js';
import { writerOf, written } from './written.js';

const lack = lacking({ untranslated: () => say`Nobody says this.` });
const gap = { article: '30(1)(a)', says: lack('untranslated') } as unknown as Gap;
const messageIn = (language: 'en' | 'ko') => written({ gaps: [gap] }, writerOf(language, 'EU')).gaps[0]!.message;

describe('A gap of a document', () => {
  it('whose sentence has no translation is English and marked, and bare for who asks in English', () => {
    expect(messageIn('ko')).toBe('Nobody says this.\u00a0ᵉⁿ');
    expect(messageIn('en')).toBe('Nobody says this.');
  });
});
