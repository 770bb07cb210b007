import { textsIn } from '#translations';
import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';

const EN = {
  'law.EU': 'GDPR',
  'law.UK': 'UK GDPR',
  'title.CONTROLLER': 'Record of processing activities of a controller (Art 30(1) {law})',
  'title.PROCESSOR': 'Record of processing activities of a processor (Art 30(2) {law})',
  'heading.controller': 'Controller',
  'heading.processor': 'Processor',
  'heading.name': 'Name',
  'heading.address': 'Address',
  'heading.email': 'E-mail',
  'heading.representative': 'Representative',
  'heading.dataProtectionOfficer': 'Data protection officer',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'heading.jointControllers': 'Joint controllers',
  'heading.onBehalfOf': 'Controllers on whose behalf the data are processed',
  'heading.purposes': 'Purposes of the processing',
  'heading.categories': 'Categories of processing',
  'heading.dataSubjects': 'Categories of data subjects',
  'heading.dataCategories': 'Categories of personal data',
  'heading.sensitiveData': 'Special categories among them (Art 9(1))',
  'heading.revealingData': 'Data that may reveal special categories (Art 9(1))',
  'heading.recipients': 'Categories of recipients',
  'heading.transfers': 'Transfers to third countries and international organisations',
  'heading.country': 'Third country',
  'heading.safeguard': 'Safeguards',
  'heading.erasure': 'Envisaged time limits for erasure',
  'heading.securityMeasures': 'Technical and organisational security measures',
} as const;

/** The phrases of the records of Art 30. */
export const ARTICLE30_WORDS = textsIn(
  'article30',
  ['fr', 'de', 'es', 'it', 'nl', 'pt-PT', 'zh-Hans'],
  EN,
  RETENTION_WORDS,
  INSTRUMENT_WORDS,
);

export type Article30Key = keyof (typeof ARTICLE30_WORDS)['en'];

const SHARED = ['name', 'address', 'email', 'representative', 'dataProtectionOfficer', 'reference', 'title'] as const;
const REST = ['transfers', 'country', 'safeguard', 'erasure', 'securityMeasures'] as const;
const own = <K extends string>(key: K) => [key, `heading.${key}`] as const;

/** The fields of the document with their headings. A processor's record has other headings for the same fields. */
export const ARTICLE30_HEADINGS = {
  CONTROLLER: [
    own('controller'),
    ...SHARED.map(own),
    ...(
      [
        'jointControllers',
        'purposes',
        'dataSubjects',
        'dataCategories',
        'sensitiveData',
        'revealingData',
        'recipients',
      ] as const
    ).map(own),
    ...REST.map(own),
  ],
  PROCESSOR: [
    ['controller', 'heading.processor'],
    ...SHARED.map(own),
    own('onBehalfOf'),
    ['purposes', 'heading.categories'],
    ...(['dataSubjects', 'dataCategories', 'sensitiveData', 'revealingData', 'recipients'] as const).map(own),
    ...REST.map(own),
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [field: string, words: Article30Key])[]>>;
