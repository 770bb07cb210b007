import type { Language } from './words.js';

/** The fields that every document begins with, in their order. */
export const HEADER = ['organisation', 'answeredBy', 'on', 'position', 'knownAt', 'lawVersion'] as const;

/** The headings of these fields, in every language of documents. */
export const HEADER_WORDS: Readonly<Record<Language, Readonly<Record<(typeof HEADER)[number], string>>>> = {
  en: {
    organisation: 'Organisation',
    answeredBy: 'Person responsible',
    on: 'As of',
    position: 'Position of the register',
    knownAt: 'Recorded up to',
    lawVersion: 'Version of the law data',
  },
  ko: {
    organisation: '개인정보처리자',
    answeredBy: '담당자',
    on: '기준일',
    position: '대장의 위치',
    knownAt: '기록 시점',
    lawVersion: '법령 자료의 버전',
  },
  ja: {
    organisation: '個人情報取扱事業者',
    answeredBy: '責任者',
    on: '基準日',
    position: '台帳の位置',
    knownAt: '記録時点',
    lawVersion: '法令データの版',
  },
  fr: {
    organisation: 'Organisme',
    answeredBy: 'Personne responsable',
    on: 'État au',
    position: 'Position du registre',
    knownAt: 'Enregistré jusqu’au',
    lawVersion: 'Version des données juridiques',
  },
  de: {
    organisation: 'Organisation',
    answeredBy: 'Verantwortliche Person',
    on: 'Stand',
    position: 'Position des Registers',
    knownAt: 'Erfasst bis',
    lawVersion: 'Fassung der Rechtsdaten',
  },
  pt: {
    organisation: 'Organização',
    answeredBy: 'Pessoa responsável',
    on: 'Situação em',
    position: 'Posição do registro',
    knownAt: 'Registrado até',
    lawVersion: 'Versão dos dados jurídicos',
  },
  th: {
    organisation: 'องค์กร',
    answeredBy: 'ผู้รับผิดชอบ',
    on: 'ข้อมูล ณ วันที่',
    position: 'ตำแหน่งในทะเบียน',
    knownAt: 'บันทึกถึง',
    lawVersion: 'รุ่นของข้อมูลกฎหมาย',
  },
};
