import type { Language } from '#disclosures';

// What a report says about texts without a translation: once on the cover, and by a small mark at each of them.

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'abcdefghijklmnoprstuvwxyz'].map((letter, i) => [letter, [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][i]!]),
  ),
};

/** The sentence of the cover. `{language}` and `{register}` are names of languages. */
const SENTENCES: Readonly<Record<Language, string>> = {
  en: 'Texts without a mark are in {language}. Texts with the mark {mark} are in {register}: no translation is recorded.',
  ko: '표시가 없는 글은 {language}로 적혀 있습니다. {mark} 표시가 있는 글은 기록된 번역이 없어 {register}로 적혀 있습니다.',
  ja: '印のない文は{language}です。{mark} の印のある文は、翻訳の記録がないため{register}です。',
  fr: 'Les textes sans marque sont en {language}. Ceux qui portent la marque {mark} sont en {register} : aucune traduction n’est enregistrée.',
  de: 'Texte ohne Zeichen sind auf {language}. Texte mit dem Zeichen {mark} sind auf {register}: Eine Übersetzung ist nicht erfasst.',
  pt: 'Os textos sem marca estão em {language}. Os que têm a marca {mark} estão em {register}: nenhuma tradução está registrada.',
  th: 'ข้อความที่ไม่มีเครื่องหมายเป็นภาษา{language} ข้อความที่มีเครื่องหมาย {mark} เป็นภาษา{register} เนื่องจากไม่มีคำแปลที่บันทึกไว้',
  es: 'Los textos sin marca están en {language}. Los que llevan la marca {mark} están en {register}: no consta ninguna traducción.',
  it: 'I testi senza segno sono in {language}. Quelli con il segno {mark} sono in {register}: nessuna traduzione è registrata.',
  nl: 'Teksten zonder teken zijn in het {language}. Teksten met het teken {mark} zijn in het {register}: er is geen vertaling vastgelegd.',
  'pt-PT':
    'Os textos sem marca estão em {language}. Os que têm a marca {mark} estão em {register}: nenhuma tradução está registada.',
  'zh-Hans': '没有标记的文字为{language}。带有{mark}标记的文字没有已登记的译文，因此为{register}。',
  'zh-Hant': '沒有標記的文字為{language}。帶有{mark}標記的文字沒有已登記的譯文，因此為{register}。',
  'zh-Hant-HK': '沒有標記的文字為{language}。帶有{mark}標記的文字沒有已登記的譯文，因此為{register}。',
  vi: 'Văn bản không có dấu bằng {language}. Văn bản có dấu {mark} bằng {register}: chưa có bản dịch được ghi nhận.',
  tr: 'İşaretsiz metinlerin dili: {language}. {mark} işaretli metinlerin dili: {register}; kayıtlı bir çevirileri yoktur.',
};

/** Returns the code of a language (BCP 47) in small raised letters. */
function markOf(register: string): string {
  return [...register.split('-')[0]!].map((letter) => RAISED[letter] ?? letter).join('');
}

/** Returns the text with the mark of its language. A space keeps the mark from being a part of its last word. */
export function raised(text: string, register: string): string {
  return `${text}\u00a0${markOf(register)}`;
}

const LOWERED = new Map(Object.entries(RAISED).map(([letter, small]) => [small, letter]));
/** A text whose only mark is at its end. It has no letters of those languages of documents that have an alphabet of their own. */
const MARKED = /^[^\u00a0\p{sc=Hang}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+\u00a0([^\s\p{P}]{2,3})$/u;

/** Returns the language (ISO 639) of a text that is in the language of the register as a whole, by its mark. */
export function languageOf(text: string): string | undefined {
  const letters = [...(MARKED.exec(text)?.[1] ?? '')].map((small) => LOWERED.get(small));
  return letters.length > 0 && !letters.includes(undefined) ? letters.join('') : undefined;
}

/** Returns the sentence on the languages of a report. */
export function languagesInWords(language: Language, register: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const name = (tag: string) => names.of(tag.split('-')[0]!) ?? tag;
  return SENTENCES[language]
    .replace('{language}', name(language))
    .replace('{register}', name(register))
    .replace('{mark}', markOf(register));
}
