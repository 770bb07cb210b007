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
  'gap.noRecords':
    'As far as the register tells, Swiss law concerns no processing activity. Open a profile CH if people in Switzerland are affected (Art. 3). Otherwise state a company of the group or a controller with its seat in Switzerland. The record of one party needs neither.',
  'gap.noRecords.party':
    'No processing activity is one of {party}. Record its activities, or ask for the record of another party.',
  'gap.class': '“{party}” is a class of parties. Name each of them.',
  'gap.CONTROLLER': '{record} names no controller. Name the company that decides what the data are processed for.',
  'gap.PROCESSOR':
    '{record} does not say which company processes for others. Name it, or ask for the record of one party.',
  'gap.CONTROLLERS': '{record} does not say on whose behalf the data are processed. Name each controller.',
  'gap.CATEGORIES': '{record} does not say what is done for the controllers. State it as the purposes of the activity.',
  'gap.PURPOSES': '{record} states no purpose. State what the data are processed for.',
  'gap.DATA_SUBJECTS': '{record} does not say whose data are processed. State the categories of data subjects.',
  'gap.DATA_CATEGORIES': '{record} does not say which data are processed. State the categories of personal data.',
  'gap.RECIPIENTS': '{record} names no recipient and no processor. State the categories of recipients.',
  'gap.RETENTION': '{record} does not say how long data are kept. State a period, or by what it is decided.',
  'gap.SECURITY': '{record} describes no security measures. Describe in general terms how the data are protected.',
  'gap.STATE': 'The disclosure “{transfer}” names no state. State every state to which the data go.',
  'gap.GUARANTEES':
    'The disclosure “{transfer}” goes to {states}, not on the list of Annex 1, and states no guarantee or exception of Swiss law. State which is relied on.',
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
  'gap.noRecords':
    'Pour autant que le registre le dise, le droit suisse ne concerne aucune activité de traitement. Ouvrez un profil CH si des personnes en Suisse sont concernées (art. 3). Sinon, indiquez une société du groupe ou un responsable du traitement ayant son siège en Suisse. Le registre d’une seule entité ne demande ni l’un ni l’autre.',
  'gap.noRecords.party':
    'Aucune activité de traitement n’est une activité de {party}. Enregistrez ses activités, ou demandez le registre d’une autre entité.',
  'gap.class': '« {party} » désigne une catégorie d’entités. Nommez chacune d’elles.',
  'gap.CONTROLLER':
    '{record} ne nomme aucun responsable du traitement. Nommez l’entreprise qui décide à quoi servent les données.',
  'gap.PROCESSOR':
    '{record} ne dit pas quelle entreprise traite les données pour d’autres. Nommez-la, ou demandez le registre d’une entité.',
  'gap.CONTROLLERS':
    '{record} ne dit pas pour le compte de qui les données sont traitées. Nommez chaque responsable du traitement.',
  'gap.CATEGORIES':
    '{record} ne dit pas ce qui est fait pour les responsables du traitement. Indiquez-le comme finalités de l’activité.',
  'gap.PURPOSES': '{record} n’indique aucune finalité. Indiquez à quoi servent les données.',
  'gap.DATA_SUBJECTS':
    '{record} ne dit pas de qui les données sont traitées. Indiquez les catégories de personnes concernées.',
  'gap.DATA_CATEGORIES':
    '{record} ne dit pas quelles données sont traitées. Indiquez les catégories de données personnelles.',
  'gap.RECIPIENTS': '{record} ne nomme ni destinataire ni sous-traitant. Indiquez les catégories de destinataires.',
  'gap.RETENTION':
    '{record} ne dit pas combien de temps les données sont conservées. Indiquez un délai, ou ce qui le détermine.',
  'gap.SECURITY':
    '{record} ne décrit aucune mesure de sécurité. Décrivez de manière générale comment les données sont protégées.',
  'gap.STATE': 'La communication « {transfer} » ne nomme aucun État. Indiquez chaque État de destination.',
  'gap.GUARANTEES':
    'La communication « {transfer} » va vers {states}, qui n’est pas sur la liste de l’annexe 1, et n’indique ni garantie ni exception du droit suisse. Indiquez laquelle est invoquée.',
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
  'gap.noRecords':
    'Soweit das Register es sagt, betrifft das Schweizer Recht keine Bearbeitungstätigkeit. Eröffnen Sie ein Profil CH, wenn Personen in der Schweiz betroffen sind (Art. 3). Sonst geben Sie eine Konzerngesellschaft oder einen Verantwortlichen mit Sitz in der Schweiz an. Das Verzeichnis eines Beteiligten braucht keines von beiden.',
  'gap.noRecords.party':
    'Keine Bearbeitungstätigkeit ist eine von {party}. Erfassen Sie die Tätigkeiten, oder fragen Sie nach dem Verzeichnis eines anderen Beteiligten.',
  'gap.class': '«{party}» bezeichnet eine Gruppe von Beteiligten. Nennen Sie jeden von ihnen.',
  'gap.CONTROLLER':
    '{record} nennt keinen Verantwortlichen. Nennen Sie das Unternehmen, das bestimmt, wozu die Daten bearbeitet werden.',
  'gap.PROCESSOR':
    '{record} sagt nicht, welches Unternehmen für andere bearbeitet. Nennen Sie es, oder fragen Sie nach dem Verzeichnis eines Beteiligten.',
  'gap.CONTROLLERS': '{record} sagt nicht, in wessen Auftrag bearbeitet wird. Nennen Sie jeden Verantwortlichen.',
  'gap.CATEGORIES':
    '{record} sagt nicht, was für die Verantwortlichen getan wird. Geben Sie es als Zwecke der Tätigkeit an.',
  'gap.PURPOSES': '{record} nennt keinen Zweck. Geben Sie an, wozu die Daten bearbeitet werden.',
  'gap.DATA_SUBJECTS':
    '{record} sagt nicht, wessen Daten bearbeitet werden. Geben Sie die Kategorien betroffener Personen an.',
  'gap.DATA_CATEGORIES':
    '{record} sagt nicht, welche Daten bearbeitet werden. Geben Sie die Kategorien der Personendaten an.',
  'gap.RECIPIENTS':
    '{record} nennt weder Empfänger noch Auftragsbearbeiter. Geben Sie die Kategorien der Empfängerinnen und Empfänger an.',
  'gap.RETENTION':
    '{record} sagt nicht, wie lange die Daten aufbewahrt werden. Geben Sie eine Dauer an, oder wonach sie sich bestimmt.',
  'gap.SECURITY':
    '{record} beschreibt keine Sicherheitsmassnahmen. Beschreiben Sie allgemein, wie die Daten geschützt werden.',
  'gap.STATE': 'Die Bekanntgabe «{transfer}» nennt keinen Staat. Geben Sie jeden Staat an, in den die Daten gelangen.',
  'gap.GUARANTEES':
    'Die Bekanntgabe «{transfer}» geht nach {states}, nicht auf der Liste von Anhang 1, und nennt weder Garantie noch Ausnahme des Schweizer Rechts. Geben Sie an, worauf sie sich stützt.',
};

/** The phrases of the Swiss record. */
export const SWISS_WORDS = {
  en: { ...EN, ...RETENTION_WORDS.en, ...INSTRUMENT_WORDS.en },
  fr: { ...FR, ...RETENTION_WORDS.fr, ...INSTRUMENT_WORDS.fr },
  de: { ...DE, ...RETENTION_WORDS.de, ...INSTRUMENT_WORDS.de },
} satisfies Catalogue;

export type SwissKey = keyof (typeof SWISS_WORDS)['en'];
