import type { Catalogue } from '../shared/words.js';

const EN = {
  'law.EU': 'GDPR',
  'law.UK': 'UK GDPR',
  title: 'Arrangement between joint controllers: {activity} (Art 26 {law})',
  'heading.processing': 'Processing',
  'heading.purposes': 'Purposes',
  'heading.dataSubjects': 'Data subjects',
  'heading.dataCategories': 'Data',
  'heading.controllers': 'Joint controllers',
  'heading.name': 'Name',
  'heading.address': 'Address',
  'heading.email': 'E-mail',
  'heading.dataProtectionOfficer': 'Data protection officer',
  'heading.duties': 'Who does what',
  'heading.duty': 'Duty',
  'heading.article': 'Article',
  'heading.who': 'Who',
  'heading.essence': 'Essence of the arrangement, for the people concerned',
  'duty.jointInformation': 'Informing people',
  'duty.jointRequests': 'Answering requests of people',
  'duty.jointContact': 'Contact point for people',
  'duty.jointSecurity': 'Security of the processing',
  'duty.jointBreaches': 'Notifying breaches',
  'duty.jointAssessment': 'Impact assessment and prior consultation',
  'duty.processors': 'Engaging processors',
  'duty.transfers': 'Transfers to third countries',
  engages: '{who} engages {processor}',
  exports: '{who} transfers to {importer}',
  none: 'The register names no joint controllers of an activity in this scope.',
  'gap.alone': '{record} is recorded as one of joint controllers and names fewer than two. Name each of them.',
  'gap.class': '“{party}” is a class of parties. Name each joint controller, with its contact details.',
  'gap.contact':
    'No contact details of {party} are stated. State its address, or an e-mail address or telephone number.',
  'gap.duty':
    'Nothing says who of the joint controllers does this: {duty}. State it in the profile {profile} under the item {item}.',
  'gap.essence':
    'Nothing says what people are told of the arrangement. State its essence in the profile {profile} under the item jointEssence.',
  'gap.engager': '{record} does not say which of the joint controllers engages {processor}. Name it in the engagement.',
  'gap.exporter':
    '{record} does not say which of the joint controllers exports the transfer “{transfer}”. Name the exporter.',
} as const;

const FR: Readonly<Record<keyof typeof EN, string>> = {
  'law.EU': 'RGPD',
  'law.UK': 'RGPD du Royaume-Uni',
  title: 'Accord entre responsables conjoints du traitement : {activity} (art. 26 {law})',
  'heading.processing': 'Traitement',
  'heading.purposes': 'Finalités',
  'heading.dataSubjects': 'Personnes concernées',
  'heading.dataCategories': 'Données',
  'heading.controllers': 'Responsables conjoints du traitement',
  'heading.name': 'Nom',
  'heading.address': 'Adresse',
  'heading.email': 'Adresse électronique',
  'heading.dataProtectionOfficer': 'Délégué à la protection des données',
  'heading.duties': 'Qui fait quoi',
  'heading.duty': 'Obligation',
  'heading.article': 'Article',
  'heading.who': 'Qui',
  'heading.essence': 'Grandes lignes de l’accord, pour les personnes concernées',
  'duty.jointInformation': 'Informer les personnes',
  'duty.jointRequests': 'Répondre aux demandes des personnes',
  'duty.jointContact': 'Point de contact pour les personnes',
  'duty.jointSecurity': 'Sécurité du traitement',
  'duty.jointBreaches': 'Notifier les violations',
  'duty.jointAssessment': 'Analyse d’impact et consultation préalable',
  'duty.processors': 'Faire appel à des sous-traitants',
  'duty.transfers': 'Transferts vers des pays tiers',
  engages: '{who} fait appel à {processor}',
  exports: '{who} transfère à {importer}',
  none: 'Le registre ne nomme aucun responsable conjoint d’une activité de cette sélection.',
  'gap.alone':
    '{record} est enregistrée comme activité de responsables conjoints et en nomme moins de deux. Nommez chacun d’eux.',
  'gap.class': '« {party} » désigne une catégorie d’entités. Nommez chaque responsable conjoint, avec ses coordonnées.',
  'gap.contact':
    'Les coordonnées de {party} ne sont pas indiquées. Indiquez son adresse, ou une adresse électronique ou un numéro de téléphone.',
  'gap.duty':
    'Rien ne dit qui, parmi les responsables conjoints, s’en charge : {duty}. Indiquez-le dans le profil {profile}, sous la rubrique {item}.',
  'gap.essence':
    'Rien ne dit ce que les personnes apprennent de l’accord. Indiquez-en les grandes lignes dans le profil {profile}, sous la rubrique jointEssence.',
  'gap.engager':
    '{record} ne dit pas lequel des responsables conjoints fait appel à {processor}. Nommez-le dans l’engagement.',
  'gap.exporter':
    '{record} ne dit pas lequel des responsables conjoints exporte le transfert « {transfer} ». Nommez l’exportateur.',
};

