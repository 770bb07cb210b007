import type { Model } from '../model.js';
import { CONSENT, CONTRACT, DUTY, interest } from './bases.js';

/** Models of the human resources. */
export const HR: readonly Model[] = [
  {
    key: 'recruiting',
    sector: 'HR',
    title: 'Recruiting',
    groups: ['applicants'],
    data: ['name', 'contact-details', 'cv', 'assessment'],
    purposes: [
      {
        text: 'Choosing new staff',
        bases: [CONTRACT],
      },
      {
        text: 'Keeping applications for later vacancies',
        bases: [CONSENT],
      },
    ],
    measures: ['access-roles', 'encryption-in-transit', 'deletion'],
    periods: ['applications'],
  },
  {
    key: 'personnel-files',
    sector: 'HR',
    title: 'Personnel files',
    groups: ['employees', 'former-employees'],
    data: ['name', 'contact-details', 'address', 'date-of-birth', 'employment-contract', 'training'],
    purposes: [
      {
        text: 'Carrying out the employment',
        bases: [CONTRACT, DUTY],
      },
    ],
    measures: ['access-roles', 'confidentiality', 'encryption-at-rest'],
    periods: ['wage-records'],
  },
  {
    key: 'payroll',
    sector: 'HR',
    title: 'Payroll',
    groups: ['employees', 'former-employees'],
    data: ['name', 'address', 'pay', 'bank', 'tax-and-social-security', 'working-hours'],
    purposes: [
      {
        text: 'Paying wages',
        bases: [CONTRACT],
      },
      {
        text: 'Paying taxes and contributions',
        bases: [DUTY],
      },
    ],
    recipients: ['tax-office', 'social-security', 'banks'],
    measures: ['access-roles', 'encryption-in-transit', 'logging'],
    periods: ['wage-records', 'books'],
  },
  {
    key: 'working-time',
    sector: 'HR',
    title: 'Working time and absences',
    groups: ['employees'],
    data: ['name', 'working-hours', 'sick-leave'],
    purposes: [
      {
        text: 'Recording working time',
        bases: [DUTY],
        data: ['name', 'working-hours'],
      },
      {
        text: 'Handling sick leave',
        bases: [{ ...DUTY, specialCondition: 'EMPLOYMENT_AND_SOCIAL_SECURITY' }],
        data: ['name', 'sick-leave'],
      },
    ],
    measures: ['access-roles'],
    periods: ['wage-records'],
  },
  {
    key: 'performance-reviews',
    sector: 'HR',
    title: 'Performance reviews',
    groups: ['employees'],
    data: ['name', 'performance', 'assessment'],
    purposes: [
      {
        text: 'Agreeing on goals and assessing work',
        bases: [interest('Developing staff and paying fairly')],
      },
    ],
    measures: ['access-roles', 'confidentiality'],
  },
  {
    key: 'training',
    sector: 'HR',
    title: 'Training of staff',
    groups: ['employees'],
    data: ['name', 'training'],
    purposes: [
      {
        text: 'Organising and proving training',
        bases: [DUTY, CONTRACT],
      },
    ],
    measures: ['access-roles'],
  },
  {
    key: 'occupational-health',
    sector: 'HR',
    title: 'Occupational health and safety',
    groups: ['employees'],
    data: ['name', 'occupational-health'],
    purposes: [
      {
        text: 'Protecting health at work',
        bases: [{ ...DUTY, specialCondition: 'HEALTH_OR_SOCIAL_CARE' }],
      },
    ],
    recipients: ['authorities'],
    measures: ['access-roles', 'confidentiality', 'encryption-at-rest'],
    periods: ['safety-records'],
  },
  {
    key: 'travel-expenses',
    sector: 'HR',
    title: 'Travel and expenses',
    groups: ['employees'],
    data: ['name', 'expenses', 'bank'],
    purposes: [
      {
        text: 'Booking travel and refunding expenses',
        bases: [CONTRACT, DUTY],
      },
    ],
    recipients: ['travel-services', 'tax-office'],
    measures: ['access-roles'],
    periods: ['books'],
  },
  {
    key: 'background-checks',
    sector: 'HR',
    title: 'Background checks',
    groups: ['applicants', 'employees'],
    data: ['name', 'date-of-birth', 'identity-document', 'criminal-record'],
    purposes: [
      {
        text: 'Checking reliability where a law requires it',
        bases: [DUTY],
      },
    ],
    recipients: ['authorities'],
    measures: ['access-roles', 'deletion', 'confidentiality'],
  },
  {
    key: 'staff-directory',
    sector: 'HR',
    title: 'Staff directory',
    groups: ['employees', 'freelancers'],
    data: ['name', 'contact-details', 'images'],
    purposes: [
      {
        text: 'Reaching one another at work',
        bases: [interest('Working together smoothly')],
        data: ['name', 'contact-details'],
      },
      {
        text: 'Showing a photo',
        bases: [CONSENT],
        data: ['images'],
      },
    ],
    measures: ['access-roles'],
  },
];
