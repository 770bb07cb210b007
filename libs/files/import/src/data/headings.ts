import type { Meaning } from './fields.js';

/**
 * The meanings that a column can have, each with headings in English, French and German that mean it. Compared without
 * case, accents, punctuation, and what is in brackets. Those of the ICO's sheet are in ico.ts.
 */
export const HEADINGS: Readonly<Record<Meaning, readonly string[]>> = {
  key: ['key', 'id', 'identifier', 'identifiant', 'clé', 'Schlüssel'],
  reference: [
    ...['reference', 'ref', 'ref id', 'number', 'no', 'nr', 'record number', 'reference number', 'N° / RÉF', 'numéro'],
    ...['référence', 'Nummer', 'lfd. Nr.', 'laufende Nummer', 'Aktenzeichen'],
  ],
  title: [
    ...['title', 'name', 'processing activity', 'processing operation', 'activity', 'name of processing', 'process'],
    ...['name of the processing activity', 'business process', 'Nom du traitement', 'traitement', "nom de l'activité"],
    ...['intitulé', 'dénomination du traitement', 'activité de traitement', 'Verarbeitungstätigkeit', 'Verarbeitung'],
    ...[
      'Bezeichnung',
      'Titel',
      'Bezeichnung der Verarbeitung',
      'Bezeichnung der Verarbeitungstätigkeit',
      'Verfahren',
      'Name der Verarbeitung',
      'Name',
    ],
  ],
  description: [
    ...['description', 'functional description', 'details', 'Beschreibung', 'Kurzbeschreibung', 'notes', 'comments'],
    ...['remarques', 'commentaires', 'Bemerkungen', 'Anmerkungen'],
  ],
  role: ['role', 'controller or processor', 'rôle', 'Rolle', 'responsable ou sous-traitant'],
  status: [
    ...['status', 'activity status', 'record status', 'processing status', 'process status', 'status of processing'],
    ...['current status', 'operational status', 'lifecycle', 'statut', 'état', 'statut du traitement', 'Zustand'],
    ...['Status der Verarbeitung'],
  ],
  department: [
    ...['department', 'business function', 'business unit', 'function', 'domain', 'service', 'service responsable'],
    ...['direction', 'Abteilung', 'Fachabteilung', 'Fachbereich', 'verantwortliche Abteilung'],
  ],
  owner: ['owner', 'process owner', 'data steward', 'contact person', 'assigned to', 'Ansprechpartner', 'propriétaire'],
  controller: [
    ...[
      'controller',
      'data controller',
      'name of controller',
      'responsable du traitement',
      'responsable de traitement',
    ],
    ...['Verantwortlicher', 'verantwortliche Stelle', 'legal entity', 'company', 'Gesellschaft'],
  ],
  jointController: [
    ...['joint controller', 'joint controllers', 'responsable conjoint', 'responsables conjoints'],
    ...['name and contact details of joint controller', 'gemeinsam Verantwortliche', 'Mitverantwortlicher'],
  ],
  purpose: [
    ...['purpose', 'purposes', 'purpose of processing', 'purposes of the processing', 'finalité', 'finalités'],
    ...['finalité principale', 'finalité du traitement', 'objectifs', 'Zweck', 'Zwecke', 'Zweck der Verarbeitung'],
    ...['Zwecke der Verarbeitung', 'Verarbeitungszweck', 'Verarbeitungszwecke', 'finalités du traitement'],
  ],
  legalBasis: [
    ...['legal basis', 'lawful basis', 'legal basis for processing', 'lawful basis for processing', 'basis'],
    ...['base légale', 'base juridique', 'fondement juridique', 'fondement', 'Rechtsgrundlage'],
    ...['article 6 lawful basis', 'Rechtsgrundlage der Verarbeitung'],
  ],
  specialCondition: [
    ...['article 9 condition', 'special category condition', 'condition for special categories', 'condition article 9'],
    ...['Ausnahme nach Art. 9', 'exception article 9'],
  ],
  legitimateInterest: [
    ...['legitimate interests', 'legitimate interest', 'intérêt légitime', 'intérêts légitimes'],
    ...['berechtigtes Interesse', 'berechtigte Interessen'],
  ],
  dataSubject: [
    ...[
      'data subjects',
      'data subject types',
      'individual category',
      'categories of data subjects',
      'data subject categories',
      'individuals',
      'persons',
    ],
    ...['categories of individuals', 'catégories de personnes', 'personnes concernées', 'Betroffene'],
    ...['catégories de personnes concernées', 'betroffene Personen', 'Kategorien betroffener Personen'],
    ...['Personengruppen', 'affected persons'],
  ],
  dataCategory: [
    ...[
      'personal data',
      'categories of personal data',
      'data elements',
      'personal data category',
      'data categories',
      'data',
      'data items',
      'GDPR data category',
    ],
    ...['catégories de données', 'données personnelles', 'données traitées', 'données', 'Datenkategorien', 'Daten'],
    ...['catégories de données personnelles', 'Kategorien personenbezogener Daten', 'personenbezogene Daten'],
  ],
  specialCategory: [
    ...['special categories', 'special category data', 'sensitive data', 'données sensibles', 'besondere Kategorien'],
    ...['sensible Daten', 'besondere Kategorien personenbezogener Daten', 'does it involve special category data'],
  ],
  source: [
    ...['source', 'sources', 'source of the data', 'source of the personal data', 'data source', 'origine des données'],
    ...['source des données', 'Herkunft der Daten', 'Datenquelle', 'Quelle'],
  ],
  recipient: [
    ...[
      'recipients',
      'recipient',
      'organizations data are transferred to',
      'categories of recipients',
      'data recipients',
      'third parties',
      'destinataires',
    ],
    ...[
      'catégories de destinataires',
      'Empfänger',
      'Kategorien von Empfängern',
      'Datenempfänger',
      'Empfängerkategorien',
      'third party recipients',
    ],
  ],
  processor: [
    ...['processor', 'processors', 'data processor', 'data processors', 'vendor', 'vendors', 'sous-traitant'],
    ...['sous-traitants', 'Auftragsverarbeiter', 'Dienstleister'],
  ],
  processorContract: [
    ...['processor contract', 'data processing agreement', 'DPA', 'link to contract with processor', 'AVV'],
    ...['contrat de sous-traitance', 'Auftragsverarbeitungsvertrag'],
  ],
  country: [
    ...[
      'third countries',
      'third country',
      'countries data are transferred to',
      'international data transfer',
      'countries',
      'country of transfer',
      'international transfers',
      'transfers',
    ],
    ...['pays tiers', 'pays', 'transferts hors UE', 'pays de destination', 'Drittland', 'Drittländer'],
    ...['transferts vers des pays tiers', 'Drittlandübermittlung', 'Übermittlung in Drittländer', 'Drittlandtransfer'],
  ],
  safeguard: [
    ...['safeguards', 'transfer mechanism', 'transfer safeguards', 'appropriate safeguards', 'garanties'],
    ...['type de garanties', 'Garantien', 'geeignete Garantien'],
  ],
  retention: [
    ...['retention', 'retention period', 'retention periods', 'retention schedule', 'time limits for erasure'],
    ...['durée de conservation', 'durées de conservation', "délais d'effacement", 'conservation', 'Löschfrist'],
    ...['Löschfristen', 'Aufbewahrungsfrist', 'Aufbewahrungsdauer', 'Speicherdauer', 'Fristen für die Löschung'],
    ...[
      'Regelfristen für die Löschung',
      'Aufbewahrungsfristen',
      'Regellöschfrist',
      'data retention',
      'délai de conservation',
    ],
  ],
  securityMeasure: [
    ...['security measures', 'security', 'technical and organisational measures', 'TOM', 'TOMs', 'measures'],
    ...['technical and organizational measures', 'technical security measures', 'organizational security measure'],
    ...['mesures de sécurité', 'mesures techniques et organisationnelles', 'Sicherheitsmaßnahmen', 'Maßnahmen'],
    ...['technische und organisatorische Maßnahmen'],
  ],
  automatedDecision: [
    ...['automated decision making', 'automated decisions', 'profiling', 'automated decision-making or profiling'],
    ...['décision automatisée', 'profilage', 'automatisierte Entscheidungsfindung', 'automatisierte Entscheidungen'],
  ],
  system: [
    ...['system', 'systems', 'related assets', 'application', 'applications', 'software', 'tool', 'asset', 'assets'],
    ...['logiciel', 'logiciels', 'outil', 'Anwendung', 'Software', 'Systeme', 'IT-System', 'eingesetzte Systeme'],
  ],
  vulnerable: ['vulnerable', 'vulnerable data subjects', 'personnes vulnérables', 'schutzbedürftige Personen'],
  legitimateInterestsAssessment: [
    'legitimate interests assessment',
    'LIA',
    'record of legitimate interests assessment',
  ],
  consentRecord: ['record of consent', 'consent record', 'registre des consentements', 'Einwilligungsnachweis'],
  privacyNotice: ['privacy notice', 'privacy policy', 'politique de confidentialité', 'Datenschutzhinweis'],
  dpiaNeeded: ['DPIA required', 'DPIA', 'AIPD', 'DSFA', 'impact assessment required', 'DSFA erforderlich'],
  dpiaState: ['DPIA progress', 'DPIA status', 'avancement AIPD', 'Stand der DSFA'],
  dpiaDocument: ['DPIA reference', 'link to DPIA', 'DPIA link', 'dpia_reference'],
  breach: ['data breach', 'breach', 'has a personal data breach occurred', 'violation de données', 'Datenpanne'],
  breachDocument: ['record of personal data breach', 'link to record of personal data breach', 'breach record'],
  schedule1: ['schedule 1 condition', 'DPA 2018 schedule 1 condition'],
  retentionPolicy: [
    ...['retention policy', 'retention and erasure policy', 'link to retention and erasure policy document'],
    ...['politique de conservation', 'Löschkonzept'],
  ],
  retentionFollowed: ['retention policy followed', 'is the retention policy followed', 'adherence to retention policy'],
  retentionReasons: ['reasons for not adhering to policy document', 'reasons for not following the retention policy'],
  technology: ['technologies', 'technologies used', 'Technologien'],
  created: [
    ...['created', 'created on', 'creation date', 'date of creation', 'start date', 'valid from', 'date de création'],
    ...['date de création du traitement', 'date de création de la fiche', 'Erstellt am', 'Anlagedatum', 'Beginn'],
  ],
  updated: [
    ...['updated', 'last updated', 'last update', 'date of last update', 'updated on', 'mise à jour', 'Stand'],
    ...['dernière mise à jour', 'mise à jour du traitement', 'letzte Änderung', 'Aktualisiert am', 'last reviewed'],
    ...['dernière mise à jour de la fiche', 'last update of this record'],
  ],
  ended: [
    ...[
      'ended',
      'ended on',
      'end date',
      'date of end',
      'retired on',
      'stopped on',
      'date retired',
      'end of processing',
    ],
    ...['end of the processing', 'date de fin', 'fin du traitement', 'terminé le', 'Beendet am', 'Enddatum'],
    ...['Ende der Verarbeitung'],
  ],
};
