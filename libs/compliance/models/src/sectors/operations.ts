import type { Model } from '../model.js';
import { CONSENT, CONTRACT, DUTY, interest } from './bases.js';

/** Models of finance and purchasing. */
export const FINANCE: readonly Model[] = [
  {
    key: 'accounting',
    sector: 'FINANCE',
    title: 'Accounting',
    groups: ['customers', 'supplier-contacts', 'employees'],
    data: ['name', 'address', 'payments', 'bank'],
    purposes: [
      {
        text: 'Keeping books and paying taxes',
        bases: [DUTY],
      },
    ],
    recipients: ['tax-office', 'auditors', 'banks'],
    measures: ['access-roles', 'backups'],
    periods: ['books'],
  },
  {
    key: 'purchasing',
    sector: 'FINANCE',
    title: 'Suppliers and purchasing',
    groups: ['supplier-contacts'],
    data: ['name', 'contact-details', 'orders', 'payments'],
    purposes: [
      {
        text: 'Ordering and paying for goods and services',
        bases: [interest('Doing business with suppliers'), DUTY],
      },
    ],
    recipients: ['banks', 'tax-office'],
    measures: ['access-roles'],
    periods: ['books'],
  },
  {
    key: 'debt-collection',
    sector: 'FINANCE',
    title: 'Collection of debts',
    groups: ['customers'],
    data: ['name', 'contact-details', 'address', 'payments'],
    purposes: [
      {
        text: 'Collecting what is due',
        bases: [CONTRACT, interest('Enforcing claims')],
      },
    ],
    recipients: ['lawyers', 'credit-agencies'],
    measures: ['access-roles'],
    periods: ['books'],
  },
  {
    key: 'shareholders',
    sector: 'FINANCE',
    title: 'Shareholders and company bodies',
    groups: ['shareholders'],
    data: ['name', 'address', 'shares'],
    purposes: [
      {
        text: 'Keeping the register of shareholders and holding meetings',
        bases: [DUTY],
      },
    ],
    recipients: ['authorities', 'auditors'],
    measures: ['access-roles'],
  },
];

/** Models of information technology and security. */
export const IT: readonly Model[] = [
  {
    key: 'accounts',
    sector: 'IT',
    title: 'Accounts and access',
    groups: ['employees', 'freelancers'],
    data: ['name', 'account', 'logs'],
    purposes: [
      {
        text: 'Giving access to systems and keeping them secure',
        bases: [interest('Security of systems'), DUTY],
      },
    ],
    measures: ['two-factors', 'access-roles', 'logging'],
  },
  {
    key: 'email-and-files',
    sector: 'IT',
    title: 'E-mail, calendar and files',
    groups: ['employees', 'customer-contacts', 'supplier-contacts'],
    data: ['name', 'contact-details', 'communication'],
    purposes: [
      {
        text: 'Communicating and working together',
        bases: [CONTRACT, interest('Running the business')],
      },
    ],
    measures: ['two-factors', 'encryption-in-transit', 'backups'],
  },
  {
    key: 'it-support',
    sector: 'IT',
    title: 'IT support and devices',
    groups: ['employees'],
    data: ['name', 'account', 'devices', 'communication'],
    purposes: [
      {
        text: 'Helping users and keeping track of devices',
        bases: [CONTRACT],
      },
    ],
    measures: ['access-roles', 'encryption-at-rest'],
  },
  {
    key: 'website',
    sector: 'IT',
    title: 'Website and its logs',
    groups: ['visitors'],
    data: ['logs'],
    purposes: [
      {
        text: 'Showing the website and warding off attacks',
        bases: [interest('A website that works and is secure')],
      },
    ],
    measures: ['encryption-in-transit', 'deletion'],
  },
  {
    key: 'contact-form',
    sector: 'IT',
    title: 'Contact form',
    groups: ['requesters'],
    data: ['name', 'contact-details', 'communication'],
    purposes: [
      {
        text: 'Answering messages',
        bases: [interest('Answering those who write')],
      },
    ],
    measures: ['encryption-in-transit', 'deletion'],
  },
  {
    key: 'cctv',
    sector: 'IT',
    title: 'Video surveillance',
    groups: ['guests', 'employees'],
    data: ['cctv'],
    purposes: [
      {
        text: 'Protecting people and property',
        bases: [interest('Preventing and proving crimes')],
      },
    ],
    recipients: ['police'],
    measures: ['access-roles', 'deletion', 'locked-rooms'],
    periods: ['cctv'],
  },
  {
    key: 'entry-control',
    sector: 'IT',
    title: 'Entry to the premises',
    groups: ['employees', 'guests'],
    data: ['name', 'access-times'],
    purposes: [
      {
        text: 'Knowing who is in the building',
        bases: [interest('Security of the premises')],
      },
    ],
    measures: ['deletion', 'locked-rooms'],
  },
];

/** Models of legal work and compliance. */
export const LEGAL: readonly Model[] = [
  {
    key: 'rights-requests',
    sector: 'LEGAL',
    title: 'Requests of data subjects',
    groups: ['requesters'],
    data: ['name', 'contact-details', 'request'],
    purposes: [
      {
        text: 'Answering requests and proving it',
        bases: [DUTY],
      },
    ],
    recipients: ['authorities'],
    measures: ['access-roles', 'confidentiality'],
  },
  {
    key: 'whistleblowing',
    sector: 'LEGAL',
    title: 'Whistleblowing',
    groups: ['reporters', 'persons-concerned'],
    data: ['name', 'contact-details', 'report'],
    purposes: [
      {
        text: 'Receiving and following up reports',
        bases: [DUTY],
      },
    ],
    recipients: ['lawyers', 'authorities'],
    measures: ['own-channel', 'encryption-at-rest', 'confidentiality'],
    periods: ['whistleblowing-reports'],
  },
  {
    key: 'litigation',
    sector: 'LEGAL',
    title: 'Claims and litigation',
    groups: ['customers', 'employees', 'supplier-contacts'],
    data: ['name', 'contact-details', 'communication', 'orders'],
    purposes: [
      {
        text: 'Making and defending claims',
        bases: [interest('Making and defending claims')],
      },
    ],
    recipients: ['lawyers', 'insurers'],
    measures: ['access-roles', 'confidentiality'],
  },
  {
    key: 'identity-checks',
    sector: 'LEGAL',
    title: 'Identity checks against money laundering',
    groups: ['customers'],
    data: ['name', 'date-of-birth', 'address', 'identity-document'],
    purposes: [
      {
        text: 'Knowing customers as the law requires',
        bases: [DUTY],
      },
    ],
    recipients: ['authorities'],
    measures: ['access-roles', 'encryption-at-rest', 'logging'],
  },
];

/** A model that any organisation with an app needs. */
export const APP: readonly Model[] = [
  {
    key: 'mobile-app',
    sector: 'SALES',
    title: 'Mobile app with an account',
    groups: ['app-users'],
    data: ['name', 'contact-details', 'account', 'usage', 'location'],
    purposes: [
      {
        text: 'Providing the app',
        bases: [CONTRACT],
        data: ['name', 'contact-details', 'account', 'usage'],
      },
      {
        text: 'Services by location',
        bases: [CONSENT],
        data: ['location'],
      },
    ],
    measures: ['encryption-in-transit', 'two-factors', 'backups'],
  },
];
