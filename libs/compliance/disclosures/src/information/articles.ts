import { isVerified, type LawOn } from '#law';

/** Articles of the GDPR that ask for each item. The UK GDPR has the same numbers. */
export const INFORMATION_ARTICLES = {
  /** The information that people get before or soon after their data are collected (Art 13, 14). */
  NOTICE: {
    CONTROLLER: '13(1)(a), 14(1)(a)',
    OFFICER: '13(1)(b), 14(1)(b)',
    PURPOSES: '13(1)(c), 14(1)(c)',
    LEGAL_BASIS: '13(1)(c), 14(1)(c)',
    INTERESTS: '13(1)(d), 14(2)(b)',
    DATA_CATEGORIES: '14(1)(d)',
    RECIPIENTS: '13(1)(e), 14(1)(e)',
    TRANSFERS: '13(1)(f), 14(1)(f)',
    SAFEGUARDS_COPY: '13(1)(f), 14(1)(f)',
    RETENTION: '13(2)(a), 14(2)(a)',
    RIGHTS: '13(2)(b), 14(2)(c)',
    COMPLAINT: '13(2)(d), 14(2)(e)',
    PROVISION: '13(2)(e)',
    SOURCES: '14(2)(f)',
    DECISIONS: '13(2)(f), 14(2)(g)',
  },
  /** The answer to a person who asks for access (Art 15(1), (2)). */
  ANSWER: {
    CONTROLLER: '15(1)',
    PURPOSES: '15(1)(a)',
    DATA_CATEGORIES: '15(1)(b)',
    RECIPIENTS: '15(1)(c)',
    RETENTION: '15(1)(d)',
    RIGHTS: '15(1)(e)',
    COMPLAINT: '15(1)(f)',
    SOURCES: '15(1)(g)',
    DECISIONS: '15(1)(h)',
    TRANSFERS: '15(2)',
  },
} as const;

/** An information to people: the notice, or the answer to a request for access. */
export type InformationForm = keyof typeof INFORMATION_ARTICLES;

/** An item that one of them can lack. Those of other laws than the GDPR come last. */
export type InformationItem =
  | keyof (typeof INFORMATION_ARTICLES)['NOTICE']
  | 'TERRITORY'
  | 'METHOD'
  | 'RIGHTS_EXERCISE'
  | 'CONTACT'
  | 'MARKETING';

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
  readonly isVerified?: boolean;
}

/** Returns the article that asks for the item in that form; undefined if none does. */
export function articleOf({ code, form, law }: Asking, item: InformationItem): AskingArticle | undefined {
  if (!isListed(code)) {
    const articles: { readonly [I in InformationItem]?: string } = INFORMATION_ARTICLES[form];
    const article = articles[item];
    return article === undefined ? undefined : { article };
  }
  const listed: { readonly [I in InformationItem]?: ListedItem } = LISTED_NOTICES[code];
  const entry = listed[item] && law.item(code, ...listed[item]);
  return entry && { article: entry.article, isVerified: isVerified(entry) };
}
