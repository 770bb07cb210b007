import type { PartyKind } from '#law';

/** Recipients that models name, by their keys. */
export const RECIPIENTS = {
  'tax-office': {
    name: 'Tax authorities',
    kind: 'PUBLIC_AUTHORITY',
  },
  'social-security': {
    name: 'Social security institutions',
    kind: 'PUBLIC_AUTHORITY',
  },
  banks: {
    name: 'Banks and payment services',
    kind: 'SERVICE_PROVIDER',
  },
  auditors: {
    name: 'Auditors and tax advisers',
    kind: 'AUDITOR',
  },
  lawyers: {
    name: 'Lawyers and courts',
    kind: 'ADVISOR',
  },
  authorities: {
    name: 'Authorities, where a law requires it',
    kind: 'PUBLIC_AUTHORITY',
  },
  carriers: {
    name: 'Carriers',
    kind: 'SERVICE_PROVIDER',
  },
  'credit-agencies': {
    name: 'Credit reference agencies',
    kind: 'OTHER',
  },
  'travel-services': {
    name: 'Hotels and travel services',
    kind: 'SUPPLIER',
  },
  'ad-networks': {
    name: 'Advertising networks',
    kind: 'ADVERTISING_NETWORK',
  },
  'social-networks': {
    name: 'Social networks',
    kind: 'SOCIAL_NETWORK',
  },
  police: {
    name: 'Police and prosecutors',
    kind: 'PUBLIC_AUTHORITY',
  },
  'health-insurers': {
    name: 'Health insurers',
    kind: 'OTHER',
  },
  'other-doctors': {
    name: 'Other treating professionals',
    kind: 'OTHER',
  },
  'school-board': {
    name: 'School authorities',
    kind: 'PUBLIC_AUTHORITY',
  },
  insurers: { name: 'Insurers', kind: 'OTHER' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly kind: PartyKind }>>;

/** The key of a recipient. */
export type RecipientKey = keyof typeof RECIPIENTS;
