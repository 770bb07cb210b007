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
const ENGLISH: Readonly<Record<string, string>> = { YES: 'Yes', NO: 'No' };

/** Returns the words of a language of documents. `code` gives the titles of codes in the language of the page, `stated` yes and no. */
export function valueWords(
  language: string,
  code: ValueWords['code'],
  stated?: Readonly<Record<string, string>>,
): ValueWords {
  const { date, instant, region } = formsIn(language);
  return { code, date, instant, place: region, stated: (value) => stated?.[value] ?? ENGLISH[value] ?? '' };
}

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
  if (value.has('purpose') && value.has('basisName')) {
    const limits = [...texts('dataCategories'), ...texts('dataSubjects')].join(', ');
    const details = joined([text('interest'), text('condition'), limits], '; ');
    return `${text('purpose').replace(/\.$/, '')}: ${text('basisName') || '—'}${details && ` (${details})`}`;
  }
  return joined(['name', 'representative', 'department', 'address', 'phone', 'email'].map(text), ', ');
}
