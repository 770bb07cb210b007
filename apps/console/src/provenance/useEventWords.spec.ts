import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type EventMessage, sentencesWith } from '#say';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { textsOf } from '../../compiled-texts.js';
import { wordsOf } from '../words/words';

function wordsIn(locale: string) {
  const texts = Object.fromEntries(textsOf(locale));
  const i18n = setupI18n({ locale, messages: { [locale]: texts } });
  i18n.setMessagesCompiler(compileMessage);
  return wordsOf(i18n);
}

const said = (event: { readonly words: EventMessage }, locale: string) => {
  const words = wordsIn(locale);
  return sentencesWith(words.language, words, (rule) => words.code('FindingDuty', rule.slice(3))).event(event.words);
};
const event = (type: string, given: Record<string, string>) => ({
  type,
  words: { key: type, arguments: Object.entries(given).map(([name, value]) => ({ name, value })) },
});

describe('The sentence of an event', () => {
  it.each([
    ['en', 'Owner: changed to Ann', 'Owner: removed'],
    ['de', 'Zuständige Person geändert in: Ann', 'Zuständige Person entfernt'],
  ])('is in %s that of any field, where a field has none of its own', (locale, changed, removed) => {
    expect(said(event('OwnerChanged', { owner: 'Ann' }), locale)).toBe(changed);
    const none = { type: 'OwnerChanged', words: { key: 'OwnerChanged.none', arguments: [] } };
    expect(said(none, locale)).toBe(removed);
  });

  it.each([
    ['en', 'Translated into Korean: Categories of data › “contact data” › Name'],
    ['ja', '韓国語に翻訳しました：データの種類 › 「contact data」 › 名称'],
  ])('names in %s the fields that were translated by their titles', (locale, sentence) => {
    const translated = event('TextsTranslated', { language: 'ko', fields: 'dataCategories[contact-data].name' });
    expect(said(translated, locale)).toBe(sentence);
  });

  it.each([
    ['en', 'Assigned the finding “Find a ground for the transfer”'],
    ['fr', 'Constat « Trouver un fondement pour le transfert » attribué'],
    ['de', 'Feststellung „Eine Grundlage für die Übermittlung finden“ zugewiesen'],
    ['ja', '指摘事項「移転の根拠を定める」の担当者を決めました'],
    ['ko', '지적 사항 “이전 근거 마련하기”의 담당자를 지정했습니다'],
  ])('puts in %s the title of a finding in the quotation marks of the language', (locale, sentence) => {
    expect(said(event('FindingAssigned', { rule: 'EU.TRANSFER.GROUND' }), locale)).toBe(sentence);
  });

  it.each([
    ['ActivityAssessmentSet', { key: 'dpia', kind: 'DPIA', state: 'COMPLETED', needed: 'YES', on: '2022-12-19' }],
    ['RetentionPolicyChanged', { reference: 'POL-11', followed: 'NO', because: 'Backups' }],
    ['StatementMade', { item: 'automatedDecisions', text: 'Yes' }],
  ])('of %s says no code of the API', (type, given) => {
    for (const locale of WHOLE_LANGUAGES)
      expect(said(event(type, given), locale)).not.toMatch(/\b(?:[A-Z]+_[A-Z]+|COMPLETED|YES|NO|[a-z]+[A-Z]\w+)\b/);
  });
});
