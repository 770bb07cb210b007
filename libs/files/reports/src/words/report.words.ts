import { HEADER_WORDS, type Language } from '#disclosures';
import type { ReportWords } from '../model/report.js';
import { WORDS_OF_RECORDS } from './record-languages.words.js';

/** The words that formats add to the content in one language. */
export type Own = Omit<ReportWords, 'cover'> & {
  readonly scope: string;
  readonly languages: string;
  readonly template: string;
  /** Says that the position is not the newest that is recorded. */
  readonly behind: string;
  /** Phrases of the scope. `{party}`, `{count}` and `{names}` are placeholders. */
  readonly all: string;
  readonly ofParty: string;
  readonly some: string;
  readonly someOfParty: string;
};

const WORDS: Readonly<Record<Language, Own>> = {
  ...WORDS_OF_RECORDS,
  en: {
    draft: 'Draft',
    contents: 'Contents',
    page: 'Page',
    gaps: 'What is missing',
    acceptedGaps: 'Not stated when this was issued',
    yes: 'Yes',
    no: 'No',
    contentHash: 'Hash of the content (SHA-256)',
    sameAs: 'As in row {row}',
    version: 'Version',
    dash: 'A dash (–) stands where nothing is stated.',
    languages: 'Languages',
    notIssued: 'This file was not issued.',
    behind: 'Everything that was recorded up to this position. What was recorded since is not in it.',
    issue: { number: 'Issue number', on: 'Issued on', to: 'Issued to', purpose: 'Issued for' },
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
    acceptedGaps: '발급 시 기재되지 않은 사항',
    yes: '예',
    no: '아니요',
    contentHash: '내용의 해시(SHA-256)',
    sameAs: '{row}행과 같음',
    version: '버전',
    dash: '줄표(–)는 기재된 사항이 없음을 뜻합니다.',
    languages: '언어',
    notIssued: '발급되지 않은 파일입니다.',
    behind: '이 위치까지 기록된 모든 내용입니다. 그 이후에 기록된 내용은 포함되어 있지 않습니다.',
    issue: { number: '발급 번호', on: '발급일', to: '수신', purpose: '용도' },
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
    acceptedGaps: '発行時に記載のない事項',
    yes: 'はい',
    no: 'いいえ',
    contentHash: '内容のハッシュ値（SHA-256）',
    sameAs: '{row}行目と同じ',
    version: '版',
    dash: '「–」は記載がないことを示します。',
    languages: '言語',
    notIssued: 'このファイルは発行されていません。',
    behind: 'この位置までに記録されたすべての内容です。その後に記録された内容は含まれていません。',
    issue: { number: '発行番号', on: '発行日', to: '宛先', purpose: '用途' },
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
    acceptedGaps: 'Non indiqué lors de la délivrance',
    yes: 'Oui',
    no: 'Non',
    contentHash: 'Empreinte du contenu (SHA-256)',
    sameAs: 'Comme à la ligne {row}',
    version: 'Version',
    dash: 'Un tiret (–) indique que rien n’est renseigné.',
    languages: 'Langues',
    notIssued: 'Ce fichier n’a pas été délivré.',
    behind: 'Tout ce qui a été enregistré jusqu’à cette position. Ce qui a été enregistré depuis n’y figure pas.',
    issue: { number: 'Numéro de délivrance', on: 'Délivré le', to: 'Délivré à', purpose: 'Objet' },
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
    acceptedGaps: 'Bei der Herausgabe nicht angegeben',
    yes: 'Ja',
    no: 'Nein',
    contentHash: 'Prüfsumme des Inhalts (SHA-256)',
    sameAs: 'Wie in Zeile {row}',
    version: 'Fassung',
    dash: 'Ein Strich (–) steht, wo nichts angegeben ist.',
    languages: 'Sprachen',
    notIssued: 'Diese Datei wurde nicht herausgegeben.',
    behind:
      'Alles, was bis zu dieser Position aufgezeichnet wurde. Was seither aufgezeichnet wurde, ist nicht enthalten.',
    issue: { number: 'Ausgabenummer', on: 'Herausgegeben am', to: 'Herausgegeben an', purpose: 'Anlass' },
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
    acceptedGaps: 'Não declarado na emissão',
    yes: 'Sim',
    no: 'Não',
    contentHash: 'Hash do conteúdo (SHA-256)',
    sameAs: 'Como na linha {row}',
    version: 'Versão',
    dash: 'Um traço (–) indica que nada está declarado.',
    languages: 'Idiomas',
    notIssued: 'Este arquivo não foi emitido.',
    behind: 'Tudo o que foi registrado até esta posição. O que foi registrado depois não está incluído.',
    issue: { number: 'Número de emissão', on: 'Emitido em', to: 'Emitido para', purpose: 'Finalidade' },
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
    acceptedGaps: 'ไม่ได้ระบุเมื่อออกเอกสาร',
    yes: 'ใช่',
    no: 'ไม่ใช่',
    contentHash: 'ค่าแฮชของเนื้อหา (SHA-256)',
    sameAs: 'เช่นเดียวกับแถว {row}',
    version: 'รุ่น',
    dash: 'เครื่องหมาย – หมายถึงไม่มีข้อมูลระบุไว้',
    languages: 'ภาษา',
    notIssued: 'ไฟล์นี้ยังไม่ได้ออกให้ผู้ใด',
    behind: 'ทุกสิ่งที่บันทึกไว้จนถึงตำแหน่งนี้ สิ่งที่บันทึกหลังจากนั้นไม่รวมอยู่ด้วย',
    issue: { number: 'เลขที่ออกเอกสาร', on: 'ออกเมื่อ', to: 'ออกให้แก่', purpose: 'ใช้สำหรับ' },
    scope: 'ขอบเขต',
    template: 'แบบ',
    all: 'กิจกรรมการประมวลผลทั้งหมด',
    ofParty: 'กิจกรรมการประมวลผลของ {party}',
    some: 'กิจกรรมการประมวลผล {names}',
    someOfParty: 'กิจกรรมการประมวลผล {names} ของ {party}',
  },
  tr: {
    draft: 'Taslak',
    contents: 'İçindekiler',
    page: 'Sayfa',
    gaps: 'Eksikler',
    acceptedGaps: 'Düzenlendiğinde belirtilmemiş hususlar',
    yes: 'Evet',
    no: 'Hayır',
    contentHash: 'İçeriğin özeti (SHA-256)',
    sameAs: '{row}. satırdaki gibi',
    version: 'Sürüm',
    dash: 'Kısa çizgi (–), bir şey belirtilmediğini gösterir.',
    languages: 'Diller',
    notIssued: 'Bu dosya düzenlenip verilmemiştir.',
    behind: 'Bu konuma kadar kaydedilen her şey. Sonradan kaydedilenler burada yoktur.',
    issue: { number: 'Belge numarası', on: 'Düzenlenme tarihi', to: 'Verildiği yer', purpose: 'Veriliş amacı' },
    scope: 'Kapsam',
    template: 'Şablon',
    all: 'Tüm veri işleme faaliyetleri',
    ofParty: '{party} kuruluşunun veri işleme faaliyetleri',
    some: '{names} numaralı veri işleme faaliyetleri',
    someOfParty: '{party} kuruluşunun {names} numaralı veri işleme faaliyetleri',
  },
};

/** Returns the words that formats add to the content, in the language. */
export function reportWords(language: Language): ReportWords {
  const {
    scope,
    languages,
    template,
    behind: _behind,
    all: _all,
    ofParty: _ofParty,
    some: _some,
    someOfParty: _of,
    ...words
  } = WORDS[language];
  return { ...words, cover: { ...HEADER_WORDS[language], scope, languages, template } };
}

/** Returns in words what a report covers. `names` are the references of chosen activities; absent for all. */
export function scopeInWords(language: Language, party: string | undefined, names?: readonly string[]): string {
  const { all, ofParty, some, someOfParty } = WORDS[language];
  const phrase = names ? (party === undefined ? some : someOfParty) : party === undefined ? all : ofParty;
  return phrase.replace('{party}', () => party ?? '').replace('{names}', () => (names ?? []).join(', ') || '–');
}

/** Says of the position of a report that more was recorded, which could not be read yet. */
export function behindInWords(language: Language): string {
  return WORDS[language].behind;
}
