import { formsIn } from '#say';

/** Words of a document's own language, for values that the API gives as codes and dates. */
export interface ValueWords {
  date(date: string): string;
  instant(instant: string): string;
  place(code: string): string;
  /** Title of a code of an enum. */
  code(type: string, code: string): string;
  /** YES, NO and NOT_STATED. */
  stated(value: string): string;
}

const STATED = new Set(['YES', 'NO', 'NOT_STATED']);
const WRITTEN: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Yes', 'No'],
  ko: ['예', '아니요'],
  ja: ['はい', 'いいえ'],
  fr: ['Oui', 'Non'],
  de: ['Ja', 'Nein'],
  pt: ['Sim', 'Não'],
  th: ['ใช่', 'ไม่'],
  tr: ['Evet', 'Hayır'],
  'zh-Hans': ['是', '否'],
  vi: ['Có', 'Không'],
};

/** Returns the words of a language of documents. `code` gives the titles of codes, in the language of the page. */
export function valueWords(language: string, code: ValueWords['code']): ValueWords {
  const { date, instant, region } = formsIn(language);
  const [yes, no] = WRITTEN[language] ?? WRITTEN.en!;
  return {
    code: (type, value) => (language === 'pt' && type === 'LegalBasis' && BASES[value]) || code(type, value),
    date,
    instant,
    place: region,
    stated: (value) => (value === 'YES' ? yes : value === 'NO' ? no : ''),
  };
}

/** Legal bases in the words of the LGPD, for its record in Portuguese. */
const BASES: Readonly<Record<string, string>> = {
  CONSENT: 'Consentimento',
  CONTRACT: 'Execução de contrato',
  EXPRESS_CONSENT: 'Consentimento expresso',
  LEGAL_OBLIGATION: 'Obrigação legal ou regulatória',
  LEGITIMATE_INTERESTS: 'Legítimo interesse',
  PUBLIC_TASK: 'Execução de políticas públicas',
  VITAL_INTERESTS: 'Proteção da vida ou da incolumidade física',
};

/** Returns a value of a document as lines of text; none if nothing is stated. */
export function linesOf(value: unknown, words: ValueWords, name: string): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one) => linesOf(one, words, name));
  if (typeof value === 'object') return [ofObject(new Map(Object.entries(value)), words)].filter(Boolean);
  const text = String(value);
  if (name === 'knownAt') return [words.instant(text)];
  if (name === 'country') return [text.length === 2 ? words.place(text) : text];
  if (name === 'status') return [words.code('AuthorisationStatus', text)];
  if (STATED.has(text)) return [words.stated(text)].filter(Boolean);
  return [words.date(text)];
}

function ofObject(value: ReadonlyMap<string, unknown>, words: ValueWords): string {
  const text = (name: string) => String(value.get(name) ?? '');
  const texts = (name: string) => [value.get(name) ?? []].flat().map(String);
  const joined = (parts: readonly string[], by: string) => parts.filter(Boolean).join(by);
  if (value.has('countries'))
    return joined([text('recipient'), texts('countries').map(words.place).join(', '), text('safeguard')], ' · ');
  if (value.has('purpose') && value.has('basis')) {
    const limits = [...texts('dataCategories'), ...texts('dataSubjects')].join(', ');
    const details = joined([text('interest'), text('condition'), limits], '; ');
    const basis = text('basis') ? words.code('LegalBasis', text('basis')) : '—';
    return `${text('purpose').replace(/\.$/, '')}: ${basis}${details && ` (${details})`}`;
  }
  return joined(['name', 'representative', 'department', 'address', 'phone', 'email'].map(text), ', ');
}
