import { RETENTION_WORDS } from '../shared/retention.words.js';
import { INSTRUMENT_WORDS } from '../shared/safeguards.words.js';
import type { Catalogue } from '../shared/words.js';
import { EN } from './english.words.js';
import { WORDS_OF_RECORDS } from './languages/index.js';

type Article30OwnKey = keyof typeof EN;

const FR: Readonly<Record<Article30OwnKey, string>> = {
  'law.EU': 'RGPD',
  'law.UK': 'RGPD du Royaume-Uni',
  'title.CONTROLLER': 'Registre des activités de traitement d’un responsable du traitement (art. 30, par. 1, {law})',
  'title.PROCESSOR': 'Registre des activités de traitement d’un sous-traitant (art. 30, par. 2, {law})',
  'heading.controller': 'Responsable du traitement',
  'heading.processor': 'Sous-traitant',
  'heading.name': 'Nom',
  'heading.address': 'Adresse',
  'heading.email': 'Adresse électronique',
  'heading.representative': 'Représentant',
  'heading.dataProtectionOfficer': 'Délégué à la protection des données',
  'heading.reference': 'Numéro',
  'heading.title': 'Activité de traitement',
  'heading.jointControllers': 'Responsables conjoints du traitement',
  'heading.onBehalfOf': 'Responsables du traitement pour le compte desquels les données sont traitées',
  'heading.purposes': 'Finalités du traitement',
  'heading.categories': 'Catégories de traitements',
  'heading.dataSubjects': 'Catégories de personnes concernées',
  'heading.dataCategories': 'Catégories de données à caractère personnel',
  'heading.sensitiveData': 'Dont les catégories particulières (art. 9, par. 1)',
  'heading.revealingData': 'Données susceptibles de révéler des catégories particulières (art. 9, par. 1)',
  'heading.recipients': 'Catégories de destinataires',
  'heading.transfers': 'Transferts vers des pays tiers et à des organisations internationales',
  'heading.country': 'Pays tiers',
  'heading.safeguard': 'Garanties',
  'heading.erasure': 'Délais prévus pour l’effacement',
  'heading.securityMeasures': 'Mesures de sécurité techniques et organisationnelles',
};

const DE: Readonly<Record<Article30OwnKey, string>> = {
  'law.EU': 'DSGVO',
  'law.UK': 'UK GDPR',
  'title.CONTROLLER': 'Verzeichnis von Verarbeitungstätigkeiten eines Verantwortlichen (Art. 30 Abs. 1 {law})',
  'title.PROCESSOR': 'Verzeichnis von Verarbeitungstätigkeiten eines Auftragsverarbeiters (Art. 30 Abs. 2 {law})',
  'heading.controller': 'Verantwortlicher',
  'heading.processor': 'Auftragsverarbeiter',
  'heading.name': 'Name',
  'heading.address': 'Anschrift',
  'heading.email': 'E-Mail',
  'heading.representative': 'Vertreter',
  'heading.dataProtectionOfficer': 'Datenschutzbeauftragter',
  'heading.reference': 'Nummer',
  'heading.title': 'Verarbeitungstätigkeit',
  'heading.jointControllers': 'Gemeinsam Verantwortliche',
  'heading.onBehalfOf': 'Verantwortliche, in deren Auftrag verarbeitet wird',
  'heading.purposes': 'Zwecke der Verarbeitung',
  'heading.categories': 'Kategorien von Verarbeitungen',
  'heading.dataSubjects': 'Kategorien betroffener Personen',
  'heading.dataCategories': 'Kategorien personenbezogener Daten',
  'heading.sensitiveData': 'Darunter besondere Kategorien (Art. 9 Abs. 1)',
  'heading.revealingData': 'Daten, aus denen besondere Kategorien hervorgehen können (Art. 9 Abs. 1)',
  'heading.recipients': 'Kategorien von Empfängern',
  'heading.transfers': 'Übermittlungen an Drittländer und internationale Organisationen',
  'heading.country': 'Drittland',
  'heading.safeguard': 'Garantien',
  'heading.erasure': 'Vorgesehene Fristen für die Löschung',
  'heading.securityMeasures': 'Technische und organisatorische Maßnahmen',
};

/** The phrases of the records of Art 30. */
export const ARTICLE30_WORDS = {
  en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en },
  fr: { ...FR, ...RETENTION_WORDS.fr, ...INSTRUMENT_WORDS.fr },
  de: { ...DE, ...RETENTION_WORDS.de, ...INSTRUMENT_WORDS.de },
  ...WORDS_OF_RECORDS,
} satisfies Catalogue;

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
