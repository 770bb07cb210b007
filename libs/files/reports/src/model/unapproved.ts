/** The choices of the maker of a report for drafts and records in review. */
export const UNAPPROVED = ['LEFT_OUT', 'MARKED'] as const;

/** Left out, or shown with its state after its name. */
export type Unapproved = (typeof UNAPPROVED)[number];

/**
 * A treatment of drafts and records in review. They are shown without a mark if the kind of report has no choice, and in reports
 * that were issued before there was one.
 */
export type Treated = Unapproved | 'SHOWN';
