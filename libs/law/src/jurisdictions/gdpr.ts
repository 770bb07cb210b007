import type { Item } from '../jurisdiction.js';

// What the EU's regulation and the UK's have word for word in common. Legal bases, sources, triggers of retention and
// processors' names are in neither: Art 30 asks for none of them.

/** What the controller's record must hold. */
export const ART30_1: readonly Item[] = [
  {
    key: 'CONTROLLER',
    name: 'Name and contact details of the controller, of joint controllers, of the representative and of the data protection officer',
    article: '30(1)(a)',
    evidence: ['K', 'CHECKED'],
  },
  { key: 'PURPOSES', name: 'Purposes of the processing', article: '30(1)(b)', evidence: ['K', 'CHECKED'] },
  { key: 'DATA_SUBJECTS', name: 'Categories of data subjects', article: '30(1)(c)', evidence: ['K', 'CHECKED'] },
  { key: 'DATA_CATEGORIES', name: 'Categories of personal data', article: '30(1)(c)', evidence: ['K', 'CHECKED'] },
  {
    key: 'RECIPIENTS',
    name: 'Categories of recipients, those in third countries and international organisations included',
    article: '30(1)(d)',
    evidence: ['K', 'CHECKED'],
  },
  {
    key: 'TRANSFERS',
    name: 'Transfers, with the third country or international organisation',
    article: '30(1)(e)',
    evidence: ['K', 'CHECKED'],
  },
  {
    key: 'SAFEGUARDS',
    name: 'For transfers on compelling legitimate interests: documentation of suitable safeguards',
    article: '30(1)(e)',
    evidence: ['K', 'CHECKED'],
    note: 'Of transfers under the second subparagraph of Art 49(1) only: Art 49(6).',
  },
  {
    key: 'ERASURE',
    name: 'Envisaged time limits for erasing each category of data',
    wherePossible: true,
    article: '30(1)(f)',
    evidence: ['K', 'CHECKED'],
  },
  {
    key: 'SECURITY',
    name: 'General description of the technical and organisational security measures',
    wherePossible: true,
    article: '30(1)(g)',
    evidence: ['K', 'CHECKED'],
  },
];

/** What the processor's record must hold. */
export const ART30_2: readonly Item[] = [
  {
    key: 'PROCESSOR',
    name: 'Name and contact details of the processors, of the representative and of the data protection officer',
    article: '30(2)(a)',
    evidence: ['K', 'CHECKED'],
  },
  {
    key: 'CONTROLLERS',
    name: 'Name and contact details of each controller on whose behalf the processor acts',
    article: '30(2)(a)',
    evidence: ['K', 'CHECKED'],
  },
  {
    key: 'CATEGORIES',
    name: 'Categories of processing carried out for each controller',
    article: '30(2)(b)',
    evidence: ['K', 'CHECKED'],
  },
  {
    key: 'TRANSFERS',
    name: 'Transfers, with the third country or international organisation',
    article: '30(2)(c)',
    evidence: ['K', 'CHECKED'],
  },
  {
    key: 'SAFEGUARDS',
    name: 'For transfers on compelling legitimate interests: documentation of suitable safeguards',
    article: '30(2)(c)',
    evidence: ['K', 'CHECKED'],
    note: 'Of transfers under the second subparagraph of Art 49(1) only: Art 49(6).',
  },
  {
    key: 'SECURITY',
    name: 'General description of the technical and organisational security measures',
    wherePossible: true,
    article: '30(2)(d)',
    evidence: ['K', 'CHECKED'],
  },
];
