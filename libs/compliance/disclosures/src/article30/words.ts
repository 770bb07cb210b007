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
  'officer.REPRESENTATIVE': 'du représentant',
  'officer.DATA_PROTECTION_OFFICER': 'du délégué à la protection des données',
  'gap.class': '« {party} » désigne une catégorie d’entités. Nommez chacune d’elles, avec ses coordonnées.',
  'gap.contact':
    'Les coordonnées de {party} ne sont pas indiquées. Indiquez son adresse, ou une adresse électronique ou un numéro de téléphone.',
  'gap.officerName': 'Le nom {officer} de {party} n’est pas indiqué. Inscrivez-le dans le contact.',
  'gap.officerContact': 'Les coordonnées {officer} de {party} ne sont pas indiquées. Inscrivez-les dans le contact.',
  'gap.noRecords.CONTROLLER':
    'Aucune activité de traitement ne désigne {party} comme responsable du traitement. Enregistrez ses activités, ou demandez le registre d’une autre entité.',
  'gap.noRecords.PROCESSOR':
    'Aucune activité de traitement n’est menée par {party} comme sous-traitant. Enregistrez ses activités, ou demandez le registre d’une autre entité.',
  'gap.noParty.CONTROLLER':
    'D’après le registre, le {law} ne s’applique à aucun responsable du traitement. Indiquez le pays de chacun, et son représentant (art. 27).',
  'gap.noParty.PROCESSOR':
    'D’après le registre, le {law} ne s’applique à aucune entité qui traite pour d’autres. Indiquez le pays de chacune, et son représentant (art. 27).',
  'gap.notUnderLaw':
    'D’après le registre, le {law} ne s’applique pas à {party}. Nommez son représentant au titre de l’art. 27, ou demandez le registre d’une autre entité.',
  'gap.EXPORTER':
    '{party} exporte le transfert « {transfer} » sans être responsable d’aucune de ses activités : aucune fiche ne le contient. Corrigez l’exportateur ou les activités du transfert.',
  'gap.GROUND':
    'Le transfert « {transfer} » n’indique aucun fondement au titre du {law}. Indiquez celui sur lequel il repose.',
  'gap.RECOGNISED':
    'Le transfert « {transfer} » n’indique aucun fondement au titre du {law}, alors que ses pays sont reconnus. Indiquez cette reconnaissance comme fondement.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} détient des données à l’étranger ({countries}), et aucun transfert avec un fondement n’est enregistré. Enregistrez le transfert avec son fondement.',
  'gap.CONTROLLER':
    '{record} ne nomme aucun responsable du traitement. Nommez l’entreprise qui décide des finalités du traitement.',
  'gap.PROCESSOR':
    '{record} ne dit pas quelle entreprise traite pour d’autres. Nommez-la parmi les responsables de l’activité.',
  'gap.PURPOSES': '{record} n’indique aucune finalité. Indiquez à quoi servent les données.',
  'gap.DATA_SUBJECTS':
    '{record} ne dit pas de qui les données sont traitées. Indiquez les catégories de personnes concernées.',
  'gap.DATA_CATEGORIES':
    '{record} ne dit pas quelles données sont traitées. Indiquez les catégories de données à caractère personnel.',
  'gap.RECIPIENTS': '{record} ne nomme ni destinataire ni sous-traitant. Indiquez les catégories de destinataires.',
  'gap.ERASURE': '{record} ne dit pas quand les données sont effacées. Indiquez un délai, ou ce qui le détermine.',
  'gap.SECURITY':
    '{record} ne décrit aucune mesure de sécurité. Décrivez de manière générale comment les données sont protégées.',
  'gap.CONTROLLERS':
    '{record} ne dit pas pour le compte de qui les données sont traitées. Nommez chaque responsable du traitement.',
  'gap.CATEGORIES':
    '{record} ne dit pas ce qui est fait pour les responsables du traitement. Indiquez-le comme finalités de l’activité.',
  'gap.TRANSFERS': 'Le transfert « {transfer} » ne nomme aucun pays. Indiquez chaque pays tiers de destination.',
  'gap.SAFEGUARDS':
    'Le transfert « {transfer} » repose sur des intérêts légitimes impérieux et aucun document attestant de ses garanties n’est nommé. Enregistrez l’évaluation avec sa référence.',
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
  'officer.REPRESENTATIVE': 'des Vertreters',
  'officer.DATA_PROTECTION_OFFICER': 'des Datenschutzbeauftragten',
  'gap.class': '„{party}“ bezeichnet eine Gruppe von Beteiligten. Nennen Sie jeden von ihnen mit seinen Kontaktdaten.',
  'gap.contact':
    'Von {party} sind keine Kontaktdaten angegeben. Geben Sie die Anschrift, eine E-Mail-Adresse oder Telefonnummer an.',
  'gap.officerName': 'Der Name {officer} von {party} ist nicht angegeben. Tragen Sie ihn im Kontakt ein.',
  'gap.officerContact': 'Die Kontaktdaten {officer} von {party} sind nicht angegeben. Tragen Sie sie im Kontakt ein.',
  'gap.noRecords.CONTROLLER':
    'Keine Verarbeitungstätigkeit nennt {party} als Verantwortlichen. Erfassen Sie die Tätigkeiten, oder fragen Sie nach dem Verzeichnis eines anderen Beteiligten.',
  'gap.noRecords.PROCESSOR':
    'Keine Verarbeitungstätigkeit ist eine von {party} als Auftragsverarbeiter. Erfassen Sie die Tätigkeiten, oder fragen Sie nach dem Verzeichnis eines anderen Beteiligten.',
  'gap.noParty.CONTROLLER':
    'Nach dem Register gilt die {law} für keinen Verantwortlichen. Geben Sie das Land jedes Verantwortlichen und seinen Vertreter (Art. 27) an.',
  'gap.noParty.PROCESSOR':
    'Nach dem Register gilt die {law} für niemanden, der im Auftrag verarbeitet. Geben Sie das Land jedes Auftragsverarbeiters und seinen Vertreter (Art. 27) an.',
  'gap.notUnderLaw':
    'Nach dem Register gilt die {law} nicht für {party}. Nennen Sie den Vertreter nach Art. 27, oder fragen Sie nach dem Verzeichnis eines anderen Beteiligten.',
  'gap.EXPORTER':
    '{party} ist Exporteur der Übermittlung „{transfer}“ und für keine ihrer Tätigkeiten verantwortlich, sodass kein Eintrag sie enthält. Berichtigen Sie den Exporteur oder die Tätigkeiten der Übermittlung.',
  'gap.GROUND':
    'Die Übermittlung „{transfer}“ nennt keine Rechtsgrundlage nach der {law}. Geben Sie an, auf welche sie sich stützt.',
  'gap.RECOGNISED':
    'Die Übermittlung „{transfer}“ nennt keine Rechtsgrundlage nach der {law}, obwohl ihre Länder anerkannt sind. Geben Sie die Anerkennung als Grundlage an.',
  'gap.PROCESSOR_ABROAD':
    '{recipient} hält Daten im Ausland ({countries}), und keine Übermittlung mit einer Grundlage ist erfasst. Erfassen Sie die Übermittlung mit ihrer Grundlage.',
  'gap.CONTROLLER':
    '{record} nennt keinen Verantwortlichen. Nennen Sie das Unternehmen, das über die Zwecke entscheidet.',
  'gap.PROCESSOR':
    '{record} sagt nicht, welches Unternehmen für andere verarbeitet. Nennen Sie es unter den Verantwortlichen der Tätigkeit.',
  'gap.PURPOSES': '{record} nennt keinen Zweck. Geben Sie an, wozu die Daten verarbeitet werden.',
  'gap.DATA_SUBJECTS':
    '{record} sagt nicht, wessen Daten verarbeitet werden. Geben Sie die Kategorien betroffener Personen an.',
  'gap.DATA_CATEGORIES':
    '{record} sagt nicht, welche Daten verarbeitet werden. Geben Sie die Kategorien personenbezogener Daten an.',
  'gap.RECIPIENTS':
    '{record} nennt weder Empfänger noch Auftragsverarbeiter. Geben Sie die Kategorien von Empfängern an.',
  'gap.ERASURE':
    '{record} sagt nicht, wann die Daten gelöscht werden. Geben Sie eine Frist an, oder wonach sie sich bestimmt.',
  'gap.SECURITY':
    '{record} beschreibt keine Sicherheitsmaßnahmen. Beschreiben Sie allgemein, wie die Daten geschützt werden.',
  'gap.CONTROLLERS':
    '{record} sagt nicht, in wessen Auftrag die Daten verarbeitet werden. Nennen Sie jeden Verantwortlichen.',
  'gap.CATEGORIES':
    '{record} sagt nicht, was für die Verantwortlichen getan wird. Geben Sie es als Zwecke der Tätigkeit an.',
  'gap.TRANSFERS':
    'Die Übermittlung „{transfer}“ nennt kein Land. Geben Sie jedes Drittland an, in das die Daten gelangen.',
  'gap.SAFEGUARDS':
    'Die Übermittlung „{transfer}“ beruht auf zwingenden berechtigten Interessen, und kein Dokument zu ihren Garantien ist genannt. Erfassen Sie die Beurteilung mit ihrer Fundstelle.',
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
