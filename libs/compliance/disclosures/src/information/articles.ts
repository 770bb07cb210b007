import { type HowKnown, howKnown, type LawOn } from '#law';

/** The lists of the law data that have the items of each information under the GDPR and the UK GDPR, by the same keys. */
const FORMS = { NOTICE: 'NOTICE', ANSWER: 'ACCESS_ANSWER' } as const;

/** An information to people: the notice (Art 13, 14), or the answer to a request for access (Art 15(1), (2)). */
export type InformationForm = keyof typeof FORMS;

/** Items that one of them can lack. Those of other laws than the GDPR come last. */
export const INFORMATION_ITEMS = [
  'CONTROLLER',
  'OFFICER',
  'PURPOSES',
  'LEGAL_BASIS',
  'INTERESTS',
  'DATA_CATEGORIES',
  'RECIPIENTS',
  'TRANSFERS',
  'SAFEGUARDS_COPY',
  'RETENTION',
  'RIGHTS',
  'WITHDRAWAL',
  'COMPLAINT',
  'PROVISION',
  'SOURCES',
  'DECISIONS',
  'TERRITORY',
  'METHOD',
  'RIGHTS_EXERCISE',
  'CONTACT',
  'MARKETING',
] as const;
/** An item that one of them can lack. */
export type InformationItem = (typeof INFORMATION_ITEMS)[number];

type ListedItem = readonly [list: string, key: string];

/** Laws whose notice has the items of lists of the law data: where each is. An item that is not here is not asked for. */
export const LISTED_NOTICES = {
  TW: {
    CONTROLLER: ['NOTICE', 'CONTROLLER'],
    PURPOSES: ['NOTICE', 'PURPOSES'],
    DATA_CATEGORIES: ['NOTICE', 'DATA_CATEGORIES'],
    RETENTION: ['NOTICE', 'RETENTION'],
    TERRITORY: ['NOTICE', 'COUNTRY'],
    RECIPIENTS: ['NOTICE', 'RECIPIENTS'],
    METHOD: ['NOTICE', 'METHOD'],
    RIGHTS: ['NOTICE', 'RIGHTS'],
    RIGHTS_EXERCISE: ['NOTICE', 'RIGHTS'],
    PROVISION: ['NOTICE', 'REFUSAL'],
    SOURCES: ['NOTICE', 'SOURCES'],
  },
  HK: {
    PURPOSES: ['NOTICE_AT_COLLECTION', 'PURPOSES'],
    RECIPIENTS: ['NOTICE_AT_COLLECTION', 'RECIPIENTS'],
    PROVISION: ['NOTICE_AT_COLLECTION', 'OBLIGATORY'],
    RIGHTS: ['NOTICE_AT_COLLECTION', 'RIGHTS'],
    CONTACT: ['NOTICE_AT_COLLECTION', 'CONTACT'],
    MARKETING: ['MARKETING', 'NOTICE'],
  },
} as const satisfies Readonly<Record<string, { readonly [I in InformationItem]?: ListedItem }>>;

/** A law for whose notice the law data have the items. */
export type ListedLaw = keyof typeof LISTED_NOTICES;
/** The law of an information. */
export type InformationLaw = 'EU' | 'UK' | ListedLaw;

export function isListed(code: InformationLaw): code is ListedLaw {
  return code in LISTED_NOTICES;
}

/** The form of an information, and its law on a date. */
export interface Asking {
  readonly code: InformationLaw;
  readonly form: InformationForm;
  readonly law: LawOn;
}

/** The article that asks for an item. */
export interface AskingArticle {
  readonly article: string;
  readonly howKnown?: HowKnown;
}

/** Returns the article that asks for the item in that form on the date; undefined if none does. */
export function articleOf({ code, form, law }: Asking, item: InformationItem): AskingArticle | undefined {
  const listed: { readonly [I in InformationItem]?: ListedItem } = isListed(code) ? LISTED_NOTICES[code] : {};
  const place = isListed(code) ? listed[item] : ([FORMS[form], item] as const);
  const entry = place && law.item(code, ...place);
  return entry && { article: entry.article, howKnown: howKnown(entry) };
}
