import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import type { Catalogue } from '../shared/words.js';

// Swiss law has its own terms, also in French and German: Personendaten and données personnelles, Bearbeitung,
// Massnahmen.

const EN = {
  title: 'Record of processing activities (Art 12 FADP)',
  'heading.party': 'Record of',
  'heading.reference': 'Number',
  'heading.title': 'Processing activity',
  'heading.controllers': 'Controller',
  'heading.processors': 'Processor',
  'heading.purposes': 'Purpose of the processing',
  'heading.dataSubjects': 'Categories of data subjects',
  'heading.dataCategories': 'Categories of personal data processed',
  'heading.recipients': 'Categories of recipients',
  'heading.erasure': 'Retention period, or the criteria by which it is determined',
  'heading.securityMeasures': 'General description of the measures for data security',
  'heading.transfers': 'Disclosure abroad',
  'heading.country': 'State',
  'heading.safeguard': 'Guarantees',
} as const;

type SwissOwnKey = keyof typeof EN;

const FR: Readonly<Record<SwissOwnKey, string>> = {
  title: 'Registre des activités de traitement (art. 12 LPD)',
  'heading.party': 'Registre de',
  'heading.reference': 'Numéro',
  'heading.title': 'Activité de traitement',
  'heading.controllers': 'Responsable du traitement',
  'heading.processors': 'Sous-traitant',
  'heading.purposes': 'Finalité du traitement',
  'heading.dataSubjects': 'Catégories de personnes concernées',
  'heading.dataCategories': 'Catégories de données personnelles traitées',
  'heading.recipients': 'Catégories de destinataires',
  'heading.erasure': 'Délai de conservation, ou critères qui le déterminent',
  'heading.securityMeasures': 'Description générale des mesures de sécurité des données',
  'heading.transfers': 'Communication à l’étranger',
  'heading.country': 'État',
  'heading.safeguard': 'Garanties',
};

const DE: Readonly<Record<SwissOwnKey, string>> = {
  title: 'Verzeichnis der Bearbeitungstätigkeiten (Art. 12 DSG)',
  'heading.party': 'Verzeichnis von',
  'heading.reference': 'Nummer',
  'heading.title': 'Bearbeitungstätigkeit',
  'heading.controllers': 'Verantwortlicher',
  'heading.processors': 'Auftragsbearbeiter',
  'heading.purposes': 'Bearbeitungszweck',
  'heading.dataSubjects': 'Kategorien betroffener Personen',
  'heading.dataCategories': 'Kategorien bearbeiteter Personendaten',
  'heading.recipients': 'Kategorien der Empfängerinnen und Empfänger',
  'heading.erasure': 'Aufbewahrungsdauer oder die Kriterien zu ihrer Festlegung',
  'heading.securityMeasures': 'Allgemeine Beschreibung der Massnahmen zur Datensicherheit',
  'heading.transfers': 'Bekanntgabe ins Ausland',
  'heading.country': 'Staat',
  'heading.safeguard': 'Garantien',
};

/** The phrases of the Swiss record. */
export const SWISS_WORDS = {
  en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en },
  fr: { ...FR, ...RETENTION_WORDS.fr, ...INSTRUMENT_WORDS.fr },
  de: { ...DE, ...RETENTION_WORDS.de, ...INSTRUMENT_WORDS.de },
} satisfies Catalogue;

export type SwissKey = keyof (typeof SWISS_WORDS)['en'];
