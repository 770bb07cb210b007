import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { textsOf } from '../words/language';
import { wordsOf } from '../words/words';
import { sentenceOf } from './eventWords';

const FOLDER = 'apps/console/src/words';

function wordsIn(locale: string) {
  const areas = ['events', 'fields', 'codes', 'parts'].map((area) => `${locale}/${area}.json`);
  const files = Object.fromEntries(areas.map((path) => [path, JSON.parse(readFileSync(`${FOLDER}/${path}`, 'utf8'))]));
  const i18n = setupI18n({ locale, messages: { [locale]: textsOf(files) } });
  i18n.setMessagesCompiler(compileMessage);
  return wordsOf(i18n);
}

const event = (type: string, given: Record<string, string>) => ({
  type,
  words: { key: type, arguments: Object.entries(given).map(([name, value]) => ({ name, value })) },
});

describe('The sentence of an event', () => {
  it.each([
    ['en', 'Translated into Korean: Categories of data › contact-data › Name'],
    ['ja', '韓国語に翻訳しました：データの種類 › contact-data › 名称'],
  ])('names in %s the fields that were translated by their titles', (locale, sentence) => {
    const translated = event('TextsTranslated', { language: 'ko', fields: 'dataCategories[contact-data].name' });
    expect(sentenceOf(translated, wordsIn(locale))).toBe(sentence);
  });

  it.each([
    ['en', 'Assigned the finding “Find a ground for the transfer”'],
    ['fr', 'Constat « Trouver un fondement pour le transfert » attribué'],
    ['de', 'Feststellung „Eine Grundlage für die Übermittlung finden“ zugewiesen'],
    ['ja', '指摘事項「移転の根拠を定める」の担当者を決めました'],
    ['ko', '지적 사항 “이전 근거 마련하기”의 담당자를 지정했습니다'],
  ])('puts in %s the title of a finding in the quotation marks of the language', (locale, sentence) => {
    expect(sentenceOf(event('FindingAssigned', { rule: 'EU.TRANSFER.GROUND' }), wordsIn(locale))).toBe(sentence);
  });
});
