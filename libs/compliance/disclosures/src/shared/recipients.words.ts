import type { Catalogue } from './words.js';

/** Phrases about what a recipient receives, in each language of the records. */
export const RECIPIENT_WORDS = {
  en: { data: 'data', of: '{data} of: {subjects}' },
  fr: { data: 'données', of: '{data} de : {subjects}' },
  de: { data: 'Daten', of: '{data} von: {subjects}' },
  pt: { data: 'dados', of: '{data} de: {subjects}' },
  th: { data: 'ข้อมูล', of: '{data} ของ: {subjects}' },
  tr: { data: 'veriler', of: '{data}; kişiler: {subjects}' },
  vi: { data: 'dữ liệu', of: '{data} của: {subjects}' },
  es: { data: 'datos', of: '{data} de: {subjects}' },
  it: { data: 'dati', of: '{data} di: {subjects}' },
  nl: { data: 'gegevens', of: '{data} van: {subjects}' },
  'pt-PT': { data: 'dados', of: '{data} de: {subjects}' },
  'zh-Hans': { data: '数据', of: '{subjects}的{data}' },
  'zh-Hant': { data: '資料', of: '{subjects}的{data}' },
  'zh-Hant-HK': { data: '資料', of: '{subjects}的{data}' },
} satisfies Catalogue;
