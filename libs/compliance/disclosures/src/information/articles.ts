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

/** An item that one of them can lack. */
export type InformationItem = keyof (typeof INFORMATION_ARTICLES)['NOTICE'];

/** Returns the article that asks for the item in that form; undefined if none does. */
export function articleOf(form: InformationForm, item: InformationItem): string | undefined {
  const articles: { readonly [I in InformationItem]?: string } = INFORMATION_ARTICLES[form];
  return articles[item];
}