const DE: Readonly<Record<keyof typeof EN, string>> = {
  'law.EU': 'DSGVO',
  'law.UK': 'UK GDPR',
  title: 'Vereinbarung gemeinsam Verantwortlicher: {activity} (Art. 26 {law})',
  'heading.processing': 'Verarbeitung',
  'heading.purposes': 'Zwecke',
  'heading.dataSubjects': 'Betroffene Personen',
  'heading.dataCategories': 'Daten',
  'heading.controllers': 'Gemeinsam Verantwortliche',
  'heading.name': 'Name',
  'heading.address': 'Anschrift',
  'heading.email': 'E-Mail',
  'heading.dataProtectionOfficer': 'Datenschutzbeauftragter',
  'heading.duties': 'Wer was tut',
  'heading.duty': 'Pflicht',
  'heading.article': 'Artikel',
  'heading.who': 'Wer',
  'heading.essence': 'Das Wesentliche der Vereinbarung, für die betroffenen Personen',
  'duty.jointInformation': 'Information der Personen',
  'duty.jointRequests': 'Antwort auf Anträge der Personen',
  'duty.jointContact': 'Anlaufstelle für die Personen',
  'duty.jointSecurity': 'Sicherheit der Verarbeitung',
  'duty.jointBreaches': 'Meldung von Verletzungen',
  'duty.jointAssessment': 'Folgenabschätzung und vorherige Konsultation',
  'duty.processors': 'Beauftragung von Auftragsverarbeitern',
  'duty.transfers': 'Übermittlungen in Drittländer',
  engages: '{who} beauftragt {processor}',
  exports: '{who} übermittelt an {importer}',
  none: 'Das Register nennt in dieser Auswahl keine gemeinsam Verantwortlichen einer Tätigkeit.',
  'gap.alone':
    '{record} ist als Tätigkeit gemeinsam Verantwortlicher erfasst und nennt weniger als zwei. Nennen Sie jeden von ihnen.',
  'gap.class':
    '„{party}“ bezeichnet eine Gruppe von Beteiligten. Nennen Sie jeden gemeinsam Verantwortlichen mit seinen Kontaktdaten.',
  'gap.contact':
    'Von {party} sind keine Kontaktdaten angegeben. Geben Sie die Anschrift, eine E-Mail-Adresse oder Telefonnummer an.',
  'gap.duty':
    'Nichts sagt, wer von den gemeinsam Verantwortlichen dies übernimmt: {duty}. Geben Sie es im Profil {profile} unter dem Punkt {item} an.',
  'gap.essence':
    'Nichts sagt, was die Personen von der Vereinbarung erfahren. Geben Sie das Wesentliche im Profil {profile} unter dem Punkt jointEssence an.',
  'gap.engager':
    '{record} sagt nicht, welcher der gemeinsam Verantwortlichen {processor} beauftragt. Nennen Sie ihn in der Beauftragung.',
  'gap.exporter':
    '{record} sagt nicht, welcher der gemeinsam Verantwortlichen Exporteur der Übermittlung „{transfer}“ ist. Nennen Sie den Exporteur.',
};

/** The phrases of the arrangement between joint controllers. */
export const ARRANGEMENT_WORDS = { en: EN, fr: FR, de: DE } satisfies Catalogue;

export type ArrangementKey = keyof typeof EN;
