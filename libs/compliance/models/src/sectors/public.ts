import type { Model } from '../model.js';
import { CONSENT, CONTRACT, DUTY, interest, PUBLIC_TASK } from './bases.js';

/** Models of health care. */
export const HEALTH: readonly Model[] = [
  {
    key: 'patient-care',
    sector: 'HEALTH',
    title: 'Treatment of patients',
    groups: ['patients'],
    data: ['name', 'contact-details', 'date-of-birth', 'health-record', 'insurance'],
    purposes: [
      {
        text: 'Treating patients and documenting it',
        bases: [{ ...CONTRACT, specialCondition: 'HEALTH_OR_SOCIAL_CARE' }],
      },
    ],
    recipients: ['other-doctors', 'health-insurers'],
    measures: ['access-roles', 'encryption-at-rest', 'confidentiality', 'logging'],
    periods: ['health-records'],
  },
  {
    key: 'medical-billing',
    sector: 'HEALTH',
    title: 'Billing of treatment',
    groups: ['patients'],
    data: ['name', 'date-of-birth', 'insurance', 'payments', 'health-record'],
    purposes: [
      {
        text: 'Billing insurers and patients',
        bases: [{ ...DUTY, specialCondition: 'HEALTH_OR_SOCIAL_CARE' }],
      },
    ],
    recipients: ['health-insurers', 'banks'],
    measures: ['access-roles', 'encryption-in-transit'],
    periods: ['books'],
  },
  {
    key: 'medical-appointments',
    sector: 'HEALTH',
    title: 'Appointments and reminders',
    groups: ['patients'],
    data: ['name', 'contact-details'],
    purposes: [
      {
        text: 'Arranging appointments',
        bases: [CONTRACT],
      },
    ],
    measures: ['access-roles', 'encryption-in-transit'],
  },
  {
    key: 'clinical-study',
    sector: 'HEALTH',
    title: 'Clinical study',
    groups: ['study-participants'],
    data: ['name', 'contact-details', 'study-data'],
    purposes: [
      {
        text: 'Medical research',
        bases: [{ ...CONSENT, specialCondition: 'EXPLICIT_CONSENT' }],
      },
    ],
    recipients: ['authorities'],
    measures: ['pseudonymisation', 'access-roles', 'encryption-at-rest'],
  },
];

/** Models of schools and universities. */
export const SCHOOL: readonly Model[] = [
  {
    key: 'pupil-records',
    sector: 'SCHOOL',
    title: 'Records of pupils',
    groups: ['pupils', 'parents'],
    data: ['name', 'contact-details', 'date-of-birth', 'grades', 'attendance'],
    purposes: [
      {
        text: 'Teaching and keeping records of it',
        bases: [PUBLIC_TASK, DUTY],
      },
    ],
    recipients: ['school-board'],
    measures: ['access-roles', 'locked-rooms'],
  },
  {
    key: 'learning-platform',
    sector: 'SCHOOL',
    title: 'Learning platform',
    groups: ['pupils', 'students'],
    data: ['name', 'account', 'usage', 'grades'],
    purposes: [
      {
        text: 'Teaching online',
        bases: [PUBLIC_TASK],
      },
    ],
    measures: ['access-roles', 'encryption-in-transit'],
  },
  {
    key: 'special-needs',
    sector: 'SCHOOL',
    title: 'Special needs and health at school',
    groups: ['pupils'],
    data: ['name', 'special-needs'],
    purposes: [
      {
        text: 'Supporting pupils',
        bases: [{ ...PUBLIC_TASK, specialCondition: 'SUBSTANTIAL_PUBLIC_INTEREST' }],
      },
    ],
    measures: ['access-roles', 'confidentiality', 'locked-rooms'],
  },
  {
    key: 'student-admission',
    sector: 'SCHOOL',
    title: 'Admission of students',
    groups: ['students'],
    data: ['name', 'contact-details', 'date-of-birth', 'grades', 'cv'],
    purposes: [
      {
        text: 'Deciding on admission',
        bases: [PUBLIC_TASK, CONTRACT],
      },
    ],
    measures: ['access-roles', 'deletion'],
  },
  {
    key: 'school-photos',
    sector: 'SCHOOL',
    title: 'Photos of school life',
    groups: ['pupils'],
    data: ['images'],
    purposes: [
      {
        text: 'Showing school life',
        bases: [CONSENT],
      },
    ],
    measures: ['access-roles', 'deletion'],
  },
];

/** Models of associations and charities. */
export const ASSOCIATION: readonly Model[] = [
  {
    key: 'membership',
    sector: 'ASSOCIATION',
    title: 'Members and contributions',
    groups: ['members'],
    data: ['name', 'contact-details', 'address', 'membership', 'bank'],
    purposes: [
      {
        text: 'Running the association',
        bases: [CONTRACT],
      },
    ],
    recipients: ['banks'],
    measures: ['access-roles', 'backups'],
    periods: ['books'],
  },
  {
    key: 'donations',
    sector: 'ASSOCIATION',
    title: 'Donations',
    groups: ['donors'],
    data: ['name', 'contact-details', 'address', 'donations', 'bank'],
    purposes: [
      {
        text: 'Receiving donations and confirming them',
        bases: [CONTRACT, DUTY],
      },
      {
        text: 'Asking donors again',
        bases: [interest('Finding support for the cause')],
        data: ['name', 'contact-details'],
      },
    ],
    recipients: ['tax-office', 'banks'],
    measures: ['access-roles'],
    periods: ['books'],
  },
  {
    key: 'volunteers',
    sector: 'ASSOCIATION',
    title: 'Volunteers',
    groups: ['volunteers'],
    data: ['name', 'contact-details', 'training', 'insurance'],
    purposes: [
      {
        text: 'Planning and insuring volunteers',
        bases: [CONTRACT],
      },
    ],
    recipients: ['insurers'],
    measures: ['access-roles'],
  },
  {
    key: 'competitions',
    sector: 'ASSOCIATION',
    title: 'Competitions and results',
    groups: ['members', 'participants'],
    data: ['name', 'date-of-birth', 'images'],
    purposes: [
      {
        text: 'Holding competitions and publishing results',
        bases: [interest('Sport in public')],
        data: ['name', 'date-of-birth'],
      },
      {
        text: 'Publishing photos',
        bases: [CONSENT],
        data: ['images'],
      },
    ],
    measures: ['access-roles'],
  },
];
