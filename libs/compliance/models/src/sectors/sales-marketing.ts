import type { Model } from '../model.js';
import { CONSENT, CONTRACT, DUTY, interest } from './bases.js';

/** Models of sales and customer service. */
export const SALES: readonly Model[] = [
  {
    key: 'crm',
    sector: 'SALES',
    title: 'Customer relations (CRM)',
    groups: ['customers', 'customer-contacts', 'prospects'],
    data: ['name', 'contact-details', 'orders', 'communication'],
    purposes: [
      {
        text: 'Caring for customers and winning new ones',
        bases: [CONTRACT, interest('Keeping and winning customers')],
      },
    ],
    measures: ['access-roles', 'encryption-in-transit'],
  },
  {
    key: 'online-shop',
    sector: 'SALES',
    title: 'Online shop',
    groups: ['customers'],
    data: ['name', 'contact-details', 'address', 'orders', 'payments'],
    purposes: [
      {
        text: 'Fulfilling orders',
        bases: [CONTRACT],
      },
      {
        text: 'Keeping books',
        bases: [DUTY],
        data: ['name', 'address', 'orders', 'payments'],
      },
    ],
    recipients: ['carriers', 'banks'],
    measures: ['encryption-in-transit', 'access-roles', 'backups'],
    periods: ['books'],
  },
  {
    key: 'customer-service',
    sector: 'SALES',
    title: 'Customer service',
    groups: ['customers', 'prospects'],
    data: ['name', 'contact-details', 'communication'],
    purposes: [
      {
        text: 'Answering questions and complaints',
        bases: [CONTRACT, interest('Answering those who ask')],
      },
    ],
    measures: ['access-roles', 'training'],
    periods: ['consumer-complaints'],
  },
  {
    key: 'call-recording',
    sector: 'SALES',
    title: 'Recording of calls',
    groups: ['customers', 'employees'],
    data: ['call-recordings', 'contact-details'],
    purposes: [
      {
        text: 'Training staff and improving quality',
        bases: [CONSENT],
      },
    ],
    measures: ['access-roles', 'deletion', 'encryption-at-rest'],
  },
  {
    key: 'credit-checks',
    sector: 'SALES',
    title: 'Credit checks',
    groups: ['customers'],
    data: ['name', 'address', 'date-of-birth', 'credit'],
    purposes: [
      {
        text: 'Deciding on purchase on account',
        bases: [interest('Avoiding loss of payment')],
      },
    ],
    recipients: ['credit-agencies'],
    measures: ['access-roles', 'logging'],
  },
];

/** Models of marketing. */
export const MARKETING: readonly Model[] = [
  {
    key: 'newsletter',
    sector: 'MARKETING',
    title: 'Newsletter',
    groups: ['subscribers'],
    data: ['name', 'contact-details', 'consents'],
    purposes: [
      {
        text: 'Sending the newsletter',
        bases: [CONSENT],
      },
    ],
    measures: ['encryption-in-transit', 'access-roles'],
  },
  {
    key: 'website-analytics',
    sector: 'MARKETING',
    title: 'Measuring the use of the website',
    groups: ['visitors'],
    data: ['usage', 'cookie-ids', 'logs'],
    purposes: [
      {
        text: 'Understanding and improving the website',
        bases: [CONSENT],
      },
    ],
    measures: ['pseudonymisation', 'deletion'],
  },
  {
    key: 'online-advertising',
    sector: 'MARKETING',
    title: 'Online advertising',
    groups: ['visitors', 'app-users'],
    data: ['usage', 'cookie-ids', 'interests'],
    purposes: [
      {
        text: 'Showing advertising that fits',
        bases: [CONSENT],
      },
    ],
    recipients: ['ad-networks', 'social-networks'],
    measures: ['pseudonymisation'],
  },
  {
    key: 'events',
    sector: 'MARKETING',
    title: 'Events and webinars',
    groups: ['participants'],
    data: ['name', 'contact-details', 'images'],
    purposes: [
      {
        text: 'Organising the event',
        bases: [CONTRACT],
        data: ['name', 'contact-details'],
      },
      {
        text: 'Publishing photos',
        bases: [CONSENT],
        data: ['images'],
      },
    ],
    measures: ['access-roles'],
  },
  {
    key: 'social-media',
    sector: 'MARKETING',
    title: 'Social media pages',
    groups: ['visitors', 'customers'],
    data: ['name', 'communication', 'usage'],
    purposes: [
      {
        text: 'Informing and talking with people',
        bases: [interest('Being visible and within reach')],
      },
    ],
    recipients: ['social-networks'],
    measures: ['two-factors', 'access-roles'],
  },
  {
    key: 'surveys',
    sector: 'MARKETING',
    title: 'Customer surveys',
    groups: ['survey-participants'],
    data: ['contact-details', 'answers'],
    purposes: [
      {
        text: 'Learning what customers think',
        bases: [CONSENT],
      },
    ],
    measures: ['pseudonymisation', 'deletion'],
  },
];
