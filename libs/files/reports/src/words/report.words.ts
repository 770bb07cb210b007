import { HEADER_WORDS, type Language } from '#disclosures';
import type { ReportWords } from '../model/report.js';

type Own = Omit<ReportWords, 'cover'> & {
  readonly scope: string;
  readonly template: string;
  /** Phrases of the scope. `{party}`, `{count}` and `{names}` are placeholders. */
  readonly all: string;
  readonly ofParty: string;
  readonly some: string;
  readonly someOfParty: string;
};

const WORDS: Readonly<Record<Language, Own>> = {
  en: {
    draft: 'Draft',
    contents: 'Contents',
    page: 'Page',
    gaps: 'What is missing',
    acceptedGaps: 'Accepted as missing',
    yes: 'Yes',
    no: 'No',
    contentHash: 'Hash of the content (SHA-256)',
    scope: 'Scope',
    template: 'Template',
    all: 'All processing activities',
    ofParty: 'The processing activities of {party}',
    some: 'The processing activities {names}',
    someOfParty: 'The processing activities {names} of {party}',
  },
  ko: {
    draft: '초안',
    contents: '목차',
    page: '쪽',
    gaps: '누락된 사항',
    acceptedGaps: '누락을 인정한 사항',
    yes: '예',
    no: '아니요',
    contentHash: '내용의 해시(SHA-256)',
    scope: '범위',
    template: '서식',
    all: '모든 처리 활동',
    ofParty: '{party}의 처리 활동',
    some: '처리 활동 {names}',
    someOfParty: '{party}의 처리 활동 {names}',
  },
  ja: {
    draft: '下書き',
    contents: '目次',
    page: 'ページ',
    gaps: '不足している事項',
    acceptedGaps: '不足を了承した事項',
    yes: 'はい',
    no: 'いいえ',
    contentHash: '内容のハッシュ値（SHA-256）',
    scope: '範囲',
    template: '様式',
    all: 'すべての取扱い',
    ofParty: '{party}の取扱い',
    some: '取扱い {names}',
    someOfParty: '{party}の取扱い {names}',
  },
  fr: {
    draft: 'Projet',
    contents: 'Sommaire',
    page: 'Page',
    gaps: 'Ce qui manque',
    acceptedGaps: 'Lacunes acceptées',
    yes: 'Oui',
    no: 'Non',
    contentHash: 'Empreinte du contenu (SHA-256)',
    scope: 'Périmètre',
    template: 'Modèle',
    all: 'Toutes les activités de traitement',
    ofParty: 'Les activités de traitement de {party}',
    some: 'Les activités de traitement {names}',
    someOfParty: 'Les activités de traitement {names} de {party}',
  },
  de: {
    draft: 'Entwurf',
    contents: 'Inhalt',
    page: 'Seite',
    gaps: 'Was fehlt',
    acceptedGaps: 'Als fehlend akzeptiert',
    yes: 'Ja',
    no: 'Nein',
    contentHash: 'Prüfsumme des Inhalts (SHA-256)',
    scope: 'Umfang',
    template: 'Vorlage',
    all: 'Alle Verarbeitungstätigkeiten',
    ofParty: 'Die Verarbeitungstätigkeiten von {party}',
    some: 'Die Verarbeitungstätigkeiten {names}',
    someOfParty: 'Die Verarbeitungstätigkeiten {names} von {party}',
  },
  pt: {
    draft: 'Rascunho',
    contents: 'Sumário',
    page: 'Página',
    gaps: 'O que falta',
    acceptedGaps: 'Lacunas aceitas',
    yes: 'Sim',
    no: 'Não',
    contentHash: 'Hash do conteúdo (SHA-256)',
    scope: 'Abrangência',
    template: 'Modelo',
    all: 'Todas as operações de tratamento',
    ofParty: 'As operações de tratamento de {party}',
    some: 'As operações de tratamento {names}',
    someOfParty: 'As operações de tratamento {names} de {party}',
  },
  th: {
    draft: 'ฉบับร่าง',
    contents: 'สารบัญ',
    page: 'หน้า',
    gaps: 'สิ่งที่ขาด',
    acceptedGaps: 'สิ่งที่ขาดซึ่งยอมรับแล้ว',
    yes: 'ใช่',
    no: 'ไม่ใช่',
    contentHash: 'ค่าแฮชของเนื้อหา (SHA-256)',
    scope: 'ขอบเขต',
    template: 'แบบ',
    all: 'กิจกรรมการประมวลผลทั้งหมด',
    ofParty: 'กิจกรรมการประมวลผลของ {party}',
    some: 'กิจกรรมการประมวลผล {names}',
    someOfParty: 'กิจกรรมการประมวลผล {names} ของ {party}',
  },
};

/** Returns the words that formats add to the content, in the language. */
export function reportWords(language: Language): ReportWords {
  const { draft, contents, page, gaps, acceptedGaps, yes, no, contentHash, scope, template } = WORDS[language];
  const cover = { ...HEADER_WORDS[language], scope, template };
  return { draft, contents, page, gaps, acceptedGaps, yes, no, contentHash, cover };
}

/** Returns in words what a report covers. `names` are the references of chosen activities; absent for all. */
export function scopeInWords(language: Language, party: string | undefined, names?: readonly string[]): string {
  const { all, ofParty, some, someOfParty } = WORDS[language];
  const phrase = names ? (party === undefined ? some : someOfParty) : party === undefined ? all : ofParty;
  return phrase.replace('{party}', () => party ?? '').replace('{names}', () => (names ?? []).join(', ') || '–');
}
