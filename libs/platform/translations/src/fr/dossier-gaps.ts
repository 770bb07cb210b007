import type { Catalogue } from '../catalogue.js';

/** Sentences of the gaps of the dossiers of Vietnam, and of the notice and assessments of Quebec. */
export const DOSSIER_GAPS: Catalogue = {
  'The register holds no activity that Vietnamese law concerns. Record the activities of the companies that it binds.':
    'Le registre ne contient aucune activité que vise le droit vietnamien. Enregistrez les activités des entreprises qu’il oblige.',
  'The register holds no transfer out of Vietnam. Record the transfers that the dossier is about.':
    'Le registre ne contient aucun transfert hors du Viêt Nam. Enregistrez les transferts dont traite le dossier.',
  'No company is known that files the dossier. Name it as the controller in the profile VN, or record a company of the group that is seated in Vietnam.':
    'On ne sait pas quelle entreprise dépose le dossier. Nommez-la comme responsable dans le profil VN, ou enregistrez une entreprise du groupe établie au Viêt Nam.',
  'Point {0} is not stated. State it in the profile VN under the item {1}.':
    'Le point {0} n’est pas indiqué. Indiquez-le dans le profil VN sous le point {1}.',
  'Point {0} is not stated. It is owed above 100,000 data subjects, or 10,000 with sensitive data. State it in the profile VN under the item {1}, or say there that the numbers are lower.':
    'Le point {0} n’est pas indiqué. Il est dû au-delà de 100 000 personnes concernées, ou de 10 000 avec des données sensibles. Indiquez-le dans le profil VN sous le point {1}, ou dites-y que les nombres sont inférieurs.',
  'No department, person or service for data protection is named that can be reached. Name it in the profile VN as the data protection officer.':
    'Aucun service, aucune personne ni aucun prestataire joignable n’est nommé pour la protection des données. Nommez-le dans le profil VN comme délégué à la protection des données.',
  '{0} does not say whether these data are sensitive: {1}. State of each whether it is a special category.':
    '{0} ne dit pas si ces données sont sensibles : {1}. Indiquez pour chacune si c’est une catégorie particulière.',
  'The transfer {0} states no purpose, and neither do its activities. State what the data are sent for.':
    'Le transfert {0} n’indique aucune finalité, et ses activités non plus. Indiquez pourquoi les données sont envoyées.',
  'The transfer {0} names no country. State the countries.':
    'Le transfert {0} ne nomme aucun pays. Indiquez vers quels pays vont les données.',
  'The transfer {0} has no assessment. Assess its impact and the protection at the recipient, and record the result with the transfer.':
    'Le transfert {0} n’a pas d’évaluation. Évaluez son impact et la protection chez le destinataire, et enregistrez le résultat avec le transfert.',
  '{0} has no tax code or registration number. State its number.':
    '{0} n’a ni code fiscal ni numéro d’enregistrement. Indiquez son numéro.',
  'Nobody is named who answers for data protection at {0}. Record a contact as its data protection officer.':
    'Personne n’est nommé comme responsable de la protection des données chez {0}. Enregistrez un contact comme délégué à la protection des données.',
  'No agreement with {0} is recorded with its date. Record the contract, with number and date.':
    'Aucun accord daté avec {0} n’est enregistré. Enregistrez le contrat, avec son numéro et sa date.',
  '{0} holds data of {1} abroad ({2}), and no transfer is registered. Register the transfer.':
    '{0} détient des données de {1} à l’étranger ({2}), et aucun transfert n’est enregistré. Enregistrez le transfert.',
  'The register holds no activity that the law of Quebec concerns. Record the activities of the companies that it binds.':
    'Le registre ne contient aucune activité que vise le droit du Québec. Enregistrez les activités des entreprises qu’il oblige.',
  'How information is collected is not stated. State it in the profile CA-QC under the item means.':
    'Les moyens par lesquels les renseignements sont recueillis ne sont pas indiqués. Indiquez-les dans le profil CA-QC sous le point means.',
  'The rights of access and rectification are not stated. State them in the profile CA-QC among the rights.':
    'Les droits d’accès et de rectification ne sont pas indiqués. Indiquez-les dans le profil CA-QC parmi les droits.',
  'The right to withdraw consent is not stated. State it in the profile CA-QC under the item withdrawal.':
    'Le droit de retirer son consentement n’est pas indiqué. Indiquez-le dans le profil CA-QC sous le point withdrawal.',
  'It is not stated whether technology identifies, locates or profiles people. State it in the profile CA-QC under the item profiling, with how it is activated.':
    'Il n’est pas dit si une technologie identifie, localise ou profile des personnes. Indiquez-le dans le profil CA-QC sous le point profiling, avec la manière de l’activer.',
  '{0} does not say whether information is communicated outside Quebec. Record the transfers, or say in the profile CA-QC under the item internationalTransfers that there are none.':
    '{0} ne dit pas si des renseignements sont communiqués à l’extérieur du Québec. Enregistrez les transferts, ou dites dans le profil CA-QC sous le point internationalTransfers qu’il n’y en a pas.',
  'No person in charge of the protection of personal information is named. Name the contact in the profile CA-QC as the privacy contact.':
    'Aucun responsable de la protection des renseignements personnels n’est nommé. Nommez le contact dans le profil CA-QC comme contact pour la protection des données.',
  '{0} uses systems, and no privacy impact assessment is recorded. If one was acquired, developed or overhauled since 22 September 2023, assess it. Otherwise record with the activity that none is needed, and why.':
    '{0} utilise des systèmes, et aucune évaluation des facteurs relatifs à la vie privée n’est enregistrée. Si l’un d’eux a été acquis, développé ou refondu depuis le 22 septembre 2023, évaluez-le. Sinon, enregistrez avec l’activité qu’aucune n’est nécessaire, et pourquoi.',
  'The transfer {0} goes outside Quebec, and no assessment is recorded. Assess sensitivity, purposes, protective measures and the law of the destination, and record the result with the transfer.':
    'Le transfert {0} va à l’extérieur du Québec, et aucune évaluation n’est enregistrée. Évaluez la sensibilité, les finalités, les mesures de protection et le régime juridique de la destination, et enregistrez le résultat avec le transfert.',
  'The transfer {0} goes outside Quebec, and no written agreement is recorded with its date. Record it as the instrument of its ground, or as the contract of the processor.':
    'Le transfert {0} va à l’extérieur du Québec, et aucune entente écrite datée n’est enregistrée. Enregistrez-la comme instrument de son fondement, ou comme contrat du fournisseur.',
  '{0} holds information of {1} outside Quebec ({2}), and no transfer is registered. Register the transfer with its assessment.':
    '{0} détient des renseignements de {1} à l’extérieur du Québec ({2}), et aucun transfert n’est enregistré. Enregistrez le transfert avec son évaluation.',
};
