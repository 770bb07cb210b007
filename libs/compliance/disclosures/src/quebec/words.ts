import type { Catalogue } from '../shared/words.js';

const EN = {
  title: 'Notice at collection, and privacy impact assessments (Quebec)',
  'notice.form':
    'These are the items of which section 8 of the Act informs people when information is collected. The Act prescribes no form.',
  'notice.outside':
    'Personal information may be communicated outside Quebec, to another province too. The notice says so; the places are named here without being an item of it.',
  'notice.inside': 'No communication outside Quebec is stated.',
  'assessments.form':
    'The Act prescribes no form of this list. The template of the Commission of 2023 is not followed: the four factors of section 17 (sensitivity, purposes, measures, law of the destination) are in the assessment itself, to which the reference leads. Research under section 21 is not in it: the register has no field for it.',
  'heading.answeredBy': 'Person in charge of the protection of personal information',
  'heading.notice': 'Notice at collection (s. 8)',
  'heading.notice.form': 'Form',
  'heading.means': 'Means of collection',
  'heading.rights': 'Rights of access and rectification',
  'heading.withdrawal': 'Right to withdraw consent',
  'heading.profiling': 'Technology that identifies, locates or profiles (s. 8.1)',
  'heading.personInCharge': 'Person in charge of the protection of personal information',
  'heading.reference': 'Number',
  'heading.title': 'Activity',
  'heading.purposes': 'Purposes of collection',
  'heading.collectedFor': 'Third person for whom it is collected',
  'heading.recipients': 'Third persons who receive it, or their categories',
  'heading.places': 'Outside Quebec',
  'heading.automated': 'Decisions by automated means (s. 12.1)',
  'heading.assessments': 'Privacy impact assessments (ss. 3.3, 17)',
  'heading.assessments.form': 'Form',
  'heading.of': 'Of',
  'heading.trigger': 'Why it is owed',
  'heading.sensitivity': 'Sensitive information',
  'heading.assessed': 'Purposes of use',
  'heading.agreement': 'Written agreement',
  'heading.date': 'Date',
  'heading.outcome': 'Conclusion',
  'heading.document': 'Reference',
  'trigger.PROJECT': 'information system (s. 3.3)',
  'trigger.OUTSIDE': 'communication outside Quebec (s. 17)',
  notNeeded: 'none is needed: {because}',
  'province.CA': 'Canada (province not stated)',
} as const;

const FR: Readonly<Record<keyof typeof EN, string>> = {
  title: 'Avis lors de la collecte et évaluations des facteurs relatifs à la vie privée (Québec)',
  'notice.form':
    'Voici les éléments dont l’article 8 de la Loi veut que la personne concernée soit informée lors de la collecte. La Loi ne prescrit aucune forme.',
  'notice.outside':
    'Les renseignements personnels pourraient être communiqués à l’extérieur du Québec, y compris dans une autre province. L’avis le mentionne ; les lieux sont nommés ici sans en être un élément.',
  'notice.inside': 'Aucune communication à l’extérieur du Québec n’est indiquée.',
  'assessments.form':
    'La Loi ne prescrit aucune forme pour cette liste. Le gabarit de la Commission de 2023 n’est pas suivi : les quatre éléments de l’article 17 (sensibilité, finalité, mesures, régime juridique de l’État) se trouvent dans l’évaluation elle-même, à laquelle mène la référence. La recherche visée à l’article 21 n’y figure pas : le registre n’a pas de champ pour elle.',
  'heading.answeredBy': 'Responsable de la protection des renseignements personnels',
  'heading.notice': 'Avis lors de la collecte (art. 8)',
  'heading.notice.form': 'Forme',
  'heading.means': 'Moyens de collecte',
  'heading.rights': 'Droits d’accès et de rectification',
  'heading.withdrawal': 'Droit de retirer son consentement',
  'heading.profiling': 'Technologie qui identifie, localise ou effectue un profilage (art. 8.1)',
  'heading.personInCharge': 'Responsable de la protection des renseignements personnels',
  'heading.reference': 'Numéro',
  'heading.title': 'Activité',
  'heading.purposes': 'Fins de la collecte',
  'heading.collectedFor': 'Tiers pour qui la collecte est faite',
  'heading.recipients': 'Tiers qui reçoivent les renseignements, ou leurs catégories',
  'heading.places': 'À l’extérieur du Québec',
  'heading.automated': 'Décisions fondées sur un traitement automatisé (art. 12.1)',
  'heading.assessments': 'Évaluations des facteurs relatifs à la vie privée (art. 3.3 et 17)',
  'heading.assessments.form': 'Forme',
  'heading.of': 'Objet',
  'heading.trigger': 'Motif',
  'heading.sensitivity': 'Renseignements sensibles',
  'heading.assessed': 'Finalité de l’utilisation',
  'heading.agreement': 'Entente écrite',
  'heading.date': 'Date',
  'heading.outcome': 'Conclusion',
  'heading.document': 'Référence',
  'trigger.PROJECT': 'système d’information (art. 3.3)',
  'trigger.OUTSIDE': 'communication à l’extérieur du Québec (art. 17)',
  notNeeded: 'aucune n’est nécessaire : {because}',
  'province.CA': 'Canada (province non indiquée)',
};

/** The phrases of the notice and of the assessments of Quebec's law, in French with the terms of Quebec. */
export const QUEBEC_WORDS = { en: EN, fr: FR } satisfies Catalogue;

export type QuebecKey = keyof typeof EN;
